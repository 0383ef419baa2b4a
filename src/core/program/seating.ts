import type { Role } from "../scenario/vocabulary.ts";
import type { Known } from "./guards.ts";
import type { Arrow, Change, Guard, Program, StepSpec, Target } from "./program.ts";

/** Who plays: the roles that people hold, and whether they hold them together in a room. */
export interface Seats {
  roles: readonly Role[];
  /** In a room every held role acts for itself; alone, a learner who holds all has the seat that the step names. */
  room?: boolean;
}

/** What seating one step works on: steps, scenes and interruptions of the new program, which grow as parts are added. */
export interface Seating {
  program: Program;
  seats: Seats;
  steps: StepSpec[];
  scenes: Program["scenes"][number][];
  interruptions: Program["interruptions"][number][];
}

/** Whether somebody plays a role; what belongs to no role belongs to whoever plays. */
export function isHeld({ roles }: Seats, role: Role | null): boolean {
  return role === null || roles.includes(role);
}

/** Changes that happen only where a guard holds. */
export function onlyIf(guard: Known | undefined, changes: readonly Change[]): Change[] {
  if (guard === false || changes.length === 0) return [];
  return guard === undefined || guard === true ? [...changes] : [["if", guard, changes]];
}

/** What a colleague asks in an interview by the case's table: each question with what it changes, open or not. */
export function questionsByTable({ interview, arrows, askedByTable }: StepSpec): NonNullable<StepSpec["askedByTable"]> {
  return (
    askedByTable ??
    interview!.table.flatMap((ask) => {
      const asked = arrows.find(({ act }) => act.type === "question.asked" && act.id === ask);
      return asked ? [{ ask, ...(asked.when && { when: asked.when }), changes: asked.changes }] : [];
    })
  );
}

/** Everything that a colleague does at one step, and the way on. */
export function toldArrow(changes: readonly Change[], closing: Arrow): Arrow {
  return { act: { type: "table.followed", id: "" }, changes: [...changes, ...closing.changes], to: closing.to };
}

/** In order, each with its guard, what comes next; the last is where nothing else is open. */
export function firstOpen(places: readonly { when?: Guard | undefined; to: number }[], last: number): Target[] {
  const result: Target[] = [];
  for (const { when, to } of places) {
    result.push(when === undefined ? { to } : { when, to });
    if (when === undefined) return result;
  }
  return [...result, { to: last }];
}

/** Adds a step that belongs to another; gives its number. */
export function addPart(
  { steps }: Seating,
  of: number,
  name: string,
  part: Omit<StepSpec, "id" | "home" | "lines"> & { home?: number },
): number {
  const whole = steps[of]!;
  const { present, switches } = whole;
  steps.push({
    id: `${whole.id}~${name}`,
    home: whole.home,
    ...(present && { present }),
    ...(switches && { switches }),
    lines: [],
    ...part,
  });
  return steps.length - 1;
}
