import type { Components } from "./components.ts";
import type { Graph } from "./search.ts";
import type { Deed, Sums } from "./weights.ts";

/** Which failures some path repairs, and which choices that repair are open after what they repair. */
export interface Repairs {
  isRepairable(failure: Deed): boolean;
  /** Choices that repair something, were open somewhere, and never after a failure that they repair. */
  tooEarly: readonly Deed[];
}

/** Follows every failure to the choices that repair it. Exact over a walked graph. */
export function repairsOf(graph: Graph, components: Components): Repairs {
  const { weights, edgeWeights, targets, count, starts } = graph;
  const { of, order } = components;
  const { deeds } = weights;
  const repairing = new Set<number>();
  const failing = new Set<number>();
  for (const { ways } of weights.list)
    for (const { fails, repairs } of ways) {
      for (const one of fails) failing.add(one);
      for (const one of repairs) repairing.add(one);
    }
  const repairable = new Set<number>();
  const inTime = new Set<number>();
  const has = (edge: number, test: (way: Sums) => boolean): boolean =>
    weights.list[edgeWeights.get(edge)]!.ways.some(test);
  const criteria = new Set([...failing].flatMap((one) => deeds[one]!.criteria));
  for (const criterion of criteria) {
    const fails = [...failing].filter((one) => deeds[one]!.criteria.includes(criterion));
    const repairs = [...repairing].filter((one) => deeds[one]!.criteria.includes(criterion));
    if (repairs.length === 0) continue;
    /** Components from which some repair lies ahead, and those behind which some failure lies. */
    const ahead = new Uint8Array(count);
    const behind = new Uint8Array(count);
    const each = (node: number, look: (edge: number, to: number) => void): void => {
      for (let edge = starts.get(node); edge < starts.get(node + 1); edge++) look(edge, of[targets.get(edge)]!);
    };
    for (const node of order)
      each(node, (edge, to) => {
        if (ahead[to] === 1 || has(edge, (way) => repairs.some((one) => way.repairs.includes(one))))
          ahead[of[node]!] = 1;
      });
    // Twice, since within a circle a later member may lead to an earlier one.
    for (let round = 0; round < 2; round++)
      for (let i = count - 1; i >= 0; i--)
        each(order[i]!, (edge, to) => {
          if (behind[of[order[i]!]!] === 1 || has(edge, (way) => fails.some((one) => way.fails.includes(one))))
            behind[to] = 1;
        });
    for (let node = 0; node < count; node++)
      each(node, (edge, to) => {
        for (const way of weights.list[edgeWeights.get(edge)]!.ways) {
          for (const [failure, repair] of way.mends) {
            repairable.add(failure);
            inTime.add(repair);
          }
          if (ahead[to] === 1)
            for (const one of way.fails) if (deeds[one]!.criteria.includes(criterion)) repairable.add(one);
          if (behind[of[node]!] === 1)
            for (const one of way.repairs) if (deeds[one]!.criteria.includes(criterion)) inTime.add(one);
        }
      });
  }
  const same = (a: Deed, b: Deed): boolean =>
    a.step === b.step && a.act === b.act && a.criteria.every((one) => b.criteria.includes(one));
  return {
    isRepairable: (failure) => [...repairable].some((one) => same(deeds[one]!, failure)),
    // A failure that is never made is told as that.
    tooEarly: [...repairing]
      .filter((one) => !inTime.has(one) && deeds[one]!.criteria.some((criterion) => criteria.has(criterion)))
      .map((one) => deeds[one]!),
  };
}
