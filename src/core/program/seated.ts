import { all, not, type Known, under } from "./guards.ts";
import type { Arrow, Program, StepSpec } from "./program.ts";
import { seatExamination } from "./seat-examination.ts";
import { isHeld, onlyIf, questionsByTable, type Seating, type Seats, toldArrow } from "./seating.ts";
import { seatSheet } from "./seat-sheet.ts";

const made = new WeakSet<Program>();
const known = new WeakMap<Program, Map<string, Program>>();

/**
 * A program as it runs for those who play it. Steps of roles that nobody holds are told: a colleague acts by the case's table. Sheets and
 * examinations get their parts: items, questions put, objections. Seating a seated program changes nothing.
 */
export function seated(program: Program, seats: Seats): Program {
  if (made.has(program)) return program;
  const key = `${seats.room ? "room " : ""}${[...seats.roles].sort().join(" ")}`;
  const before = known.get(program)?.get(key);
  if (before) return before;
  const result = seat(program, seats);
  made.add(result);
  known.set(program, (known.get(program) ?? new Map<string, Program>()).set(key, result));
  return result;
}

function seat(program: Program, seats: Seats): Program {
  const seating: Seating = {
    program,
    seats,
    steps: [...program.steps],
    scenes: [...program.scenes],
    interruptions: [...program.interruptions],
  };
  program.steps.forEach((step, number) => {
    if (step.interview?.court) seatExamination(seating, number);
    else if (step.sheet) seatSheet(seating, number);
    else if (step.decision) seating.steps[number] = seatDecision(step, seats);
    else if (step.interview) seating.steps[number] = seatInterview(step, seats);
  });
  const { steps, scenes, interruptions } = seating;
  return { ...program, steps, scenes, interruptions };
}

function seatDecision(step: StepSpec, seats: Seats): StepSpec {
  const held = isHeld(seats, step.role);
  if (held && !seats.room) return step;
  const byTable = tableArrows(step);
  return held ? { ...step, arrows: [...step.arrows, ...byTable] } : { ...step, arrows: byTable, told: true };
}

/** For each line of a decision's table the arrow of its choice, open only where no earlier line applies. */
function tableArrows({ arrows, decision }: StepSpec): Arrow[] {
  const result: Arrow[] = [];
  let others: Known = true;
  for (const { when, choice } of decision!.table) {
    const arrow = arrows.find(({ act }) => act.type === "choice.made" && act.id === choice)!;
    const applies = all([when, arrow.when]);
    const guard = all([applies, others]);
    if (guard === false) break;
    const { changes, to } = arrow;
    result.push({ act: { type: "table.followed", id: choice }, ...under(guard), changes, to });
    others = all([others, not(applies)]);
  }
  return result;
}

function seatInterview(step: StepSpec, seats: Seats): StepSpec {
  const held = isHeld(seats, step.role);
  if (held && !seats.room) return step;
  const askedByTable = questionsByTable(step);
  const byTable = toldArrow(
    askedByTable.flatMap(({ when, changes }) => onlyIf(when, changes)),
    step.arrows.find(({ act }) => act.type === "interview.closed")!,
  );
  return held
    ? { ...step, arrows: [...step.arrows, byTable] }
    : { ...step, arrows: [byTable], told: true, askedByTable };
}
