import { opportunitiesOf } from "../../src/core/attempt/opportunity.ts";
import type { Program } from "../../src/core/program/program.ts";
import { begin, type Configuration, holds, openActs, takeAct } from "../../src/core/program/step.ts";
import { contributionsOf } from "../../src/core/scoring/contributions.ts";
import type { Rubric } from "../../src/core/scoring/rubric.ts";

/** What the walk also says, found without any of its cleverness: every start, every act, every sum along every path. */
interface BruteForce {
  endings: Set<string>;
  steps: Set<string>;
  ranges: ({ least: number; greatest: number } | null)[];
  /** The fewest and the most scored moments on a path. */
  moments: { least: number; most: number };
  /** Everything that was done anywhere, as `step id`. */
  done: Set<string>;
  /** Of each promise, whether some path breaks it. */
  broken: boolean[];
}

/**
 * Explores configurations of a seated program together with the sums gathered on the way to them, whole facts and all. Null when there are more than
 * `most` of these: the scenario is too large to be a fair comparison.
 */
export function bruteForce(program: Program, rubric: Rubric, most: number): BruteForce | null {
  const result: BruteForce = {
    endings: new Set(),
    steps: new Set(),
    ranges: rubric.dimensions.map(() => null),
    moments: { least: Infinity, most: -Infinity },
    done: new Set(),
    broken: program.promises.map(() => false),
  };
  const varied = program.facts.find(({ varies }) => varies);
  const starts = (varied?.values ?? ["0"]).map((_, value) => begin(program, () => value));
  const none = rubric.dimensions.map(() => 0);
  const waiting = starts.map((now) => ({ now, won: none, possible: none, moments: 0 }));
  const seen = new Set<string>();
  while (waiting.length > 0) {
    const { now, won, possible, moments } = waiting.pop()!;
    const key = JSON.stringify([now, won, possible, moments]);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > most) return null;
    const step = program.steps[now.step]!;
    if (step.ending !== undefined) {
      result.endings.add(step.id);
      result.moments.least = Math.min(result.moments.least, moments);
      result.moments.most = Math.max(result.moments.most, moments);
      program.promises.forEach(({ ending, when }, i) => {
        if (ending === step.ending && holds(when, now.facts)) result.broken[i] = true;
      });
      note(result, won, possible);
      continue;
    }
    result.steps.add(step.id);
    for (const act of openActs(program, now)) {
      result.done.add(`${step.id} ${act.id}`);
      const nextWon = [...won];
      const nextPossible = [...possible];
      let nextMoments = moments;
      for (const opportunity of opportunitiesOf(program, now, act)) {
        const contributions = contributionsOf(rubric, opportunity);
        if (opportunity.kind === "segment" || contributions.some(({ counts }) => counts)) nextMoments++;
        for (const one of contributions) {
          const dimension = rubric.dimensions.findIndex(({ id }) => id === one.dimension);
          nextWon[dimension] = round(nextWon[dimension]! + one.won);
          nextPossible[dimension] = round(nextPossible[dimension]! + one.possible);
        }
      }
      waiting.push({
        now: takeAct(program, now, act) as Configuration,
        won: nextWon,
        possible: nextPossible,
        moments: nextMoments,
      });
    }
  }
  return result;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function note({ ranges }: BruteForce, won: readonly number[], possible: readonly number[]): void {
  possible.forEach((chances, dimension) => {
    if (chances === 0) return;
    const value = (100 * won[dimension]!) / chances;
    const range = ranges[dimension];
    ranges[dimension] = {
      least: Math.min(range?.least ?? value, value),
      greatest: Math.max(range?.greatest ?? value, value),
    };
  });
}
