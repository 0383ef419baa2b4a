import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import {
  aChoice,
  aDecision,
  aFinding,
  anExhibit,
  anItem,
  anOption,
  aProgram,
  aRubric,
  aScenario,
  aSheet,
} from "../../../tests/support/a-scenario.ts";
import type { AttemptLog } from "../attempt/log.ts";
import type { ScenarioExamination, ScenarioStep } from "../scenario/schema.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { debrief } from "./debrief.ts";
import type { SegmentReview } from "./debrief-types.ts";

const last = aDecision("last", [aChoice("a", { marks: { neutral: 1 } }), aChoice("b")]);

const shown = aFinding("shown", "proved", { sources: ["supports: REP-2020 para 13"] });
const charge = aSheet("charge", [
  anItem("means", [shown, aFinding("open", "not-proved")], { proves: "means" }),
  anItem("offence", [
    anOption("labour"),
    anOption("smuggling", { sound: false, law: ["np_model"], sources: ["general: Speed"] }),
  ]),
  anItem("notice", [anOption("give"), anOption("keep", { sound: false })], { when: "lock is lost" }),
  anItem("bail", [anOption("ask"), anOption("leave", { sound: false })]),
]);

const sheetCase = aProgram(
  aScenario([charge, last], {
    exhibits: {
      lock: anExhibit("Lock", { start: "held" }),
      slips: anExhibit("Slips", { source: "money", start: "held" }),
    },
  }),
);

/** One question of each kind, each on a topic of its own; the hasp is not held, so that one assumes what is not in evidence. */
const examination: ScenarioExamination = {
  kind: "cross",
  by: "defence",
  witness: "ilo",
  ask: "What do you put?",
  scores: { defence: "fair-questions", prosecutor: "fair-questions", judge: "neutral" },
  script: ["blame", "proper", "two", "not"],
  close: "No further questions.",
  overwhelmed: "I cannot.",
  shut_down: "Yes.",
  topics: (
    [
      ["blame", "blaming-why"],
      ["proper", "wh-specific"],
      ["two", "compound"],
      ["not", "negative"],
    ] as const
  ).map(([ask, type]) => ({
    topic: `of-${ask}`,
    name: ask,
    phrasings: [{ ask, type, text: "Asked?", answer: "Answered." }],
  })),
};
const court: ScenarioStep = { step: "court", examination };
const courtCase = aProgram(aScenario([court, last]));

function segmentOf(
  program: typeof courtCase,
  done: string[],
  roles: Role[],
  spoil = (log: AttemptLog) => log,
): SegmentReview {
  const log = spoil(
    aLog(program, [...done, "close", ...(roles.includes("investigator") ? ["a"] : ["told"])], { roles }),
  );
  return debrief(program, log, aRubric).reviews[0]!.segment!;
}

test("a sheet is reviewed item by item, as settled: sound or not, with picks, reason and sources", () => {
  const done = ["continue", "means.shown:lock,slips", "offence.smuggling", "bail.ask"];
  const withReason = (log: AttemptLog): AttemptLog => ({
    ...log,
    events: log.events.map((event) => ("picks" in event ? { ...event, reason: "Two kinds." } : event)),
  });
  expect(segmentOf(sheetCase, done, ["investigator"], withReason)).toEqual({
    what: "sheet",
    asked: 3,
    sound: 2,
    spoiledBy: [],
    heard: [],
    items: [
      {
        nameKey: "sheet.charge.means.name",
        optionKey: "sheet.charge.means.shown.text",
        whyKey: "sheet.charge.means.shown.why",
        sound: true,
        picks: ["lock", "slips"],
        reason: "Two kinds.",
        sources: ["supports: REP-2020 para 13"],
        index: 2,
      },
      {
        nameKey: "sheet.charge.offence.name",
        optionKey: "sheet.charge.offence.smuggling.text",
        whyKey: "sheet.charge.offence.smuggling.why",
        sound: false,
        picks: [],
        reason: null,
        sources: ["general: Speed"],
        index: 3,
      },
      expect.objectContaining({ optionKey: "sheet.charge.bail.ask.text", sound: true, index: 4 }),
    ],
  });
});

test("a finding on picks that do not show it is reviewed as poor", () => {
  const { items } = segmentOf(
    sheetCase,
    ["continue", "means.shown:lock", "offence.labour", "bail.ask"],
    ["investigator"],
  );
  expect(items.map(({ sound, picks }) => [sound, picks])).toEqual([
    [false, ["lock"]],
    [true, []],
    [true, []],
  ]);
});

test("sources and law of the options settled stand in the debrief, once each", () => {
  const log = aLog(sheetCase, ["continue", "means.shown:lock,slips", "offence.smuggling", "bail.ask", "close", "b"]);
  const { sources, law } = debrief(sheetCase, log, aRubric);
  expect(sources).toEqual(["supports: REP-2020 para 13", "general: Speed", "general: PEACE"]);
  expect(law).toEqual(["np_model"]);
});

test("an examination of one's own is reviewed by its topics, and a question that was stopped has no answer", () => {
  const segment = segmentOf(courtCase, ["proper", "two"], ["defence"]);
  expect(segment).toMatchObject({ what: "examination", asked: 2, sound: 1, heard: [], items: [] });
  expect(segment.spoiledBy).toEqual([{ askKey: "interview.court.two.text", answerKey: null, index: 2 }]);
});

test("to the party that may object each contested question is told with what it was met with, and what was there", () => {
  const done = [
    "continue argumentative sound continue".split(" "),
    ["stand", "objection.raised relevance"],
    "stand continue".split(" "),
    "leading poor continue continue".split(" "),
  ].flat();
  const { what, asked, sound, heard, spoiledBy } = segmentOf(courtCase, done, ["prosecutor"]);
  expect({ what, asked, sound, spoiledBy }).toEqual({ what: "heard", asked: 4, sound: 1, spoiledBy: [] });
  expect(
    heard.map(({ askKey, did, ground, founded, well, index }) => [
      askKey.split(".")[2],
      did,
      ground,
      founded,
      well,
      index,
    ]),
  ).toEqual([
    ["blame", "objected", "argumentative", ["argumentative"], true, 3],
    ["proper", "too-late", "relevance", [], false, 6],
    ["two", "let-stand", null, ["compound"], false, 7],
    ["not", "objected", "leading", ["language"], false, 10],
  ]);
});

test("a proper question that was left alone is not told: nothing had to be done about it", () => {
  const done = ["continue", "stand", "continue", "stand", "continue", "stand", "continue", "stand", "continue"];
  const { heard, asked } = segmentOf(courtCase, done, ["prosecutor"]);
  expect(asked).toBe(3);
  expect(heard.map(({ askKey }) => askKey.split(".")[2])).toEqual(["blame", "two", "not"]);
});

test("to the judge each ruling is told with its ground, and each question stopped unasked with the ground given", () => {
  const done = ["continue", "sustain", "intervention.made hearsay", "overrule", "continue", "rephrase"];
  const { heard, asked, sound } = segmentOf(courtCase, done, ["judge"]);
  expect({ asked, sound }).toEqual({ asked: 4, sound: 2 });
  expect(heard.map(({ did, ground, ruling, well }) => [did, ground, ruling, well])).toEqual([
    ["ruled", "argumentative", "sustain", true],
    ["stopped", "hearsay", null, false],
    ["ruled", "compound", "overrule", false],
    ["ruled", "language", "rephrase", true],
  ]);
});
