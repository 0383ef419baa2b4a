import type { Program, StepSpec } from "../program/program.ts";
import type { Seen } from "./seen.ts";
import type { NeverOpen } from "./walk-report.ts";

/** Everything that could be done at a step some path reaches, and that is open on none; and ways that none takes. */
export function neverOpenOf(program: Program, seen: Seen): NeverOpen[] {
  return program.steps.flatMap((step, number): NeverOpen[] => {
    // A scripted question may be closed by conditions on every path; then nothing of it is looked at.
    if (!seen.steps.has(number) || step.told) return [];
    return [...actsNeverOpen(step, program, seen), ...waysNeverTaken(step, program, seen)];
  });
}

const KINDS = {
  "choice.made": "choice",
  "question.asked": "question",
  "move.made": "move",
  "item.settled": "option",
} as const;

function actsNeverOpen(step: StepSpec, program: Program, seen: Seen): NeverOpen[] {
  const open = new Map<string, { one: NeverOpen; isOpen: boolean }>();
  for (const arrow of step.arrows) {
    const { type, id } = arrow.act;
    if (!(type in KINDS)) continue;
    const kind = KINDS[type as keyof typeof KINDS];
    // Of a finding that something is proved, what was picked may show it or not: the option is one.
    const name = kind === "option" ? id.split(".")[1]! : id;
    const isOpen = seen.isOpen(arrow) || (open.get(name)?.isOpen ?? false);
    open.set(name, { one: { kind, step: wholeOf(step, program).id, id: name }, isOpen });
  }
  return [...open.values()].flatMap(({ one, isOpen }) => (isOpen ? [] : [one]));
}

/** Ways under a condition that an open act could lead, and never does. What leads to an ending is told of the ending. */
function waysNeverTaken(step: StepSpec, program: Program, seen: Seen): NeverOpen[] {
  // Parts, and the ways into them, are not written by an author.
  if (step.part || step.sheet || step.actors) return [];
  const taken = new Map<string, boolean>();
  for (const arrow of step.arrows) {
    if (!seen.isOpen(arrow)) continue;
    arrow.to.forEach(({ when, to }, i) => {
      if (when === undefined || (to !== "return" && program.steps[to]!.ending !== undefined)) return;
      const id = to === "return" ? to : program.steps[to]!.id;
      taken.set(id, seen.isTaken(arrow, i) || (taken.get(id) ?? false));
    });
  }
  return [...taken].flatMap(([id, isTaken]): NeverOpen[] => (isTaken ? [] : [{ kind: "way", step: step.id, id }]));
}

function wholeOf(step: StepSpec, program: Program): StepSpec {
  return step.part ? program.steps[step.part.of]! : step;
}
