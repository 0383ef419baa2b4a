import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { aChoice, aDecision, anEnding, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { graphWords } from "../../../tests/support/graph-words.ts";
import { randomScenario } from "../../../tests/support/random-scenario.ts";
import type { Scenario } from "../scenario/schema.ts";
import { caseGraph } from "./case-graph.ts";
import { graphAsSvg } from "./case-graph-svg.ts";

function svgOf(scenario: Scenario, lang = "en"): string {
  const graph = caseGraph({ scenario, placeOf: () => ({ line: 7, column: 1 }) });
  return graphAsSvg(graph, { say: graphWords(lang), lang, rtl: lang === "ar" });
}

/** The elements and the texts of a file that is XML; throws where it is none. */
function read(svg: string): { names: Set<string>; attributes: Set<string>; titles: string[] } {
  const parser = new SaxesParser();
  const names = new Set<string>();
  const attributes = new Set<string>();
  const titles: string[] = [];
  let open = "";
  parser.on("opentag", ({ name, attributes: own }) => {
    names.add(name);
    for (const one of Object.keys(own)) attributes.add(one);
    open = name;
    if (name === "title") titles.push("");
  });
  parser.on("text", (text) => {
    if (open === "title") titles[titles.length - 1] += text;
  });
  parser.on("closetag", () => (open = ""));
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.write(svg).close();
  return { names, attributes, titles };
}

const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/gu, "");

test("is well-formed in every language, holds nothing that runs or is fetched, and tells every step, choice and way in a title", () => {
  fc.assert(
    fc.property(randomScenario, fc.constantFrom("en", "fr", "ar"), (scenario, lang) => {
      const { names, attributes, titles } = read(svgOf(scenario, lang));
      expect([...names].sort().join()).toMatch(/^(?!.*(script|foreignObject|image|use|a\b,))/u);
      expect([...attributes].filter((name) => /^on|href|src/u.test(name))).toEqual([]);
      const told = plain(titles.join("\n"));
      const { nodes, edges } = caseGraph({ scenario, placeOf: () => undefined });
      for (const { id } of nodes) expect(told).toContain(id);
      for (const { choice, conditions } of edges) {
        if (choice) expect(told).toContain(`) ${choice.id}: ${choice.text}`);
        for (const { text } of conditions) expect(told).toContain(text);
      }
    }),
    { numRuns: 40 },
  );
});

test("says a step whole in its title: what it is, its line, its choices and where they lead", () => {
  const { titles } = read(
    svgOf(
      aScenario(
        [
          aDecision("fork", [
            aChoice("left", { when: "door is shut", critical: "care", next: "late" }),
            aChoice("right", { repairs: ["care"], next: [{ when: "ilo is settled", go: "late" }, { go: "ending" }] }),
          ]),
          aStep("late"),
        ],
        { facts: { door: { values: ["open", "shut"], about: "A door." } }, endings: [anEnding("over")] },
      ),
    ),
  );
  expect(titles.map(plain)).toContain(
    [
      "fork, decision · Investigator, scenario.yaml:7",
      "What do you do?",
      "a) left: Do left.; critical failure: care; open only if door is shut",
      "b) right: Do right.; repairs: care",
      "if ilo is settled",
      "otherwise",
      "left: to late",
      "right: if ilo is settled: to late",
      "right: otherwise: to the first ending whose condition holds",
    ].join("\n"),
  );
});

test("lets no text of a case become part of the picture", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.constantFrom("</title><script>x</script>", "]]>", "&#0;", '"'),
        // The schema refuses a text of spaces alone.
        fc.string({ unit: "binary", minLength: 1 }).filter((text) => /\S/.test(text)),
      ),
      (text) => {
        const scenario = aScenario([aDecision("one", [aChoice("a"), aChoice("b")])]);
        scenario.title = text;
        scenario.stages[0]!.title = text;
        scenario.stages[0]!.scenes[0]!.title = text;
        scenario.stages[0]!.scenes[0]!.steps[0]!.ask = text;
        scenario.stages[0]!.scenes[0]!.steps[0]!.choices![0]!.text = text;
        scenario.endings[0]!.title = text;
        expect([...read(svgOf(scenario)).names]).not.toContain("script");
      },
    ),
    { numRuns: 50 },
  );
});
