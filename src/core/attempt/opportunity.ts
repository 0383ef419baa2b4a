import { TOPIC_MEMORY } from "../scenario/vocabulary.ts";
import type { Act, ChoiceSpec, Program } from "../program/program.ts";
import { type Configuration, type Facts, holds } from "../program/step.ts";

/** A choice that was open, with its marks as they stood at that moment. */
export interface OpenChoice {
  id: string;
  /** From -2 (harmful) to 2 (exemplary), by criterion. */
  marks: Readonly<Record<string, number>>;
  critical?: string;
  repairs: readonly string[];
  forecloses: readonly string[];
}

/**
 * One thing that can be scored: a decision, or a segment of an interview. It holds what was open and what was done, and
 * nothing of answers, endings or anybody's state, so that these cannot move a score.
 */
export type Opportunity =
  | { kind: "decision"; open: readonly OpenChoice[]; chosen: string }
  | { kind: "segment"; criterion: string; asked: number; sound: number; critical: string | null };

function openChoice(choice: ChoiceSpec, facts: Facts): OpenChoice {
  const marks: Record<string, number> = {};
  for (const { criterion, rules } of choice.marks)
    marks[criterion] = rules.find(({ when }) => holds(when, facts))?.mark ?? 0;
  return {
    id: choice.id,
    marks,
    ...(choice.critical !== undefined && { critical: choice.critical }),
    repairs: choice.repairs ?? [],
    forecloses: choice.forecloses ?? [],
  };
}

/** What an act in a configuration gives scoring to look at; null for acts that are never scored. */
export function opportunityOf(program: Program, before: Configuration, act: Act): Opportunity | null {
  const { decision, interview, arrows } = program.steps[before.step]!;
  const { facts } = before;
  if (act.type === "choice.made" && decision) {
    const open = decision.choices
      .filter((_, i) => holds(arrows[i]!.when, facts))
      .map((choice) => openChoice(choice, facts));
    return { kind: "decision", open, chosen: act.id };
  }
  if (act.type === "interview.closed" && interview) {
    const memories = interview.topics.map(({ fact }) => TOPIC_MEMORY[facts[fact]!]!);
    return {
      kind: "segment",
      criterion: interview.scores,
      asked: memories.filter((memory) => memory !== "unasked").length,
      sound: memories.filter((memory) => memory === "sound").length,
      critical: facts[interview.criticalFact] === 1 ? (interview.criticalWhenShutDown ?? null) : null,
    };
  }
  return null;
}
