import type { Guard, Program, StepSpec } from "../../program/program.ts";
import type { StageName } from "../../scenario/vocabulary.ts";

export type ActKind = "decision" | "interview" | "examination" | "sheet";

/** A step at which somebody acts, with its number in the pack. Numbers follow the case; those inside interruptions come last. */
export interface CaseAct {
  number: number;
  step: StepSpec;
  kind: ActKind;
  /** Absent inside an interruption. */
  stage?: StageName;
  scene?: string;
  interruption?: string;
  /** Ways on: for each choice, or for the whole where it only closes. */
  ways: readonly Way[];
}

/** Where a choice, or the end of a segment, may lead: acts and endings by their ids. Which of several depends on what went before. */
export interface Way {
  choice?: string;
  acts: readonly string[];
  endings: readonly string[];
  /** It may also return to where an interruption came from. */
  returns: boolean;
}

function kindOf({ decision, interview, sheet }: StepSpec): ActKind | undefined {
  if (decision) return "decision";
  if (interview) return interview.court ? "examination" : "interview";
  return sheet ? "sheet" : undefined;
}

/** Every step of a case at which somebody acts, in the order of the file. */
export function caseActs(program: Program): CaseAct[] {
  const acting = program.steps.filter((step) => step.ending === undefined && !step.part && kindOf(step));
  const sorted = [...acting.filter(({ inInterruption }) => !inInterruption), ...acting.filter((s) => s.inInterruption)];
  return sorted.map((step, i): CaseAct => {
    const scene = step.inInterruption ? undefined : program.scenes[step.home]!;
    return {
      number: i + 1,
      step,
      kind: kindOf(step)!,
      ...(scene
        ? { scene: scene.id, stage: program.stages[scene.stage]!.id }
        : { interruption: program.interruptions[step.home]!.id }),
      ways: waysOf(program, step),
    };
  });
}

function waysOf(program: Program, step: StepSpec): Way[] {
  const to = (arrows: StepSpec["arrows"]): Omit<Way, "choice"> => {
    const found = { acts: new Set<string>(), endings: new Set<string>(), returns: false };
    const seen = new Set<number>();
    const follow = (number: number | "return"): void => {
      if (number === "return") return void (found.returns = true);
      if (seen.has(number)) return;
      seen.add(number);
      const next = program.steps[number]!;
      if (next.ending !== undefined) found.endings.add(program.endings[next.ending]!.id);
      else if (kindOf(next)) found.acts.add(next.id);
      else
        for (const { act, to: targets } of next.arrows)
          if (act.type === "step.continued") targets.forEach((target) => follow(target.to));
    };
    for (const arrow of arrows) for (const target of arrow.to) if (target.interrupts === undefined) follow(target.to);
    return { acts: [...found.acts], endings: [...found.endings], returns: found.returns };
  };
  if (step.decision)
    return step.decision.choices.map(({ id }) => ({
      choice: id,
      ...to(step.arrows.filter(({ act }) => act.type === "choice.made" && act.id === id)),
    }));
  return [to(step.arrows.filter(({ act }) => act.type.endsWith(".closed")))];
}

/** The criteria that an act may mark, each once. */
export function criteriaAt({ step: { decision, interview, sheet } }: CaseAct): string[] {
  const marked = decision?.choices.flatMap(({ marks }) => marks.map(({ criterion }) => criterion)) ?? [];
  const scored = interview?.court ? Object.values(interview.court.scores) : [interview?.scores, sheet?.scores];
  return [...new Set([...marked, ...scored].filter((id) => id !== undefined))];
}

/** The numbers of the facts that a condition asks. */
export function factsAsked(guard: Guard | undefined): number[] {
  if (!guard) return [];
  switch (guard[0]) {
    case "not":
      return factsAsked(guard[1]);
    case "and":
    case "or":
      return guard[1].flatMap(factsAsked);
    default:
      return [guard[1]];
  }
}
