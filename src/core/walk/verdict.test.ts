import { expect, test } from "vitest";
import type { Simulation } from "./simulate.ts";
import { verdictOn } from "./verdict.ts";

function ended(means: (number | null)[], bands: Record<string, number>): Simulation {
  return {
    player: "",
    attempts: 100,
    means: means.map((mean, i) => ({ dimension: `d${i}`, mean })),
    bands,
    moments: { least: 9, most: 9, mean: 9 },
    endings: {},
  };
}

test("chance belongs in the middle of every dimension that could be judged", () => {
  expect(verdictOn("random", ended([40, 60, null], { revisit: 100 })).answer).toBe("as-wanted");
  const off = verdictOn("random", ended([39.9, 50, 60.1], { revisit: 100 }));
  expect([off.answer, off.dimensions]).toEqual(["otherwise", ["d0", "d2"]]);
  expect(verdictOn("random", ended([null, null], { "not-enough": 100 })).answer).toBe("unjudged");
});

test("judgement meets the standard in every attempt", () => {
  expect(verdictOn("expert", ended([90], { met: 100 })).answer).toBe("as-wanted");
  expect(verdictOn("expert", ended([90], { met: 99, developing: 1 })).answer).toBe("otherwise");
  expect(verdictOn("expert", ended([null], { "not-enough": 100 })).answer).toBe("unjudged");
});

test.each(["care", "procedure", "speed", "caution", "first", "longest"] as const)("%s never does", (policy) => {
  expect(verdictOn(policy, ended([60], { revisit: 100 })).answer).toBe("as-wanted");
  const met = verdictOn(policy, ended([60], { met: 1, revisit: 99 }));
  expect([met.answer, met.met]).toEqual(["otherwise", 0.01]);
});
