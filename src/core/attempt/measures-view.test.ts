import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { aProgram, aScenario } from "../../../tests/support/a-scenario.ts";
import type { ScenarioStep } from "../scenario/schema.ts";
import { measuresOf } from "./measures-view.ts";
import { replay } from "./replay.ts";

const option = (id: string, more: object) => ({ option: id, text: `${id}.`, sound: true, why: `Why ${id}.`, ...more });

const asking: ScenarioStep = {
  step: "asking",
  sheet: {
    kind: "ground-rules",
    ask: "What do you ask for?",
    scores: "care",
    close: "Sign.",
    items: [
      {
        item: "screen",
        name: "Screen",
        options: [option("ask", { asks_for: "ilo.screen" }), option("leave", {})],
      },
      {
        item: "link",
        name: "Link",
        options: [option("grant", { grants: "roov.live-link" }), option("refuse", { refuses: "roov.live-link" })],
      },
    ],
  },
};

const people = { ilo: { name: "Ilo", about: "A person." }, roov: { name: "Roov", about: "An officer." } };
const program = aProgram(aScenario([asking], { people }));

function after(...done: string[]) {
  const past = replay(program, aLog(program, done));
  if (!past.ok) throw new Error(past.reason);
  return measuresOf(program, past.now);
}

test("before anything is asked for there are no measures for anybody", () => {
  expect(after()).toEqual([]);
});

test("each person's measures stand as they were asked for, granted or refused", () => {
  expect(after("continue", "screen.ask", "link.refuse")).toEqual([
    { person: "ilo", measures: [{ measure: "screen", status: "asked" }] },
    { person: "roov", measures: [{ measure: "live-link", status: "refused" }] },
  ]);
  expect(after("continue", "screen.leave", "link.grant")).toEqual([
    { person: "roov", measures: [{ measure: "live-link", status: "granted" }] },
  ]);
});
