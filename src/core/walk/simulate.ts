import { opportunitiesOf, type Opportunity } from "../attempt/opportunity.ts";
import { startOf } from "../attempt/replay.ts";
import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { takeAct } from "../program/step.ts";
import { type Role, ROLES } from "../scenario/vocabulary.ts";
import { contributionsOf } from "../scoring/contributions.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { type Profile, score } from "../scoring/score.ts";
import { doneAfter, nextAct, pickWith, type Policy } from "./policies/policy.ts";

export interface Simulation {
  player: string;
  attempts: number;
  /** Mean of each dimension before caps over the attempts that had enough decisions, or null where none had. */
  means: { dimension: string; mean: number | null }[];
  bands: Partial<Record<string, number>>;
  /** Opportunities that were scored in at least one dimension. */
  moments: { least: number; most: number; mean: number };
  endings: Partial<Record<string, number>>;
}

export interface Simulated {
  player: string;
  policy: Policy;
}

/** How many attempts each player makes, in which roles (all, unless said), and from which seed. */
export interface Runs {
  attempts: number;
  roles?: readonly Role[];
  seed?: string;
}

/** A path that is longer has run into a circle, which the walk would have refused. */
const MOST_ACTS = 5000;

interface Played {
  opportunities: readonly Opportunity[];
  ending: string;
}

interface Judged {
  profile: Profile;
  moments: number;
  ending: string;
}

function play(program: Program, rubric: Rubric, { player, policy }: Simulated, seed: string): Played {
  const pick = pickWith(`${player} ${seed}`);
  const opportunities: Opportunity[] = [];
  let now = startOf(program, seed);
  let done: ReturnType<typeof doneAfter> = [];
  for (let i = 0; i < MOST_ACTS; i++) {
    const { id, ending } = program.steps[now.step]!;
    if (ending !== undefined) return { opportunities, ending: id };
    const act = nextAct(policy, { program, rubric, now, done, pick });
    done = doneAfter(done, act);
    opportunities.push(...opportunitiesOf(program, now, act));
    now = takeAct(program, now, act)!;
  }
  throw new Error(`a simulated attempt of ${program.id} did not end`);
}

/** Plays attempts for each player. The same case, players and seed always give the same result. */
export function simulate(
  unseated: Program,
  rubric: Rubric,
  players: readonly Simulated[],
  { attempts, roles = ROLES, seed }: Runs,
): Simulation[] {
  const program = seated(unseated, { roles });
  return players.map((one) => {
    const judged = Array.from({ length: attempts }, (_, i): Judged => {
      const { opportunities, ending } = play(program, rubric, one, seed === undefined ? String(i) : `${seed} ${i}`);
      const scored = opportunities.filter((opportunity) => contributionsOf(rubric, opportunity).length > 0);
      return { profile: score(opportunities, rubric, roles), moments: scored.length, ending };
    });
    return tally(one.player, judged, rubric);
  });
}

function tally(player: string, judged: readonly Judged[], rubric: Rubric): Simulation {
  const moments = judged.map((one) => one.moments).sort((a, b) => a - b);
  return {
    player,
    attempts: judged.length,
    means: rubric.dimensions.map(({ id }, d) => {
      const scores = judged.flatMap(({ profile }) => profile.dimensions[d]!.uncapped ?? []);
      return { dimension: id, mean: scores.length > 0 ? mean(scores) : null };
    }),
    bands: counts(judged.map(({ profile }) => profile.band)),
    moments: { least: moments[0]!, most: moments.at(-1)!, mean: mean(moments) },
    endings: counts(judged.map(({ ending }) => ending)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

function counts(names: readonly string[]): Partial<Record<string, number>> {
  const result: Partial<Record<string, number>> = {};
  for (const name of names) result[name] = (result[name] ?? 0) + 1;
  return result;
}
