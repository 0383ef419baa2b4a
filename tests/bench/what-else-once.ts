import { readRubric, readShippedCase } from "../../src/build/case-folder.ts";
import type { AttemptEvent, AttemptLog } from "../../src/core/attempt/log.ts";
import { startOf } from "../../src/core/attempt/replay.ts";
import { debrief } from "../../src/core/debrief/debrief.ts";
import { whatElseOrder } from "../../src/core/debrief/what-else-order.ts";
import type { Act } from "../../src/core/program/program.ts";
import { seated } from "../../src/core/program/seated.ts";
import { takeAct } from "../../src/core/program/step.ts";
import { ROLES } from "../../src/core/scenario/vocabulary.ts";
import { judging } from "../../src/core/walk/policies/judging.ts";
import { doneAfter, nextAct, pickWith } from "../../src/core/walk/policies/policy.ts";
import { Ahead } from "../../src/core/walk/what-else/ahead.ts";

/*
 * What else was open at every decision of an attempt by chance at one case, asked as the debrief asks: how long until the first answer, and
 * until the last. Runs as a process of its own, to be measured.
 */
const [id = "the-glasshouse"] = process.argv.slice(2);
const rubric = readRubric(".");
const unseated = readShippedCase(".", id, rubric).made!.program;
const program = seated(unseated, { roles: ROLES });
const seed = "1";
const pick = pickWith(seed);
const events: AttemptEvent[] = [];
let now = startOf(program, seed);
for (let done: readonly Act[] = []; program.steps[now.step]!.ending === undefined;) {
  const act = nextAct(judging("random"), { program, rubric, now, done, pick });
  done = doneAfter(done, act);
  events.push({ ...act, step: program.steps[now.step]!.id, at: "" });
  now = takeAct(program, now, act)!;
}
const log: AttemptLog = {
  id: "bench",
  scenario: { id, version: program.version, hash: program.hash },
  mode: "practice",
  roles: ROLES,
  seed,
  language: "en",
  startedAt: "",
  events,
};
const order = whatElseOrder(debrief(unseated, log, rubric));
const begun = performance.now();
const times = Array.from(new Ahead(unseated, rubric, log).answer(order), () => (performance.now() - begun) / 1000);
process.stdout.write(JSON.stringify({ first: times[0], all: times.at(-1), decisions: times.length }));
