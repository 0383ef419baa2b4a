import type { Scenario, ScenarioNext } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";

/** Where a step may lead, whatever the facts; targets outside the scenario's steps (`ending`, `return`) among them. */
export function waysFrom(scenario: Scenario): ReadonlyMap<string, readonly string[]> {
  const standing = standingSteps(scenario);
  const ways = new Map<string, readonly string[]>();
  standing.forEach(({ step, interruption }, i) => {
    const after = standing[i + 1];
    const following =
      after && after.interruption === interruption ? after.step.step : interruption === null ? "ending" : "return";
    const targets = (next: ScenarioNext | undefined): string[] =>
      next === undefined ? [following] : typeof next === "string" ? [next] : next.map(({ go }) => go);
    const nexts = step.choices ? step.choices.map((choice) => choice.next ?? step.next) : [step.next];
    ways.set(step.step, [...new Set(nexts.flatMap(targets))]);
  });
  return ways;
}

/** Every step that some way leads to from the first, whatever the facts; an interruption is reached from the scenes that allow it. */
export function reachedSteps(scenario: Scenario): ReadonlySet<string> {
  const ways = waysFrom(scenario);
  const scenes = new Map(standingSteps(scenario).map(({ step, scene }) => [step.step, scene]));
  const reached = new Set<string>();
  const waiting = [scenario.stages[0]!.scenes[0]!.steps[0]!.step];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (reached.has(step) || !ways.has(step)) continue;
    reached.add(step);
    waiting.push(...ways.get(step)!);
    for (const id of scenes.get(step)?.interruptions ?? [])
      waiting.push(...(scenario.interruptions?.[id]?.steps.slice(0, 1) ?? []).map((one) => one.step));
  }
  return reached;
}
