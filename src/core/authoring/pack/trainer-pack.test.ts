import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { wordsIn } from "../../../build/words.ts";
import { readRubric, readShippedCase } from "../../../build/case-folder.ts";
import { packSource } from "../../../build/pack-source.ts";
import { randomScenario } from "../../../../tests/support/random-scenario.ts";
import { aProgram } from "../../../../tests/support/a-scenario.ts";
import { lawTexts } from "../../scenario/law-texts.ts";
import type { MadeCase } from "../read-case.ts";
import { caseActs } from "./case-acts.ts";
import { mapSheets, SHEET_WIDTH } from "./map-layout.ts";
import type { PackSource } from "./pack-source.ts";
import { el, type SheetNode, wordsOf } from "./sheet.ts";
import { sheetHtml, sheetPage } from "./sheet-html.ts";
import { FOR_PARTICIPANTS, PACK_PARTS, trainerPack } from "./trainer-pack.ts";

const rubric = readRubric(process.cwd());
const cases = ["halcyon-reach", "the-glasshouse", "two-chairs"].map((id): [string, MadeCase] => [
  id,
  readShippedCase(process.cwd(), id, rubric).made!,
]);
const languages = ["en", "fr", "ar"] as const;

const said = (nodes: readonly SheetNode[]): string => nodes.map(wordsOf).join(" ").replaceAll(/\s+/g, " ");

/** Elements with this tag, in reading order. */
function all(nodes: readonly SheetNode[], tag: string): SheetNode[] {
  return nodes.flatMap((node) =>
    typeof node === "string" ? [] : [...(node.tag === tag ? [node] : []), ...all(node.children, tag)],
  );
}

test.each(cases.map(([id, made], i) => ({ id, made, lang: languages[i]! })))(
  "the whole pack of $id in $lang has every part and no hole",
  ({ made, lang }) => {
    const nodes = trainerPack(packSource(made, rubric, wordsIn(lang)));
    expect(nodes).toHaveLength(PACK_PARTS.length + 1);
    expect(said(nodes)).not.toMatch(/⟦|undefined|\[object/);
  },
);

test.each(cases)("every act of %s stands once in the rationale, with every choice and its reasons", (_, made) => {
  const source = packSource(made, rubric, wordsIn("en"));
  const { text } = source.words;
  const nodes = trainerPack(source, ["rationale"]);
  const headings = all(nodes, "h3").map(wordsOf);
  const acts = caseActs(source.program);
  expect(headings).toHaveLength(acts.length);
  expect(new Set(headings.map((one) => one.split(".")[0])).size).toBe(acts.length);
  // Emphasis parts a sentence into elements, so only letters are compared.
  const bare = (words: string): string => words.replaceAll(/[*\s]/g, "");
  const words = bare(said(nodes));
  const plain = (key: string): string => bare(text(key));
  for (const { step } of acts)
    for (const { id } of step.decision?.choices ?? [])
      for (const field of ["text", "why", "stronger"])
        expect(words.split(plain(`choice.${step.id}.${id}.${field}`)).length - 1, `${step.id}.${id}`).toBe(1);
});

/** Everything that would give a choice away: its words, what follows, why, what is stronger; and the endings. */
function spoilers({ program, words }: PackSource): string[] {
  const fields = ["text", "happens", "motive", "why", "stronger", "expert"];
  const choices = program.steps.flatMap(({ id, decision }) =>
    (decision?.choices ?? []).flatMap((choice) => fields.map((field) => `choice.${id}.${choice.id}.${field}`)),
  );
  const endings = program.endings.flatMap(({ id }) => [`ending.${id}.title`, `ending.${id}.text`]);
  const keys = [...choices, ...endings].filter(words.hasText);
  // Titles of a word or two stand in other sentences as well.
  return keys.map(words.text).filter((text) => text.length >= 20);
}

test.each(cases.flatMap(([id, made]) => languages.map((lang) => ({ id, made, lang }))))(
  "what participants of $id get in $lang gives no choice, no value and no ending away",
  ({ made, lang }) => {
    const source = packSource(made, rubric, wordsIn(lang));
    const nodes = trainerPack(source, FOR_PARTICIPANTS);
    const words = said(nodes);
    expect(spoilers(source).filter((text) => words.includes(text))).toEqual([]);
    expect(nodes.map(sheetHtml).join("")).not.toMatch(/class="(mark|critical|foot)"/);
    expect(words).not.toContain(source.words.say("pack:for-trainer"));
  },
);

test("a pack with anything for the trainer says so on a cover; sheets to hand out have none", () => {
  const source = packSource(cases[0]![1], rubric, wordsIn("en"));
  const cover = source.words.say("pack:cover.spoilers");
  expect(said(trainerPack(source, ["stops"]))).toContain(cover);
  expect(said(trainerPack(source, ["roles", "rationale"]))).toContain(cover);
  expect(said(trainerPack(source, FOR_PARTICIPANTS))).not.toContain(cover);
  expect(trainerPack(source, [])).toEqual([]);
});

test.each(cases)(
  "the map of %s shows every act once and fits its sheets, and its list leads where the case leads",
  (_, made) => {
    const acts = caseActs(made.program);
    const sheets = mapSheets(acts);
    const cards = sheets.flatMap(({ bands }) => bands.flatMap((band) => band.cards));
    expect(cards.map(({ act }) => act.number)).toEqual(acts.map(({ number }) => number));
    for (const { width, height, arrows } of sheets) {
      expect(height / width).toBeLessThan(1.31);
      for (const [x, y] of arrows.flat()) {
        expect(x).toSatisfy((at: number) => at >= 0 && at <= SHEET_WIDTH);
        expect(y).toSatisfy((at: number) => at >= 0 && at <= height);
      }
    }
    // Every way of the case leads on, or ends, or returns.
    for (const { ways, step } of acts)
      for (const way of ways)
        expect([step.id, way.acts.length + way.endings.length > 0 || way.returns]).toEqual([step.id, true]);
  },
);

test("a pack of any case can be made; without stop points, roles or objectives it says none", () => {
  const made = cases[0]![1];
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const program = aProgram(scenario);
      const source = packSource({ ...made, scenario, program, texts: [] }, rubric, wordsIn("en"));
      const nodes = trainerPack(source);
      for (const table of all(nodes, "tbody")) expect(all([table], "tr").length).toBeGreaterThan(0);
      expect(said(nodes)).not.toMatch(/undefined|\[object/);
      if (!program.steps.some(({ stop }) => stop)) expect(said(nodes)).toContain("This case has no stop points.");
    }),
    { numRuns: 8 },
  );
});

test.each(cases)("every text of %s that depends on the law stands in the law to replace", (_, made) => {
  const source = packSource(made, rubric, wordsIn("en"));
  const words = said(trainerPack(source, ["law"])).replaceAll(/[*\s]/g, "");
  for (const { text, name } of lawTexts(made.scenario)) expect(words, name).toContain(text.replaceAll(/[*\s]/g, ""));
});

test("hostile words stay words", () => {
  const hostile = `<script>alert("1")</script>&`;
  const html = sheetHtml(el("p", { class: `"><img src=x>` }, hostile));
  expect(html).toBe(
    `<p class="&quot;&gt;&lt;img src=x&gt;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</p>`,
  );
  const page = sheetPage([el("p", {}, hostile)], { title: hostile, lang: "en", dir: "ltr", style: "" });
  expect(page).not.toContain("<script");
});

test("the style of the sheets fetches nothing", () => {
  const style = readFileSync("src/ui/pack/pack.css", "utf8");
  expect(style).not.toMatch(/url\(|@import|<\//);
});
