import type { Scenario, ScenarioNext, ScenarioStep } from "../schema.ts";
import { standingSteps, type StandingStep } from "../standing-steps.ts";

/** Where a step may lead to, whatever the facts: names of steps. An interruption leads back into the scenes that allow it. */
function waysOn(scenario: Scenario): Map<string, string[]> {
  const standing = standingSteps(scenario);
  const ways = new Map<string, string[]>();
  standing.forEach((from, i) => {
    const after = standing[i + 1];
    const following = after && after.interruption === from.interruption ? [after.step.step] : [];
    const { step } = from;
    const targets =
      step.choices && step.choices.length > 0
        ? step.choices.flatMap((choice) => targetsOf(choice.next ?? step.next, following))
        : targetsOf(step.next, following);
    ways.set(
      step.step,
      [...new Set(targets)].flatMap((to) => (to === "return" ? backFrom(from) : [to])),
    );
  });
  return ways;

  function backFrom({ interruption }: StandingStep): string[] {
    return standing.flatMap(({ scene, step }) =>
      interruption !== null && scene?.interruptions?.includes(interruption) ? [step.step] : [],
    );
  }
}

function targetsOf(next: ScenarioNext | undefined, following: string[]): string[] {
  if (next === undefined) return following;
  return typeof next === "string" ? [next] : next.map(({ go }) => go);
}

function asks({ choices, interview, examination, sheet }: ScenarioStep): boolean {
  return (choices ?? interview ?? examination ?? sheet) !== undefined;
}

/**
 * How many moments that ask something of the learner lie, on the shortest way through the steps, after `from` up to and with each
 * other step. Steps that no way leads to are absent.
 */
export function momentsAfter(scenario: Scenario): (from: string) => ReadonlyMap<string, number> {
  const ways = waysOn(scenario);
  const steps = new Map(standingSteps(scenario).map(({ step }) => [step.step, step]));
  return (from) => {
    const counts = new Map<string, number>();
    let near = (ways.get(from) ?? []).map((step) => ({ step, count: 0 }));
    // Breadth first by moments: what can be reached without a further moment comes before the rest.
    while (near.length > 0) {
      const later: typeof near = [];
      const open = near.reverse();
      for (let one = open.pop(); one; one = open.pop()) {
        const step = steps.get(one.step);
        if (!step) continue;
        const count = one.count + (asks(step) ? 1 : 0);
        if ((counts.get(one.step) ?? Infinity) <= count) continue;
        counts.set(one.step, count);
        const on = (ways.get(one.step) ?? []).map((to) => ({ step: to, count }));
        if (asks(step)) later.push(...on);
        else open.push(...on);
      }
      near = later;
    }
    return counts;
  };
}
