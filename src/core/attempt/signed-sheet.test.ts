import { expect, test } from "vitest";
import { aChoice, aDecision, aProgram, aScenario } from "../../../tests/support/a-scenario.ts";
import { seated } from "../program/seated.ts";
import { openActs, takeAct } from "../program/step.ts";
import type { ActEvent } from "./log.ts";
import { type Moment, startOf } from "./replay.ts";
import { signedSheetOf } from "./signed-sheet.ts";

const option = (id: string) => ({ option: id, text: `Do ${id}.`, sound: true, why: `Why ${id}.` });

const program = seated(
  aProgram(
    aScenario([
      {
        step: "plan",
        sheet: {
          kind: "planning",
          ask: "How?",
          scores: "care",
          close: "Sign.",
          items: [
            { item: "place", name: "Place", options: [option("here"), option("there")] },
            { item: "time", name: "Time", options: [option("now"), option("later")] },
          ],
        },
      },
      aDecision("last", [aChoice("a"), aChoice("b")]),
    ]),
  ),
  { roles: ["investigator"] },
);

/** The past after some acts, by their ids; the sheet is begun and signed with an empty one. */
function pastOf(ids: readonly string[], more: Partial<ActEvent> = {}) {
  const start = startOf(program, "7");
  const moments: Moment[] = [];
  let now = start;
  for (const [index, id] of ids.entries()) {
    const act = openActs(program, now).find((one) => one.id === id)!;
    const event: ActEvent = { ...act, step: program.steps[now.step]!.id, at: "2026-03-01T10:00:00.000Z", ...more };
    const after = takeAct(program, now, act)!;
    moments.push({ index, event, before: now, after });
    now = after;
  }
  return { start, moments, now };
}

test("a sheet that has just been signed is told with what each item was settled with", () => {
  const signed = signedSheetOf(program, pastOf(["", "place.there", "time.now", ""], { reason: "Because." }), true)!;
  expect(signed.step).toBe("plan");
  expect(signed.role).toBe("investigator");
  expect(signed.items.map(({ optionKey }) => optionKey)).toEqual([
    "sheet.plan.place.there.text",
    "sheet.plan.time.now.text",
  ]);
  expect(signed.items[0]).toMatchObject({
    reason: "Because.",
    picks: [],
    feedback: { whyKey: "sheet.plan.place.there.why" },
  });
});

test("without feedback nothing says why, and before signing there is nothing", () => {
  expect(signedSheetOf(program, pastOf(["", "place.here", "time.now", ""]), false)!.items[0]!.feedback).toBeNull();
  expect(signedSheetOf(program, pastOf(["", "place.here", "time.now"]), true)).toBeNull();
  expect(signedSheetOf(program, pastOf([]), true)).toBeNull();
});
