import { expect, test } from "vitest";
import { aDecision, aChoice, aProgram, aStep } from "../../../tests/support/a-scenario.ts";
import { anEmptyLog, aLog } from "../../../tests/support/a-log.ts";
import { canonicalEvents } from "./canonical.ts";
import type { AttemptLog, Room } from "./log.ts";
import { replay } from "./replay.ts";
import { beforeLastDecision } from "./step-back.ts";
