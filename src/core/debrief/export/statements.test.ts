import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { attemptByPolicy, rubric, shippedCase } from "../../../../tests/support/attempt-by-policy.ts";
import { brokenRules } from "../../../../tests/support/xapi-rules.ts";
import type { AttemptLog } from "../../attempt/log.ts";
import type { Program } from "../../program/program.ts";
import { debrief } from "../debrief.ts";
import { decisionRows } from "./decision-rows.ts";
import { decisionsCsv } from "./decisions-csv.ts";
import { type Statement, statementsOf } from "./statements.ts";
import * as names from "./xapi-names.ts";

const CASES = ["the-glasshouse", "halcyon-reach", "two-chairs"];
const texts = new Map(CASES.flatMap((id) => shippedCase(id).texts.map(({ key, text }) => [key, text] as const)));
const words = { language: "en", say: (key: string) => texts.get(key) ?? "" };

function told(program: Program, log: AttemptLog) {
  const review = debrief(program, log, rubric);
  return { log, told: review, rows: decisionRows(program, log, review, rubric), words };
}

const attempt = fc
  .tuple(
    fc.constantFrom(...CASES),
    fc.constantFrom("random" as const, "expert" as const),
    fc.integer({ max: 999, min: 0 }),
  )
  .map(([id, policy, seed]) => attemptByPolicy(id, policy, String(seed)));

test("every statement of any attempt keeps the rules of the standard, and the same attempt gives the same statements", () => {
  fc.assert(
    fc.property(attempt, ({ program, log }) => {
      const parts = told(program, log);
      const statements = statementsOf(parts);
      expect(statements.flatMap((one) => brokenRules(JSON.parse(JSON.stringify(one))))).toEqual([]);
      expect(statements).toHaveLength(parts.told.reviews.length + 2);
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
      expect(statementsOf(parts)).toEqual(statements);
    }),
    { numRuns: 8 },
  );
});

test("the validator itself finds what is broken", () => {
  const { program, log } = attemptByPolicy("two-chairs", "expert", "1");
  const [, sound] = statementsOf(told(program, log));
  const broken: [string, unknown][] = [
    ["id", { ...sound, id: "1" }],
    ["actor: 2 identifiers", { ...sound, actor: { ...sound!.actor, mbox: "mailto:a@b.c" } }],
    ["actor: 0 identifiers", { ...sound, actor: {} }],
    ["verb.id", { ...sound, verb: { id: "answered" } }],
    ["statement.grade: not allowed", { ...sound, grade: 1 }],
    ["result.duration", { ...sound, result: { duration: "20 minutes" } }],
    ["result.score.scaled", { ...sound, result: { score: { scaled: 2 } } }],
    ["timestamp", { ...sound, timestamp: "2026-03-01" }],
    ["context.registration", { ...sound, context: { registration: "7" } }],
    ["result.response: null", { ...sound, result: { response: null } }],
    ["version", { ...sound, version: "1.0.3" }],
    ["authority", { ...sound, authority: sound!.actor }],
    ["verb.display: empty", { ...sound, verb: { ...sound!.verb, display: {} } }],
    ["verb.display key", { ...sound, verb: { ...sound!.verb, display: { english: "a", en_GB: "b" } } }],
    ["actor.mbox", { ...sound, actor: { mbox: "mailto:a#b@c.d" } }],
    [
      "actor.member.0: a group",
      { ...sound, actor: { objectType: "Group", member: [{ ...sound!.actor, objectType: "Group" }] } },
    ],
    ["context.team: no group", { ...sound, context: { team: sound!.actor } }],
    ["correctResponsesPattern", { ...sound, object: { id: "a:b", definition: { correctResponsesPattern: "a" } } }],
    ["result.score.raw", { ...sound, result: { score: { raw: 5, max: 4 } } }],
    ["result.duration", { ...sound, result: { duration: "PT1.234S" } }],
    ["timestamp", { ...sound, timestamp: "2026-03-01T10:00:00.000-00:00" }],
    ["attachments.0.sha2: missing", { ...sound, attachments: [{ usageType: "a:b" }] }],
  ];
  for (const [place, statement] of broken) expect(brokenRules(statement).join(), place).toContain(place);
});

test("nothing in them grades or names anybody, whatever was typed while playing", () => {
  const { program, log } = attemptByPolicy("two-chairs", "expert", "1");
  const typed = "My name is Ada Example";
  const events = log.events.map((event) => ("step" in event ? { ...event, reason: typed, note: typed } : event));
  const room = { groups: [{ name: "Ada's group", roles: log.roles.slice(0, 2) }], speakFirst: false };
  const parts = told(program, { ...log, events });
  for (const one of [parts.log, { ...parts.log, room }]) {
    const statements = statementsOf({ ...parts, log: one });
    expect(JSON.stringify(statements)).not.toMatch(/Ada|"success"|"score":\{/);
    expect(statements.flatMap((each) => brokenRules(JSON.parse(JSON.stringify(each))))).toEqual([]);
    expect(decisionsCsv(parts.rows, one, rubric, words)).not.toContain("Ada");
  }
});

test("an address that was typed in is the actor, and makes statements of its own", () => {
  const { program, log } = attemptByPolicy("two-chairs", "expert", "1");
  const parts = told(program, log);
  const [anonymous, named] = [statementsOf(parts), statementsOf({ ...parts, mail: "ada@example.org" })];
  expect(named[0]!.actor).toEqual({ objectType: "Agent", mbox: "mailto:ada@example.org" });
  const [odd] = statementsOf({ ...parts, mail: "a+b#{c}@example.org" });
  expect(odd!.actor.mbox).toBe("mailto:a+b%23%7Bc%7D@example.org");
  expect(brokenRules(odd)).toEqual([]);
  expect(named.flatMap((one) => brokenRules(JSON.parse(JSON.stringify(one))))).toEqual([]);
  expect(named.map(({ id }) => id).filter((id) => anonymous.some((one) => one.id === id))).toEqual([]);
});

test("times and languages from an edited file are left out where they are none", () => {
  const { program, log } = attemptByPolicy("two-chairs", "expert", "1");
  const events = log.events.map((event) => ({ ...event, at: "yesterday" }));
  const edited = { ...log, id: "\uD800\0", events };
  for (const [startedAt, language] of [
    ["once", "klingon of old"],
    ["+012026-03-01T10:00:00Z", "en-GB-GB"],
  ] as const) {
    const statements = statementsOf(told(program, { ...edited, startedAt, language }));
    expect(statements.flatMap((one) => brokenRules(JSON.parse(JSON.stringify(one))))).toEqual([]);
    expect(statements.some(({ timestamp }) => timestamp !== undefined)).toBe(false);
  }
});

test("what is won and possible in the rows is what the profile is made of", () => {
  fc.assert(
    fc.property(attempt, ({ program, log }) => {
      const { told: review, rows } = told(program, log);
      for (const { dimension, uncapped } of review.profile.dimensions) {
        if (uncapped === null) continue;
        const marks = rows.flatMap((row) => row.marks.filter((mark) => mark.dimension === dimension));
        const sum = (of: "won" | "possible") => marks.reduce((all, mark) => all + mark[of], 0);
        expect((100 * sum("won")) / sum("possible")).toBeCloseTo(uncapped, 9);
      }
      const csv = decisionsCsv(rows, log, rubric, words);
      expect(csv.trimEnd().split("\r\n").length).toBeGreaterThanOrEqual(rows.length + 1);
    }),
    { numRuns: 6 },
  );
});

test("the profile document and its page know every name that is used, and no other", () => {
  const docs = join(import.meta.dirname, "../../../../docs");
  const document = JSON.parse(readFileSync(join(docs, "xapi-profile.jsonld"), "utf8")) as {
    concepts: { id: string }[];
  };
  const page = readFileSync(join(docs, "xapi-profile.md"), "utf8");
  const used = [names.VERBS, names.ACTIVITY_TYPES, names.EXTENSIONS].flatMap((group) => Object.values<string>(group));
  const statements: Statement[] = statementsOf(
    told(...(Object.values(attemptByPolicy("two-chairs", "random", "3")) as [Program, AttemptLog])),
  );
  expect(statements.flatMap(({ verb }) => verb.id).filter((id) => !used.includes(id))).toEqual([]);
  expect(document.concepts.map(({ id }) => id).toSorted()).toEqual(used.toSorted());
  expect(used.filter((id) => !page.includes(id))).toEqual([]);
});
