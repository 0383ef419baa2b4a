import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aChoice, aDecision, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import type { Scenario } from "./schema.ts";
import { assignLineIds, type LineIds, textsOf } from "./texts.ts";

function cues(...texts: string[]): Scenario {
  return aScenario([aStep("only", { lines: texts.map((cue) => ({ cue })) })]);
}

/** The id of one line by its words. */
function idOf(ids: LineIds, text: string): string | undefined {
  return Object.entries(ids).find(([, [, words]]) => words === text)?.[0];
}

test("every unnamed text gets an id, and afterwards none is nameless", () => {
  const scenario = cues("A door.", "A room.");
  expect(textsOf(scenario, {}).nameless.length).toBeGreaterThan(0);
  const ids = assignLineIds(scenario, {});
  expect(textsOf(scenario, ids).nameless).toEqual([]);
  expect(idOf(ids, "A door.")).toMatch(/^[0-9a-z]{1,6}$/);
});

test("a new line is nameless at its own place until it is given an id", () => {
  const ids = assignLineIds(cues("A door."), {});
  expect(textsOf(cues("A door.", "A window."), ids).nameless).toEqual([
    ["stages", 0, "scenes", 0, "steps", 0, "lines", 1],
  ]);
});

test("a line keeps its id when it moves, also to another step", () => {
  const before = assignLineIds(cues("A door.", "A room.", "A yard."), {});
  const turned = assignLineIds(cues("A yard.", "A door.", "A room."), before);
  expect(turned).toEqual(before);
  const apart = aScenario([
    aStep("only", { lines: [{ cue: "A door." }] }),
    aStep("next", { lines: [{ cue: "A yard." }, { cue: "A room." }] }),
  ]);
  const moved = assignLineIds(apart, before);
  expect(idOf(moved, "A yard.")).toBe(idOf(before, "A yard."));
  expect(moved[idOf(before, "A yard.")!]).toEqual(["step.next", "A yard."]);
});

test("a line keeps its id when it is edited in place, half its words or more being the same", () => {
  const before = assignLineIds(cues("The door stands open to the yard."), {});
  const after = assignLineIds(cues("The door stands half open to the yard."), before);
  expect(idOf(after, "The door stands half open to the yard.")).toBe(idOf(before, "The door stands open to the yard."));
});

test("of two lines that were edited each keeps its own id, the nearer one", () => {
  const before = assignLineIds(cues("The blue van waits outside the gate.", "The red van leaves by the back."), {});
  const after = assignLineIds(
    cues("The red van leaves slowly by the back.", "The blue van still waits outside the gate."),
    before,
  );
  expect(idOf(after, "The red van leaves slowly by the back.")).toBe(idOf(before, "The red van leaves by the back."));
  expect(idOf(after, "The blue van still waits outside the gate.")).toBe(
    idOf(before, "The blue van waits outside the gate."),
  );
});

test("a line that is written anew gets a new id, and the old one is not given to it", () => {
  const before = assignLineIds(cues("The door stands open."), {});
  const after = assignLineIds(cues("Somebody is asleep under the plants."), before);
  const id = idOf(after, "Somebody is asleep under the plants.");
  expect(id).toBeDefined();
  expect(Object.keys(before)).not.toContain(id);
});

test("words edited under another owner are another text", () => {
  const before = assignLineIds(aScenario([aStep("a", { lines: [{ cue: "The door stands open." }] }), aStep("b")]), {});
  const after = assignLineIds(
    aScenario([aStep("a"), aStep("b", { lines: [{ cue: "The door stands wide open." }] })]),
    before,
  );
  expect(Object.keys(before)).not.toContain(idOf(after, "The door stands wide open."));
});

test("the same words twice in one step have two ids", () => {
  const ids = assignLineIds(cues("Silence.", "Silence."), {});
  const { texts, nameless } = textsOf(cues("Silence.", "Silence."), ids);
  expect(nameless).toEqual([]);
  expect(new Set(texts.filter(({ text }) => text === "Silence.").map(({ key }) => key)).size).toBe(2);
});

test("the same file twice gives the same ids", () => {
  const scenario = cues("A door.", "A room.");
  const ids = assignLineIds(scenario, {});
  expect(assignLineIds(scenario, ids)).toEqual(ids);
  expect(assignLineIds(scenario, {})).toEqual(ids);
});

const words = fc.array(fc.constantFrom("door", "yard", "van", "lamp", "key", "the", "opens", "waits"), {
  minLength: 1,
  maxLength: 5,
});
const text = words.map((list) => `${list.join(" ")}.`);

test("after any edit every line has exactly one id, unmoved lines keep theirs, and no id has two lines", () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.array(text, { minLength: 1, maxLength: 8 }),
      (first, second) => {
        const before = assignLineIds(cues(...first), {});
        const after = assignLineIds(cues(...second), before);
        const { texts, nameless } = textsOf(cues(...second), after);
        expect(nameless).toEqual([]);
        const keys = texts.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const [id, [, words]] of Object.entries(before)) {
          const count = (list: string[]): number => list.filter((one) => one === words).length;
          if (count(first) > 0 && count(second) >= count(first)) expect(after[id]?.[1]).toBe(words);
        }
      },
    ),
  );
});

test("texts with a name of their own have keys that say where they belong, and the part they are loaded with", () => {
  const scenario = aScenario([
    aDecision("door", [aChoice("knock", { motive: "Haste." }), aChoice("enter")], { known: ["It is dark."] }),
  ]);
  const { texts } = textsOf(scenario, assignLineIds(scenario, {}));
  const partOf = (key: string): string | undefined => texts.find((one) => one.key === key)?.part;
  expect(partOf("choice.door.knock.text")).toBe("contact");
  expect(partOf("choice.door.knock.happens")).toBe("contact");
  expect(partOf("choice.door.knock.why")).toBe("contact-feedback");
  expect(partOf("choice.door.knock.motive")).toBe("contact-feedback");
  expect(partOf("ending.the-end.title")).toBe("debrief");
  expect(texts.find((one) => one.text === "It is dark.")?.part).toBe("contact-feedback");
  const general = texts.filter(({ part }) => part === "sources");
  expect(general.map((one) => one.text)).toEqual(["PEACE"]);
});

test("no two texts of a scenario have one key", () => {
  const interview = {
    with: "ilo",
    ask: "Ask.",
    scores: "care",
    overwhelmed: "No.",
    shut_down: "Yes.",
    topics: [
      {
        topic: "room",
        name: "Room",
        phrasings: [{ ask: "open", type: "echo" as const, text: "Room?", answer: "Small.", shut_down: "Mm." }],
      },
    ],
    moves: [{ move: "water", kind: "pause" as const, text: "Water.", answer: "Thanks." }],
    close: "Close.",
  };
  const scenario = aScenario([{ step: "account", interview }, aDecision("door", [aChoice("a"), aChoice("b")])]);
  const keys = textsOf(scenario, assignLineIds(scenario, {})).texts.map(({ key }) => key);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
