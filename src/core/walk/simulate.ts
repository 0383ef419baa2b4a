import { opportunityOf, type Opportunity } from "../attempt/opportunity.ts";
import { startOf } from "../attempt/replay.ts";
import { hashNumber } from "../hash.ts";
import type { Act, Program } from "../program/program.ts";
import { type Configuration, openActs, takeAct } from "../program/step.ts";
import { QUESTION_RULES, type QuestionType } from "../scenario/question-types.ts";
import { LEANINGS, type Leaning, ROLES } from "../scenario/vocabulary.ts";
import { contributionsOf } from "../scoring/contributions.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { score } from "../scoring/score.ts";

/** A player without judgement: by chance, by greatest marks, or always leaning one way (scoring.md 6.10). */
export type Player = "random" | "expert" | Leaning;

export interface Simulation {
  player: Player;
  attempts: number;
  /** Mean of each dimension before caps over the attempts that had enough decisions, or null where none had. */
  means: { dimension: string; mean: number | null }[];
  bands: Partial<Record<string, number>>;
  /** Opportunities that were scored in at least one dimension. */
  moments: { least: number; most: number; mean: number };
  endings: Partial<Record<string, number>>;
}

/** How many questions a simulated player asks before closing an interview. */
const QUESTIONS = 12;
/** The kind of question that a leaning prefers; whoever is cautious asks little. */
const PREFERRED: Record<Leaning, readonly QuestionType[]> = {
  care: ["echo", "silence", "open-invitation", "suggestive"],
  procedure: ["closed", "multiple-choice", "wh-specific"],
  speed: ["compound", "leading", "closed"],
  caution: ["wh-specific", "cued-recall"],
};
/** A path that is longer has run into a circle, which the walk would have refused. */
const MOST_ACTS = 5000;

type Pick = <T>(items: readonly T[]) => T;

function pickWith(seed: string): Pick {
  let drawn = 0;
  return (items) => items[hashNumber(`${seed} ${drawn++}`) % items.length]!;
}

function expertChoice(program: Program, rubric: Rubric, now: Configuration, acts: readonly Act[]): Act {
  const worth = (act: Act): number =>
    contributionsOf(rubric, opportunityOf(program, now, act)!).reduce(
      (sum, { won, possible, counts }) => sum + won - (counts ? 0 : possible),
      0,
    );
  return acts.reduce((best, act) => (worth(act) > worth(best) ? act : best));
}

function nextAct(program: Program, rubric: Rubric, player: Player, now: Configuration, asked: number, pick: Pick): Act {
  const { decision, interview } = program.steps[now.step]!;
  const acts = openActs(program, now).filter(({ type }) => type !== "interruption.called");
  if (decision) {
    if (player === "random") return pick(acts);
    if (player === "expert") return expertChoice(program, rubric, now, acts);
    const leaning = acts.filter(({ id }) => decision.choices.find((choice) => choice.id === id)!.leaning === player);
    return pick(leaning.length > 0 ? leaning : acts);
  }
  if (interview) {
    const close = acts.find(({ type }) => type === "interview.closed")!;
    const most = player === "caution" ? 4 : QUESTIONS;
    const questions = acts.filter(({ type }) => type === "question.asked");
    if (asked >= most || questions.length === 0) return close;
    const typeOf = (id: string): QuestionType =>
      interview.topics.flatMap(({ phrasings }) => phrasings).find((phrasing) => phrasing.id === id)!.type;
    if (player === "random") return pick(questions);
    const fitting = questions.filter(({ id }) =>
      player === "expert" ? QUESTION_RULES[typeOf(id)].sound === "always" : PREFERRED[player].includes(typeOf(id)),
    );
    return pick(fitting.length > 0 ? fitting : questions);
  }
  return acts[0]!;
}

function play(
  program: Program,
  rubric: Rubric,
  player: Player,
  seed: string,
): { opportunities: Opportunity[]; ending: string } {
  const pick = pickWith(`${player} ${seed}`);
  const opportunities: Opportunity[] = [];
  let now = startOf(program, seed);
  let asked = 0;
  for (let i = 0; i < MOST_ACTS; i++) {
    const { id, ending } = program.steps[now.step]!;
    if (ending !== undefined) return { opportunities, ending: id };
    const act = nextAct(program, rubric, player, now, asked, pick);
    asked = act.type === "question.asked" ? asked + 1 : act.type === "interview.closed" ? 0 : asked;
    const opportunity = opportunityOf(program, now, act);
    if (opportunity) opportunities.push(opportunity);
    now = takeAct(program, now, act)!;
  }
  throw new Error(`a simulated attempt of ${program.id} did not end`);
}

/** Plays `attempts` attempts for each kind of player. The same program always gives the same result. */
export function simulate(program: Program, rubric: Rubric, attempts: number): Simulation[] {
  const players: Player[] = ["random", "expert", ...LEANINGS];
  return players.map((player) => {
    const sums = rubric.dimensions.map(() => ({ total: 0, count: 0 }));
    const bands: Partial<Record<string, number>> = {};
    const endings: Partial<Record<string, number>> = {};
    const moments: number[] = [];
    for (let i = 0; i < attempts; i++) {
      const { opportunities, ending } = play(program, rubric, player, String(i));
      const profile = score(opportunities, rubric, ROLES);
      profile.dimensions.forEach(({ uncapped }, d) => {
        if (uncapped === null) return;
        sums[d]!.total += uncapped;
        sums[d]!.count++;
      });
      bands[profile.band] = (bands[profile.band] ?? 0) + 1;
      endings[ending] = (endings[ending] ?? 0) + 1;
      moments.push(opportunities.filter((one) => contributionsOf(rubric, one).length > 0).length);
    }
    return {
      player,
      attempts,
      means: rubric.dimensions.map(({ id }, d) => ({
        dimension: id,
        mean: sums[d]!.count > 0 ? sums[d]!.total / sums[d]!.count : null,
      })),
      bands,
      moments: {
        least: Math.min(...moments),
        most: Math.max(...moments),
        mean: moments.reduce((sum, one) => sum + one, 0) / moments.length,
      },
      endings,
    };
  });
}
