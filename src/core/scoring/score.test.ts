import * as fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { aChoice, aDecision, anEnding, aProgram, aRubric, aScenario } from "../../../tests/support/a-scenario.ts";
import { anOpportunity, aSegment } from "../../../tests/support/an-opportunity.ts";
import { pickAct } from "../../../tests/support/a-log.ts";
import { randomScenario } from "../../../tests/support/random-scenario.ts";
import { opportunitiesOf, type OpenChoice, type Opportunity } from "../attempt/opportunity.ts";
import { begin, openActs, takeAct } from "../program/step.ts";
import { seated } from "../program/seated.ts";
import type { Scenario } from "../scenario/schema.ts";
import { type Role, ROLES } from "../scenario/vocabulary.ts";
import { type DimensionScore, type Profile, score } from "./score.ts";

function profileOf(...opportunities: Opportunity[]): Profile {
  return score(opportunities, aRubric, ["investigator"]);
}

function dimension(profile: Profile, id: string): DimensionScore {
  return profile.dimensions.find((one) => one.dimension === id)!;
}

const GOOD = anOpportunity([{ voice: 2 }, { voice: -2 }], "a");
const HALF = anOpportunity([{ voice: 2 }, { voice: 0 }, { voice: -2 }], "b");
const BAD = anOpportunity([{ voice: 2 }, { voice: -2 }], "b");
const MAJOR_GOOD = anOpportunity([{ care: 2 }, { care: -2 }], "a");
const FAIL = anOpportunity([{ care: 2 }, { care: -2 }], "b", { b: { critical: "care" } });
const REPAIR = anOpportunity([{ voice: 2 }, { voice: -2 }], "a", { a: { repairs: ["care"] } });

test("a dimension's score is what was won of what was possible, weight for weight", () => {
  // Won 1 + 0.5 + 0 + 2 of 1 + 1 + 1 + 2.
  expect(dimension(profileOf(GOOD, HALF, BAD, MAJOR_GOOD), "person")).toMatchObject({
    score: 70,
    uncapped: 70,
    cap: null,
    opportunities: 4,
  });
});

test("below three opportunities there is no number", () => {
  expect(dimension(profileOf(GOOD, GOOD), "person")).toMatchObject({ score: null, uncapped: null, opportunities: 2 });
  expect(dimension(profileOf(GOOD, GOOD, GOOD), "person")).toMatchObject({ score: 100, opportunities: 3 });
  expect(dimension(profileOf(), "person")).toMatchObject({ score: null, opportunities: 0 });
});

test("decisions that left no opportunity are not counted as opportunities", () => {
  const none = anOpportunity([{ voice: 1 }, { voice: 1 }], "a");
  expect(dimension(profileOf(GOOD, GOOD, none), "person")).toMatchObject({ score: null, opportunities: 2 });
});

test("a segment weighs four: it outweighs one choice", () => {
  // Won 4 + 0 + 0 of 4 + 1 + 1.
  expect(dimension(profileOf(aSegment(5, 5), BAD, BAD), "person").score).toBeCloseTo(66.667, 2);
});

test("a criterion is scored over the decisions that mark it, with their number", () => {
  const { criteria } = profileOf(GOOD, HALF, MAJOR_GOOD);
  expect(criteria).toEqual([
    { criterion: "voice", score: 75, opportunities: 2 },
    { criterion: "care", score: 100, opportunities: 1 },
  ]);
});

test("closing a case early does not flatter: what it forecloses counts as possible and not won", () => {
  const closing = anOpportunity([{ voice: 1 }, { voice: -1 }], "b", { b: { forecloses: ["care", "care"] } });
  const staying = anOpportunity([{ voice: 1 }, { voice: -1 }], "a", { b: { forecloses: ["care", "care"] } });
  // Won 3 of 4 without the foreclosed, 3 of 8 with them.
  expect(dimension(profileOf(GOOD, GOOD, GOOD, closing), "person").score).toBeCloseTo(37.5, 6);
  // Staying and doing half well afterwards.
  expect(dimension(profileOf(GOOD, GOOD, GOOD, staying, HALF, HALF), "person").score).toBeGreaterThan(37.5);
});

test("foreclosed criteria are no opportunities: they do not turn too few decisions into a number", () => {
  const closing = anOpportunity([{ voice: 1 }, { voice: -1 }], "b", { b: { forecloses: ["care", "care", "care"] } });
  expect(dimension(profileOf(GOOD, closing), "person")).toMatchObject({ score: null, opportunities: 2 });
});

test("good conduct that opens harder ground is not paid less than staying away from it", () => {
  // The open way leads to a decision on which even the skilled may win only by its best choice; taking it keeps the full score.
  const hard = anOpportunity([{ care: 1 }, { care: 0 }, { care: -2 }], "a");
  const stayed = profileOf(GOOD, GOOD, BAD);
  const opened = profileOf(GOOD, GOOD, GOOD, hard);
  expect(dimension(opened, "person").score).toBe(100);
  expect(dimension(opened, "person").score).toBeGreaterThan(dimension(stayed, "person").score!);
});

test("the best choice at every decision scores 100 in every dimension met, whatever is met", () => {
  const marks = fc.dictionary(fc.constantFrom("care", "neutral", "in-time"), fc.integer({ min: -2, max: 2 }), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(marks, marks), { maxLength: 8 }), (decisions) => {
      const best = decisions.map(([first, second]) => {
        const both: Record<string, number> = {};
        for (const id of ["care", "neutral", "in-time"]) both[id] = Math.max(first[id] ?? 0, second[id] ?? 0);
        return anOpportunity([first, second, both], "c");
      });
      for (const { uncapped } of profileOf(...best).dimensions) if (uncapped !== null) expect(uncapped).toBe(100);
    }),
  );
});

test("one unrepaired critical failure caps its dimension at 40 and the band at “revisit”", () => {
  const profile = profileOf(GOOD, GOOD, GOOD, GOOD, GOOD, FAIL);
  expect(dimension(profile, "person")).toMatchObject({ score: 40, cap: 40, opportunities: 6 });
  expect(dimension(profile, "person").uncapped).toBeCloseTo(71.43, 2);
  expect(profile.band).toBe("revisit");
});

test("two unrepaired in one dimension cap it at 20", () => {
  expect(dimension(profileOf(GOOD, GOOD, GOOD, GOOD, FAIL, FAIL), "person")).toMatchObject({ score: 20, cap: 20 });
});

test("when all are repaired the cap is 60 and the band may be “developing”", () => {
  const profile = profileOf(FAIL, REPAIR, GOOD, GOOD, GOOD);
  expect(dimension(profile, "person")).toMatchObject({ score: 60, cap: 60 });
  expect(profile.failures).toEqual([{ criterion: "care", opportunity: 0, repairedBy: 1 }]);
  expect(profile.band).toBe("developing");
});

test("a failure repaired beside one that is not leaves the cap at 40", () => {
  expect(dimension(profileOf(FAIL, REPAIR, FAIL, GOOD, GOOD, GOOD), "person").cap).toBe(40);
});

test("a cap never raises a score", () => {
  expect(dimension(profileOf(FAIL, BAD, BAD), "person")).toMatchObject({ score: 0, cap: 40 });
});

test("a failure caps its own dimension and no other", () => {
  const neutral = anOpportunity([{ neutral: 2 }, { neutral: -2 }], "a");
  const profile = profileOf(FAIL, GOOD, GOOD, neutral, neutral, neutral);
  expect(dimension(profile, "person").cap).toBe(40);
  expect(dimension(profile, "trial")).toMatchObject({ score: 100, cap: null });
});

test("a cap is told even where there were too few decisions for a number", () => {
  expect(dimension(profileOf(FAIL), "person")).toMatchObject({ score: null, cap: 40 });
});

test("a critical turn in an interview caps like any other failure", () => {
  expect(dimension(profileOf(aSegment(6, 6, "care"), GOOD, GOOD), "person").cap).toBe(40);
});

test.each<[Role[], boolean]>([
  [["judge"], true],
  [["investigator", "judge"], true],
  [["investigator"], false],
  [["prosecutor", "support"], false],
])("fair trial is a headline for %j: %s", (roles, headline) => {
  expect(dimension(score([GOOD], aRubric, roles), "trial").headline).toBe(headline);
  expect(dimension(score([GOOD], aRubric, roles), "person").headline).toBe(true);
  expect(dimension(score([GOOD], aRubric, roles), "evidence").headline).toBe(false);
});

test("the profile is never one number", () => {
  expectTypeOf<keyof Profile>().toEqualTypeOf<"dimensions" | "criteria" | "failures" | "band">();
  expect(profileOf(GOOD, GOOD, GOOD).dimensions.map((one) => one.dimension)).toEqual(["person", "trial", "evidence"]);
});

test("scoring is never given answers, endings, or anybody's state", () => {
  expectTypeOf<Parameters<typeof score>[0]>().toEqualTypeOf<readonly Opportunity[]>();
  expectTypeOf<keyof Extract<Opportunity, { kind: "decision" }>>().toEqualTypeOf<"kind" | "role" | "open" | "chosen">();
  expectTypeOf<keyof Extract<Opportunity, { kind: "segment" }>>().toEqualTypeOf<
    "kind" | "role" | "criterion" | "of" | "count" | "asked" | "sound" | "critical"
  >();
  expectTypeOf<keyof OpenChoice>().toEqualTypeOf<"id" | "marks" | "critical" | "repairs" | "forecloses">();
});

/** The same case with other answers, other endings, other feedback and other tracks; the decisions are the same. */
function toldOtherwise(scenario: Scenario): Scenario {
  const other = structuredClone(scenario);
  other.endings = [anEnding("convicted", other.endings[0]!.when), anEnding("acquitted")];
  for (const ending of other.endings) ending.person = { level: 5, text: ["Other."] };
  for (const { steps } of other.stages[0]!.scenes)
    for (const { interview, examination, choices, lines } of steps) {
      if (examination) examination.shut_down = "Nothing happened.";
      if (interview) {
        interview.overwhelmed = interview.shut_down = "Everything, in every detail.";
        for (const { phrasings } of interview.topics) for (const one of phrasings) one.answer = "Nothing at all.";
      }
      for (const choice of choices ?? []) choice.happens = "She discloses everything.";
      for (const line of lines ?? []) line["cue"] = "Tears.";
    }
  return other;
}

function profileAlong(scenario: Scenario, picks: readonly number[]): Profile {
  const program = seated(aProgram(scenario), { roles: ROLES });
  const opportunities: Opportunity[] = [];
  let now = begin(program, () => 0);
  for (const pick of picks) {
    const acts = openActs(program, now);
    if (acts.length === 0) break;
    const act = pickAct(acts, pick);
    opportunities.push(...opportunitiesOf(program, now, act));
    now = takeAct(program, now, act)!;
  }
  return profileOf(...opportunities);
}

test("the same decisions with other answers and other endings give the same profile", () => {
  fc.assert(
    fc.property(randomScenario, fc.array(fc.nat(100_000), { minLength: 30, maxLength: 60 }), (scenario, picks) => {
      expect(profileAlong(toldOtherwise(scenario), picks)).toEqual(profileAlong(scenario, picks));
    }),
    { numRuns: 80 },
  );
});

test("how the person is, how much they trust and how it ends do not move a score", () => {
  const steps = ["one", "two", "three"].map((id) =>
    aDecision(id, [aChoice("a", { marks: { care: 2 } }), aChoice("b", { marks: { care: -1 } })]),
  );
  const starting = (load: number, trust: number): Scenario =>
    aScenario(steps, {
      people: {
        ilo: { name: "Ilo", about: "A person.", state: { load, trust } },
        roov: { name: "Roov", about: "An officer." },
      },
      endings: [anEnding("testified", "ilo is settled"), anEnding("silent")],
    });
  fc.assert(
    fc.property(fc.nat(7), fc.nat(3), fc.array(fc.nat(1), { minLength: 3, maxLength: 3 }), (load, trust, picks) => {
      expect(profileAlong(starting(load, trust), picks)).toEqual(profileAlong(starting(0, 2), picks));
    }),
    { numRuns: 40 },
  );
});

test("a person who says nothing at all, kindly received, leaves a full score", () => {
  const steps = ["offer", "respect", "leave"].map((id) =>
    aDecision(id, [aChoice("kindly", { marks: { voice: 2 }, effects: ["ilo.load rises by 2"] }), aChoice("press")]),
  );
  expect(dimension(profileAlong(aScenario(steps), [0, 0, 0]), "person").score).toBe(100);
});
