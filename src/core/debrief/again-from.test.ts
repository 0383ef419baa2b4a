import fc from "fast-check";
import { expect, test } from "vitest";
import { roomProgram } from "../../../tests/support/a-room-case.ts";
import { aRubric } from "../../../tests/support/a-scenario.ts";
import { courtProgram } from "../../../tests/support/a-court-case.ts";
import { playedProgram } from "../../../tests/support/a-played-case.ts";
import { aRandomLog } from "../../../tests/support/a-log.ts";
import { caseIds, readRubric, readShippedCase } from "../../build/case-folder.ts";
import { type AttemptLog, isAct, seatsOf } from "../attempt/log.ts";
import { openHost } from "../attempt/host.ts";
import { replay } from "../attempt/replay.ts";
import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import { againFrom } from "./again-from.ts";
import { debrief } from "./debrief.ts";

const rubric = readRubric(process.cwd());

/** Tries again from every decision of an attempt, and says at which places; none where the attempt came to no ending. */
function tryAll(program: Program, log: AttemptLog, judged: Rubric): number[] {
  const { steps } = seated(program, seatsOf(log));
  const past = replay(program, log);
  if (!past.ok) throw new Error(past.reason);
  if (steps[past.now.step]!.ending === undefined) return [];
  const { reviews } = debrief(program, log, judged);
  for (const review of reviews) {
    const kept = againFrom(review, log.events);
    expect(kept).toBeLessThanOrEqual(review.index);
    const again = { ...log, events: log.events.slice(0, kept) };
    const stands = replay(program, again);
    if (!stands.ok) throw new Error(`${review.step}: ${stands.reason}`);
    const here = steps[stands.now.step]!;
    expect((here.part ? steps[here.part.of]! : here).id).toBe(review.step);
    // Everything before is as it was.
    expect(stands.now).toEqual(past.moments.find(({ index }) => index >= kept)!.before);
    if (review.kind === "decision") expect(kept).toBe(review.index);
  }
  return reviews.map((review) => againFrom(review, log.events));
}

const room = {
  groups: [
    { name: "A", roles: ["investigator"] },
    { name: "B", roles: ["prosecutor"] },
  ],
  speakFirst: true,
} as const;

const small: [string, Program, Rubric, Partial<AttemptLog>][] = [
  ["an interview with interruptions", playedProgram, rubric, { roles: ROLES }],
  ["examinations and a sheet", courtProgram, aRubric, { roles: ROLES }],
  ["a prosecutor in court", courtProgram, aRubric, { roles: ["prosecutor"] }],
  ["a judge in court", courtProgram, aRubric, { roles: ["judge"] }],
  ["a room", roomProgram, aRubric, { roles: ["investigator", "prosecutor"], room }],
];

test.each(small)("an attempt is taken up again at every decision of it: %s", (_name, program, judged, more) => {
  let tried = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(999), { minLength: 80, maxLength: 160 }), (picks) => {
      const log = aRandomLog(program, picks, more);
      const places = tryAll(program, log, judged);
      tried += places.length;
      for (const kept of new Set(places)) {
        // The host, which alone moves an attempt, opens there and takes what was done then.
        const opened = openHost(program, { ...log, events: log.events.slice(0, kept) });
        const next = log.events.slice(kept).find(isAct)!;
        expect(opened.ok && opened.host.propose(next, kept, next.at, next).ok).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
  // Most random attempts come to no ending.
  expect(tried).toBeGreaterThan(4);
});

test.each(caseIds(process.cwd()))("an attempt at %s is taken up again at every decision of it", (id) => {
  const { program } = readShippedCase(process.cwd(), id, rubric).made!;
  const picks = Array.from({ length: 2000 }, (_, i) => Math.imul(i + 1, 2654435761) >>> 8);
  expect(tryAll(program, aRandomLog(program, picks, { roles: ROLES }), rubric).length).toBeGreaterThan(10);
});
