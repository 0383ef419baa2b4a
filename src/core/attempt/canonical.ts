import type { Act, InterviewSpec, Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { type Configuration, openActs, takeAct } from "../program/step.ts";
import { type ActEvent, type AttemptEvent, type AttemptLog, seatsOf } from "./log.ts";
import { startOf } from "./replay.ts";

/** No case is so long; one whose file goes in a circle is given up. */
const MOST_ACTS = 2000;

/**
 * The events of an attempt that follows the case's own file, as scripted colleagues would act, until it stands at a stop point: so that
 * several tables can be brought to one place. Null where the file does not pass there. The events carry the time at which the attempt began.
 */
export function canonicalEvents(
  unseated: Program,
  header: Omit<AttemptLog, "events">,
  stop: string,
): readonly AttemptEvent[] | null {
  const program = seated(unseated, seatsOf(header));
  const at = header.startedAt;
  const acts: ActEvent[] = [];
  let now = startOf(program, header.seed);
  while (program.steps[now.step]!.id !== stop) {
    const act = byTheFile(program, now, acts);
    if (!act || acts.length === MOST_ACTS) return null;
    acts.push({ ...act, step: program.steps[now.step]!.id, at });
    now = takeAct(program, now, act)!;
  }
  return [{ type: "attempt.started", at }, { type: "content-note.accepted", at }, ...acts];
}

/** Acts in the order in which the file prefers them where several are open. */
const PREFERRED: readonly Act["type"][] = [
  "table.followed",
  "step.continued",
  "question.let-stand",
  "ruling.given",
  "sheet.closed",
  "interview.closed",
  "examination.closed",
];

function byTheFile(program: Program, now: Configuration, done: readonly ActEvent[]): Act | undefined {
  const open = openActs(program, now);
  const step = program.steps[now.step]!;
  const first = open.find(({ type }) => type === "table.followed");
  if (first) return first;
  const asked = step.interview && nextOfTable(step.interview, step.id, open, done);
  if (asked) return asked;
  return PREFERRED.map((type) => open.find((act) => act.type === type)).find((act) => act !== undefined);
}

/** The next question of the table that has not been put in this examination. */
function nextOfTable(
  { table }: InterviewSpec,
  step: string,
  open: readonly Act[],
  done: readonly ActEvent[],
): Act | undefined {
  const put = new Set(
    done.flatMap((event) => (event.step === step && event.type === "question.asked" ? [event.id] : [])),
  );
  const next = table.find(
    (ask) => !put.has(ask) && open.some(({ type, id }) => type === "question.asked" && id === ask),
  );
  return next === undefined ? undefined : { type: "question.asked", id: next };
}
