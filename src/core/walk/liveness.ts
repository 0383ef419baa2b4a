import type { Arrow, Change, Program } from "../program/program.ts";
import { isClosing, interruptionsAt } from "../program/step.ts";
import { readsOf, writesOf } from "./project.ts";

/** A set of facts, by number. */
type FactSet = Set<number>;

/** What must be known before some changes so that `live` is known after them. Works in place, from the last change to the first. */
function before(changes: readonly Change[], live: FactSet): void {
  for (const change of [...changes].reverse()) {
    if (change[0] === "set") live.delete(change[1]);
    else if (change[0] === "if") {
      const written: FactSet = new Set();
      writesOf(change[2], written);
      if (![...written].some((fact) => live.has(fact))) continue;
      // The branch may not be taken, so nothing it sets is dead before it.
      const inside = new Set(live);
      before(change[2], inside);
      for (const fact of inside) live.add(fact);
      readsOf(change[1], live);
    }
  }
}

/** A person's state follows from the load and the state before. */
function withLoads(program: Program, live: FactSet): void {
  for (const { state, load } of program.people) if (state !== undefined && live.has(state)) live.add(load!);
}

/** Which facts an interview's score reads when it closes, and which a decision's marks depend on. */
function scoreReads(program: Program, step: number, into: FactSet): void {
  const { decision, interview, part, told } = program.steps[step]!;
  if (told) return;
  for (const { marks } of decision?.choices ?? [])
    for (const { rules } of marks) for (const { when } of rules) readsOf(when, into);
  const whole = part && program.steps[part.of]!;
  if (whole?.sheet && part?.kind === "signing") {
    into.add(whole.sheet.count.met).add(whole.sheet.count.well);
    if (whole.sheet.criticals.length > 0) into.add(whole.sheet.criticalFact);
  }
  const court = (whole ?? program.steps[step]!).interview?.court;
  const actors = (whole ?? program.steps[step]!).actors;
  const closes = part ? part.kind === "close" : interview !== undefined && (!court || actors?.by);
  if (!closes) return;
  if (court && actors?.objector) into.add(court.objected.met).add(court.objected.well);
  if (court && actors?.judge) into.add(court.ruled.met).add(court.ruled.well);
  if (!interview) return;
  for (const { fact } of interview.topics) into.add(fact);
  for (const { fact, when } of interview.duties) {
    into.add(fact);
    readsOf(when, into);
  }
  if (interview.criticals.length > 0) into.add(interview.criticalFact);
}

/**
 * Interruptions whose reading counts at a step. What may break into an interruption may break into the place it left as well, and that
 * place's live facts come on top.
 */
function interruptionsHere(program: Program, step: number): readonly number[] {
  return program.steps[step]!.inInterruption ? [] : interruptionsAt(program, step);
}

/**
 * For each step, the facts that something may still read from there on. What is not among them is forgotten by the walk, so that
 * configurations which can no longer differ count as one. Steps of an interruption do not know where they return to: what the place
 * on the stack still reads comes on top. `closing` gives, for a step at which an interview, an examination or a sheet can be closed, what closing and all after it reads.
 * `kept` names for a step facts that are to be known there and right after whatever is done there, though nothing may read them.
 */
export function liveFacts(
  program: Program,
  kept: (step: number) => readonly number[] = () => [],
): { atStep: FactSet[]; closing: Map<number, FactSet> } {
  const atStep: FactSet[] = program.steps.map(() => new Set());
  const closing = new Map<number, FactSet>();
  const always: FactSet[] = program.steps.map((_, step) => {
    const reads: FactSet = new Set(kept(step));
    scoreReads(program, step, reads);
    for (const index of interruptionsHere(program, step)) {
      const { when, onceFact } = program.interruptions[index]!;
      readsOf(when, reads);
      if (onceFact !== undefined) reads.add(onceFact);
    }
    return reads;
  });
  program.promises.forEach(({ ending, when }) => {
    const step = program.steps.findIndex((one) => one.ending === ending);
    readsOf(when, always[step]!);
  });

  const arrowReads = (arrow: Arrow, step: number): FactSet => {
    const live: FactSet = new Set(kept(step));
    for (const { when, to } of arrow.to) {
      readsOf(when, live);
      if (to === "return") continue;
      for (const fact of atStep[to]!) live.add(fact);
      for (const index of interruptionsHere(program, to))
        for (const fact of atStep[program.interruptions[index]!.first]!) live.add(fact);
    }
    withLoads(program, live);
    before(arrow.changes, live);
    readsOf(arrow.when, live);
    // An interruption becomes due on the rising edge, so its condition is read before the act as well.
    for (const { to } of arrow.to) {
      if (to === "return") continue;
      for (const index of interruptionsHere(program, to)) readsOf(program.interruptions[index]!.when, live);
    }
    return live;
  };

  for (let growing = true; growing;) {
    growing = false;
    for (let step = program.steps.length - 1; step >= 0; step--) {
      const live = atStep[step]!;
      const size = live.size;
      for (const fact of always[step]!) live.add(fact);
      for (const arrow of program.steps[step]!.arrows) for (const fact of arrowReads(arrow, step)) live.add(fact);
      for (const index of interruptionsHere(program, step))
        for (const fact of atStep[program.interruptions[index]!.first]!) live.add(fact);
      withLoads(program, live);
      if (live.size > size) growing = true;
    }
  }
  program.steps.forEach(({ arrows, part }, step) => {
    const close = arrows.find(({ act }) => isClosing(act));
    // Seen from outside, an enclosure is left from the step at which it was entered.
    if (close) closing.set(step, arrowReads(close, part?.of ?? step));
  });
  return { atStep, closing };
}
