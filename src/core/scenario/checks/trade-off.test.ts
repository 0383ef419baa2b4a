import { expect, test } from "vitest";
import { aChoice } from "../../../../tests/support/a-scenario.ts";
import type { ScenarioChoice } from "../schema.ts";
import { isTradeOff } from "./trade-off.ts";

function choices(...marks: ScenarioChoice["marks"][]): ScenarioChoice[] {
  return marks.map((one, i) => aChoice(`c${i}`, { marks: one, leaning: i === 0 ? "care" : "speed" }));
}

test("a choice that serves one duty at the cost of another sets them against each other", () => {
  expect(isTradeOff(choices({ care: 2, neutral: 2 }, { care: -1, neutral: 1 }))).toBe(true);
});

test("so do two choices of which each is better in one duty", () => {
  expect(isTradeOff(choices({ care: 2, neutral: 0 }, { care: 0, neutral: 1 }))).toBe(true);
});

test("and two of different leaning that are equally good", () => {
  expect(isTradeOff(choices({ care: 2 }, { care: 2 }))).toBe(true);
});

test("a choice that is best in everything, beside others that only fall short, does not", () => {
  expect(isTradeOff(choices({ care: 2, neutral: 1 }, { care: 1, neutral: 0 }, { care: -2, neutral: -1 }))).toBe(false);
});

test("a mark that depends on facts counts at its best", () => {
  expect(
    isTradeOff(choices({ care: 2, neutral: 2 }, { care: [{ when: "a is b", mark: 1 }, { mark: -1 }], neutral: -1 })),
  ).toBe(true);
});
