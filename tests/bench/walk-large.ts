import { readRubric } from "../../src/build/case-folder.ts";
import { compile } from "../../src/core/program/compile.ts";
import { assignLineIds } from "../../src/core/scenario/texts.ts";
import { Gauge } from "../../src/core/walk/limits.ts";
import { search } from "../../src/core/walk/search.ts";
import { largeScenario } from "./large-scenario.ts";

// Too long for a scenario file, so it is handed to the compiler as it is. Runs as a process of its own, to be measured.
const [steps = 10_000, flags = 10] = process.argv.slice(2).map(Number);
const scenario = largeScenario(steps, flags);
const program = compile(scenario, assignLineIds(scenario, {}));
const gauge = new Gauge({ configurations: 20_000_000, megabytes: 1024 });
const { stoppedBy, count } = search(program, readRubric("."), gauge);
process.stdout.write(JSON.stringify({ complete: stoppedBy === null, count, megabytes: Math.round(gauge.megabytes) }));
