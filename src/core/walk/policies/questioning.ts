import type { Act, InterviewSpec, PhrasingSpec } from "../../program/program.ts";
import { type Configuration, holds, isClosing } from "../../program/step.ts";
import { type QuestionType, ruleFor } from "../../scenario/question-types.ts";
import type { Leaning } from "../../scenario/vocabulary.ts";
import type { Situation } from "./policy.ts";

/** How many questions a simulated player asks before closing an interview. */
const QUESTIONS = 12;
/** Whoever is cautious asks little. */
const FEW_QUESTIONS = 4;
/** The kind of question that a leaning prefers. */
const PREFERRED: Record<Leaning, readonly QuestionType[]> = {
  care: ["echo", "silence", "open-invitation", "suggestive"],
  procedure: ["closed", "multiple-choice", "wh-specific"],
  speed: ["compound", "leading", "closed"],
  caution: ["wh-specific", "cued-recall"],
};

/** What a player by chance, an expert, or one who leans one way does in an interview or as the one who examines. */
export function questioningAct(
  { program, now, acts, done, pick }: Situation,
  player: "random" | "expert" | Leaning,
): Act {
  const interview = program.steps[now.step]!.interview!;
  const asked = done.filter(({ type }) => type === "question.asked").length;
  const close = acts.find(isClosing)!;
  const most = player === "caution" ? FEW_QUESTIONS : QUESTIONS;
  const questions = acts.filter(({ type }) => type === "question.asked");
  const moves = acts.filter(({ type }) => type === "move.made");
  // Whoever is careful begins with who is here and ends with what comes next; by chance both happen half the time.
  const due = interview.duties.filter(({ fact }) => now.facts[fact] === 0).flatMap((duty) => duty.moves);
  const dutiful = moves.find(({ id }) => due.includes(id));
  const remembers = player === "expert" || (player === "random" && pick([true, false]));
  if (asked === 0 && dutiful && remembers && isFirst(interview, dutiful.id)) return dutiful;
  if (asked >= most || questions.length === 0) return dutiful && remembers ? dutiful : close;
  const phrasings = phrasingsOf(interview);
  const typeOf = (id: string): QuestionType => phrasings.get(id)!.type;
  if (player === "random") return pick(questions);
  const setting = interview.court?.kind ?? "witness";
  const fitting = questions.filter(({ id }) =>
    player === "expert"
      ? ruleFor(typeOf(id), setting).sound === "always" && !isImproper(phrasings.get(id)!, now)
      : PREFERRED[player].includes(typeOf(id)),
  );
  return pick(fitting.length > 0 ? fitting : questions);
}

/** Whether a duty's move belongs before the questions. */
function isFirst({ duties }: InterviewSpec, move: string): boolean {
  return duties.some(({ moves, first }) => first && moves.includes(move));
}

/** Whether a question of the player's own examination would be improper as it stands. */
function isImproper({ court }: PhrasingSpec, { facts }: Configuration): boolean {
  return court?.grounds.some(({ when }) => holds(when, facts)) ?? false;
}

const found = new WeakMap<InterviewSpec, ReadonlyMap<string, PhrasingSpec>>();

/** Phrasings by their id; thousands of attempts look them up. */
function phrasingsOf(interview: InterviewSpec): ReadonlyMap<string, PhrasingSpec> {
  const known = found.get(interview);
  if (known) return known;
  const all = new Map(interview.topics.flatMap(({ phrasings }) => phrasings.map((one) => [one.id, one])));
  found.set(interview, all);
  return all;
}
