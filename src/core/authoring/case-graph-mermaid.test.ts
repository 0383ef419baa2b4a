import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aChoice, aDecision, anEnding, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { graphWords } from "../../../tests/support/graph-words.ts";
import { randomScenario } from "../../../tests/support/random-scenario.ts";
import type { Scenario } from "../scenario/schema.ts";
import { caseGraph } from "./case-graph.ts";
import { graphAsMermaid } from "./case-graph-mermaid.ts";

const mermaid = (scenario: Scenario): string =>
  graphAsMermaid(caseGraph({ scenario, placeOf: () => undefined }), graphWords());

/** A label in which nothing can end it: letters, spaces, plain stops, and numbers of other signs. */
const LABEL = String.raw`(?:[\p{L}\p{M}\p{N} .,'’“”«»…?!–—-]|#\d+;)*`;
const STATEMENTS = [
  String.raw`---`,
  String.raw`title: "(?:[^"\\]|\\.)*"`,
  String.raw`stateDiagram-v2`,
  String.raw`state "${LABEL}" as [a-z]\w*(?: \{)?`,
  String.raw`state Endings <<choice>>`,
  String.raw`\}`,
  String.raw`(?:\w+|\[\*\]) --> (?:\w+|\[\*\])(?: : ${LABEL})?`,
];

/** The lines that are no statement of a state diagram. */
function wrongLines(text: string): string[] {
  const statement = new RegExp(`^ *(?:${STATEMENTS.join("|")})$`, "u");
  return text
    .trimEnd()
    .split("\n")
    .filter((line) => !statement.test(line));
}

test("writes a step, and an arrow with its condition, a line each", () => {
  const text = mermaid(
    aScenario(
      [
        aDecision("fork", [aChoice("left", { next: "late" }), aChoice("right")]),
        aStep("mid", { next: [{ when: "door is shut", go: "late" }, { go: "ending" }] }),
        aStep("late"),
      ],
      {
        facts: { door: { values: ["open", "shut"], about: "A door." } },
        endings: [anEnding("one", "door is open"), anEnding("two")],
      },
    ),
  );
  expect(text).toContain('state "fork – decision" as step_fork');
  for (const arrow of [
    "[*] --> step_fork",
    "step_fork --> step_late : left",
    "step_fork --> step_mid : right",
    "step_mid --> step_late : if door is shut",
    "step_mid --> Endings : otherwise",
    "step_late --> Endings",
    "Endings --> step_one : 1. if door is open",
    "Endings --> step_two : 2. otherwise",
  ])
    expect(text.split("\n").map((line) => line.trim())).toContain(arrow);
});

test("names every step and ending of any scenario, opens what it closes, and holds nothing but statements", () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const text = mermaid(scenario);
      expect(wrongLines(text)).toEqual([]);
      for (const { id } of caseGraph({ scenario, placeOf: () => undefined }).nodes)
        expect(text).toContain(` as step_${id.replaceAll("-", "_")}\n`);
      expect(text.match(/\{$/gmu)?.length).toBe(text.match(/^ *\}$/gmu)?.length);
    }),
  );
});

test("lets no title end a label or begin a statement", () => {
  const hostile = [
    '"} [*] --> x',
    "a\nb --> c : d",
    "\u202eevil",
    "%% no",
    "#35;",
    "; end",
    "<script>",
    "style a:#b;",
    "::: c",
    "`x`",
  ];
  // The schema refuses a title of spaces alone.
  const strange = fc.string({ unit: "binary", minLength: 1 }).filter((text) => /\S/.test(text));
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), strange), (title) => {
      const scenario = aScenario([aStep("one")], { endings: [{ ...anEnding("end"), title }] });
      const [stage] = scenario.stages;
      stage!.title = title;
      stage!.scenes[0]!.title = title;
      scenario.title = title;
      expect(wrongLines(mermaid(scenario))).toEqual([]);
    }),
  );
});
