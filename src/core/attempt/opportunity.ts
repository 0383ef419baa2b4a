import { TOPIC_MEMORY, type Role } from "../scenario/vocabulary.ts";
import type { Act, ChoiceSpec, CountFacts, InterviewSpec, Program } from "../program/program.ts";
import { type Configuration, type Facts, holds, sceneOf } from "../program/step.ts";

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
 * One thing that can be scored: a decision, or a segment of an interview, an examination or a sheet. It holds what was open and what
 * was done, and nothing of answers, endings or anybody's state, so that these cannot move a score.
 */
export type Opportunity =
  | { kind: "decision"; role: Role; open: readonly OpenChoice[]; chosen: string }
  | {
      kind: "segment";
      role: Role;
      criterion: string;
      /** What the segment is made of: topics asked about, or contested questions and items of a sheet. */
      of: "topics" | "items";
      /** How many of these there were; too few make no opportunity. */
      count: number;
      /** How many could be sound, duties of the interview included, and how many were. */
      asked: number;
      sound: number;
      critical: string | null;
    };

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

type Segment = Extract<Opportunity, { kind: "segment" }>;

function critical(
  { criticals, criticalFact }: { criticals: readonly string[]; criticalFact: number },
  facts: Facts,
): string | null {
  return criticals[facts[criticalFact]! - 1] ?? null;
}

function ofTopics(interview: InterviewSpec, criterion: string, role: Role, facts: Facts): Segment {
  const memories = interview.topics.map(({ fact }) => TOPIC_MEMORY[facts[fact]!]);
  const duties = interview.duties
    .filter(({ fact, when }) => TOPIC_MEMORY[facts[fact]!] !== "unasked" || holds(when, facts))
    .map(({ fact }) => TOPIC_MEMORY[facts[fact]!]);
  const asked = memories.filter((memory) => memory !== "unasked");
  return {
    kind: "segment",
    role,
    criterion,
    of: "topics",
    count: asked.length,
    asked: asked.length + duties.length,
    sound: [...asked, ...duties].filter((memory) => memory === "sound").length,
    critical: critical(interview, facts),
  };
}

function ofItems(count: CountFacts, criterion: string, role: Role, facts: Facts, failed: string | null): Segment {
  const asked = facts[count.met]!;
  return {
    kind: "segment",
    role,
    criterion,
    of: "items",
    count: asked,
    asked,
    sound: facts[count.well]!,
    critical: failed,
  };
}

/** What an act in a configuration gives scoring to look at; nothing for acts that are never scored, such as a colleague's. */
export function opportunitiesOf(program: Program, before: Configuration, act: Act): Opportunity[] {
  const step = program.steps[before.step]!;
  const { facts } = before;
  if (act.type === "choice.made" && step.decision) {
    const { decision, arrows } = step;
    const open = decision.choices
      .filter((_, i) => holds(arrows[i]!.when, facts))
      .map((choice) => openChoice(choice, facts));
    return [{ kind: "decision", role: step.role ?? sceneOf(program, before).role, open, chosen: act.id }];
  }
  const whole = step.part ? program.steps[step.part.of]! : step;
  const role = whole.role ?? sceneOf(program, before).role;
  if (act.type === "sheet.closed" && whole.sheet)
    return [ofItems(whole.sheet.count, whole.sheet.scores, role, facts, critical(whole.sheet, facts))];
  const { interview, actors } = whole;
  if (act.type === "interview.closed" && interview?.scores !== undefined)
    return [ofTopics(interview, interview.scores, role, facts)];
  const court = interview?.court;
  if (act.type !== "examination.closed" || !court || !actors) return [];
  const scored: Opportunity[] = [];
  const add = (who: Role | null, segment: (criterion: string, role: Role) => Opportunity): void => {
    const criterion = who === null ? undefined : court.scores[who];
    if (who !== null && criterion !== undefined) scored.push(segment(criterion, who));
  };
  if (actors.by) add(court.by, (criterion, who) => ofTopics(interview, criterion, who, facts));
  add(actors.objector, (criterion, who) => ofItems(court.objected, criterion, who, facts, null));
  if (actors.judge) add("judge", (criterion, who) => ofItems(court.ruled, criterion, who, facts, null));
  return scored;
}
