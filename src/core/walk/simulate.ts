import { opportunitiesOf, type Opportunity } from "../attempt/opportunity.ts";
import { startOf } from "../attempt/replay.ts";
import { hashNumber } from "../hash.ts";
import type { Act, InterviewSpec, PhrasingSpec, Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { type Configuration, holds, isClosing, openActs, takeAct } from "../program/step.ts";
import { type QuestionType, ruleFor } from "../scenario/question-types.ts";
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

/** Draws by a seed: always the same for the same one. */
export function pickWith(seed: string): Pick {
  let drawn = 0;
  return (items) => items[hashNumber(`${seed} ${drawn++}`) % items.length]!;
}

function expertChoice(program: Program, rubric: Rubric, now: Configuration, acts: readonly Act[]): Act {
  const worth = (act: Act): number =>
    opportunitiesOf(program, now, act)
      .flatMap((one) => contributionsOf(rubric, one))
      .reduce((sum, { won, possible, counts }) => sum + won - (counts ? 0 : possible), 0);
  return acts.reduce((best, act) => (worth(act) > worth(best) ? act : best));
}

/** What a player is known to do at a step; one class of acts may hold many that differ only in name. */
type Handling = "well" | "poorly" | "leave";

/**
 * At a question put in court and at an item of a sheet, acts by how well they handle it, read from what they count. The learner by chance
 * takes each class alike: fourteen grounds that are all wrong are one mistake, not fourteen.
 */
function handlings(program: Program, now: Configuration, acts: readonly Act[]): Map<Handling, Act[]> {
  const step = program.steps[now.step]!;
  const whole = program.steps[step.part!.of]!;
  const court = whole.interview?.court;
  const counts = court ? (whole.actors!.judge ? court.ruled : court.objected) : whole.sheet!.count;
  const classes = new Map<Handling, Act[]>();
  const add = (handling: Handling, act: Act): void => {
    classes.set(handling, [...(classes.get(handling) ?? []), act]);
  };
  for (const act of acts) {
    const after = takeAct(program, now, act)!;
    const rose = (fact: number): boolean => after.facts[fact]! > now.facts[fact]!;
    // An objection counts when it is argued; until then it is well raised when its ground is founded.
    if (act.type === "objection.raised" && step.part!.kind === "question")
      add(after.facts[court!.foundedFact] === 1 ? "well" : "poorly", act);
    else if (rose(counts.well)) add("well", act);
    else if (rose(counts.met))
      add(act.type === "question.let-stand" || act.type === "window.closed" ? "leave" : "poorly", act);
    else add("leave", act);
  }
  return classes;
}

function courtAct(program: Program, player: Player, now: Configuration, acts: readonly Act[], pick: Pick): Act {
  const classes = handlings(program, now, acts);
  const best = classes.get("well") ?? classes.get("leave") ?? classes.get("poorly")!;
  if (player === "expert") return best[0]!;
  // One leaning never interrupts, one always does; the others take their chance.
  if (player === "speed" && classes.has("leave")) return classes.get("leave")![0]!;
  if (player === "care" && classes.has("poorly")) return pick(classes.get("poorly")!);
  return pick(pick([...classes.values()]));
}

/**
 * What such a player does next in a program that is seated. `asked` counts the questions of the interview under way; `pick` draws where the
 * player has no preference.
 */
export function nextAct(
  program: Program,
  rubric: Rubric,
  player: Player,
  now: Configuration,
  asked: number,
  pick: Pick,
): Act {
  const { decision, interview, part, actors, told } = program.steps[now.step]!;
  const acts = openActs(program, now).filter(({ type }) => type !== "interruption.called");
  if (told) return acts[0]!;
  if (part) return courtAct(program, player, now, acts, pick);
  if (decision && acts[0]!.type === "choice.made") {
    if (player === "random") return pick(acts);
    if (player === "expert") return expertChoice(program, rubric, now, acts);
    const leaning = acts.filter(({ id }) => decision.choices.find((choice) => choice.id === id)!.leaning === player);
    return pick(leaning.length > 0 ? leaning : acts);
  }
  if (interview && (!interview.court || actors?.by)) {
    const close = acts.find(isClosing)!;
    const most = player === "caution" ? 4 : QUESTIONS;
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
  return acts[0]!;
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
    asked = act.type === "question.asked" ? asked + 1 : isClosing(act) ? 0 : asked;
    opportunities.push(...opportunitiesOf(program, now, act));
    now = takeAct(program, now, act)!;
  }
  throw new Error(`a simulated attempt of ${program.id} did not end`);
}

/** Plays `attempts` attempts for each kind of player. The same program always gives the same result. */
export function simulate(unseated: Program, rubric: Rubric, attempts: number): Simulation[] {
  const program = seated(unseated, { roles: ROLES });
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
