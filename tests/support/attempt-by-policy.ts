import { readRubric, readShippedCase } from "../../src/build/case-folder.ts";
import { settlingAct } from "../../src/core/attempt/finding.ts";
import type { ActEvent, AttemptLog } from "../../src/core/attempt/log.ts";
import { startOf } from "../../src/core/attempt/replay.ts";
import type { Program } from "../../src/core/program/program.ts";
import { seated } from "../../src/core/program/seated.ts";
import { takeAct } from "../../src/core/program/step.ts";
import { type Role, ROLES } from "../../src/core/scenario/vocabulary.ts";
import { debrief } from "../../src/core/debrief/debrief.ts";
import { policyNamed, type PolicyName } from "../../src/core/walk/policies/named-policies.ts";
import { doneAfter, nextAct, pickWith } from "../../src/core/walk/policies/policy.ts";
import type { AttemptHeader } from "../../src/ui/stores/event-store.ts";
import { anEmptyLog, picksFor } from "./a-log.ts";

export const rubric = readRubric(process.cwd());

const shipped = new Map<string, ReturnType<typeof readShippedCase>["made"]>();

/** A shipped case; each is compiled once. */
export function shippedCase(id: string) {
  const made = shipped.get(id) ?? readShippedCase(process.cwd(), id, rubric).made;
  if (!made) throw new Error(`${id} has problems: run npm run scenario -- check ${id}`);
  shipped.set(id, made);
  return made;
}

/** The log of a whole attempt at a shipped case, as a simulated player plays it. */
export function attemptByPolicy(
  id: string,
  policy: PolicyName,
  seed: string,
  roles: readonly Role[] = ROLES,
): { program: Program; log: AttemptLog } {
  const { program: unseated } = shippedCase(id);
  const program = seated(unseated, { roles });
  const log = anEmptyLog(unseated, { id: `${policy}-${seed}`, seed, roles: [...roles] });
  const pick = pickWith(`${policy} ${seed}`);
  const events: ActEvent[] = [];
  let done: ReturnType<typeof doneAfter> = [];
  let now = startOf(program, seed);
  while (program.steps[now.step]!.ending === undefined) {
    const wish = nextAct(policyNamed(policy), { program, rubric, now, done, pick });
    done = doneAfter(done, wish);
    // What the file does not show is settled as unshown, as the host would have it.
    const act =
      wish.type === "item.settled"
        ? settlingAct(program, now, wish.id.split(".")[1]!, picksFor(program, now, wish).picks ?? [])
        : wish;
    events.push({ ...act, step: program.steps[now.step]!.id, at: log.startedAt, ...picksFor(program, now, act) });
    now = takeAct(program, now, act)!;
  }
  return { program: unseated, log: { ...log, events: [...log.events, ...events] } };
}

/** The file of an ended attempt, as another device would take it in. */
export function endedAttemptFile(id: string, policy: PolicyName, seed: string, roles?: readonly Role[]): string {
  const { program, log } = attemptByPolicy(id, policy, seed, roles);
  const { events, ...about } = log;
  const header: AttemptHeader = {
    ...about,
    contentNoteAccepted: true,
    finishedAt: log.startedAt,
    endingId: debrief(program, log, rubric).ending.id,
    progress: { answered: events.length, stage: "trial" },
  };
  const entries = events.map((event, index) => ({ index, event }));
  return JSON.stringify({ "fair-hearing-attempt": 1, header, events: entries });
}
