import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  aLenientRubric,
  anEnding,
  anInterview,
  aProgram,
  aRubricForSmallCases,
  aScenario,
  aStep,
} from "../../../tests/support/a-scenario.ts";
import { type BruteForce, bruteForce } from "../../../tests/support/brute-force.ts";
import { randomLongInterview, randomScenarioOf, SEATINGS } from "../../../tests/support/random-scenario.ts";
import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import type { Scenario } from "../scenario/schema.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import type { Progress } from "./limits.ts";
import type { WalkReport } from "./walk-report.ts";
import { walk } from "./walk.ts";
import { walkRoles } from "./walk-roles.ts";

/** A rubric for which two topics are enough, and no case too small to be judged. */
const lenient = { ...aLenientRubric, thresholds: { ...aLenientRubric.thresholds, opportunities: 0 } };

/** All roles twice as often as one alone. */
const ALONE = [{ roles: ROLES }, ...SEATINGS.filter(({ room }) => !room)];

/** Compares every figure of a report with what brute force finds; says whether the scenario was small enough. */
function compare(program: Program): boolean {
  const brute = bruteForce(program, lenient, 4_000);
  if (!brute) return false;
  const report = walk(program, lenient);
  const reached = report.endings.filter((one) => one.reached);
  expect(new Map(reached.map(({ ending, path }) => [ending, path.length]))).toEqual(brute.endings);
  expect(report.shortest!.acts).toBe(Math.min(...brute.endings.values()));
  expect(report.longest!.acts).toBe(brute.longest);
  const notReached = program.steps.flatMap(({ id, ending, part, inInterruption, home }) => {
    const isTold = (name: string, detail: string, value: string): boolean =>
      report.problems.some((one) => one.name === name && one.details[detail] === value);
    const isNeverBegun =
      inInterruption && isTold("interruption-never-begun", "interruption", program.interruptions[home]!.id);
    const own = ending === undefined && !part;
    return own && (isNeverBegun || isTold("step-not-reached", "step", id)) ? [id] : [];
  });
  const steps = program.steps.filter(({ ending, part }) => ending === undefined && !part).map(({ id }) => id);
  expect(steps.filter((id) => !notReached.includes(id))).toEqual(steps.filter((id) => brute.steps.has(id)));
  for (const { step, choice, criterion, ...failure } of report.failures) {
    expect(failure.reached).toBe(brute.done.has(`${step} ${choice}`));
    expect(failure.avoidable).toBe(!brute.trapped.has(`${step} ${choice}`));
    const isChoice = program.steps.find(({ id }) => id === step)!.decision !== undefined;
    if (isChoice) expect(failure.repairable).toBe(brute.repairable.has(`${step} ${choice} ${criterion}`));
  }
  expect(report.promises.map(({ answer }) => answer === "refuted")).toEqual(brute.broken);
  expect(report.moments.least).toBe(brute.moments.least);
  expect(report.moments.most).toBe(brute.moments.most);
  compareRanges(report, brute);
  compareNeverOpen(program, report, brute);
  return true;
}

function compareRanges(report: WalkReport, brute: BruteForce): void {
  expect(report.exact).toBe(true);
  const criteria = lenient.criteria.map(({ id }) => report.criteria.find(({ criterion }) => criterion === id));
  [...report.ranges, ...criteria].forEach((found, column) => {
    const range = brute.ranges[column];
    if (!found) return expect(range).toBeNull();
    if (range === null) return expect(found.range).toBeNull();
    expect(found.range!.least).toBeCloseTo(range!.least, 3);
    expect(found.range!.greatest).toBeCloseTo(range!.greatest, 3);
    expect(found.opportunities).toEqual(brute.opportunities[column]);
  });
}

function compareNeverOpen(program: Program, report: WalkReport, brute: BruteForce): void {
  const never = (...kinds: string[]): string[] =>
    report.neverOpen.filter(({ kind }) => kinds.includes(kind)).map(({ step, id }) => `${step} ${id}`);
  const isEnding = (place: number): boolean => program.steps[place]!.ending !== undefined;
  const shut = program.steps.flatMap(({ id, arrows, told, part }) =>
    told || part || !brute.steps.has(id)
      ? []
      : arrows
          .filter(({ act }) => ["choice.made", "question.asked", "move.made"].includes(act.type))
          .map(({ act }) => `${id} ${act.id}`)
          .filter((name) => !brute.done.has(name)),
  );
  expect(new Set(never("choice", "question", "move"))).toEqual(new Set(shut));
  const untaken = program.steps.flatMap(({ id, arrows, told, part, sheet, actors }) =>
    told || part || sheet || actors
      ? []
      : arrows
          .filter(({ act }) => brute.done.has(`${id} ${act.id}`))
          .flatMap(({ to }) => to.filter(({ when, to: place }) => when && place !== "return" && !isEnding(place)))
          .map(({ to: place }) => `${id} ${program.steps[place as number]!.id}`)
          .filter((way) => !brute.ways.has(way)),
  );
  expect(new Set(never("way"))).toEqual(new Set(untaken));
  // What the walk forgets it judges fact by fact: it may miss something, and never says too much.
  for (const name of never("line")) expect(brute.lines).not.toContain(name.split(" ")[1]);
  for (const name of never("exhibit")) expect(brute.held).not.toContain(name.trim());
  for (const { name, details } of report.problems) {
    if (name === "perishing-unavoidable") expect(brute.heldInTime).not.toContain(details["exhibit"]);
    if (name === "repair-not-reached") expect(brute.inTime).not.toContain(`${details["step"]} ${details["choice"]}`);
  }
}

test("the walk says of small random cases exactly what brute force finds", () => {
  let compared = 0;
  fc.assert(
    fc.property(randomScenarioOf(4), fc.constantFrom(...ALONE), (scenario, seats) => {
      if (compare(seated(aProgram(scenario), seats))) compared++;
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(30);
});

test("the walk says of long interviews exactly what brute force finds, though it does not follow every topic", () => {
  let compared = 0;
  fc.assert(
    fc.property(randomLongInterview, (scenario) => {
      if (compare(seated(aProgram(scenario), { roles: ROLES }))) compared++;
    }),
    { numRuns: 25 },
  );
  expect(compared).toBeGreaterThan(12);
});

test("a path to each ending can be taken, act by act", () => {
  const program = aProgram(
    aScenario(
      [aDecision("door", [aChoice("knock", { effects: ["door becomes shut"] }), aChoice("enter")]), aStep("after")],
      {
        facts: { door: { values: ["open", "shut"], about: "The door." } },
        endings: [anEnding("quiet", "door is shut"), anEnding("loud")],
      },
    ),
  );
  expect(walk(program, aRubricForSmallCases).endings).toEqual([
    { ending: "quiet", reached: true, path: ["door.knock"] },
    { ending: "loud", reached: true, path: ["door.enter"] },
  ]);
});

test("an ending that no path reaches is a problem", () => {
  const program = aProgram(
    aScenario([aStep("only")], {
      facts: { door: { values: ["open", "shut"], about: "The door." } },
      endings: [anEnding("never", "door is shut"), anEnding("always")],
    }),
  );
  expect(walk(program, aRubricForSmallCases).problems.map(({ name, details }) => [name, details["ending"]])).toEqual([
    ["ending-not-reached", "never"],
  ]);
});

test("a moment at which nothing is open is a problem with the shortest way there", () => {
  const program = aProgram(
    aScenario(
      [
        aDecision("first", [aChoice("shut", { effects: ["door becomes shut"] }), aChoice("leave")]),
        aDecision("second", [aChoice("a", { when: "door is open" }), aChoice("b", { when: "door is open" })]),
      ],
      { facts: { door: { values: ["open", "shut"], about: "The door." } } },
    ),
  );
  const [problem] = walk(program, aRubricForSmallCases).problems;
  expect(problem).toMatchObject({
    name: "nothing-open",
    details: { step: "second", facts: "door is shut", path: "first.shut" },
  });
});

test("a critical failure that is the only open choice somewhere is not avoidable", () => {
  const program = aProgram(
    aScenario(
      [
        aDecision("first", [aChoice("shut", { effects: ["door becomes shut"] }), aChoice("leave")]),
        aDecision("second", [aChoice("fail", { critical: "care" }), aChoice("pass", { when: "door is open" })]),
      ],
      { facts: { door: { values: ["open", "shut"], about: "The door." } } },
    ),
  );
  const report = walk(program, aRubricForSmallCases);
  expect(report.failures).toEqual([
    { step: "second", choice: "fail", criterion: "care", reached: true, avoidable: false, repairable: false },
  ]);
  expect(report.problems.map(({ name }) => name)).toEqual(["failure-not-avoidable"]);
});

test("a failure is repairable by what comes long after it, and inside an interview by what comes there", () => {
  const later = [aDecision("first", [aChoice("fail", { critical: "care" }), aChoice("pass")]), aStep("then")];
  const repairing = aDecision("last", [aChoice("mend", { repairs: ["care"] }), aChoice("leave")]);
  const repairable = (program: Program): unknown =>
    walk(program, aRubricForSmallCases).failures.map((one) => [one.choice, one.repairable]);
  expect(
    repairable(aProgram(aScenario([...later, aDecision("next", [aChoice("a"), aChoice("b")]), repairing]))),
  ).toEqual([["fail", true]]);
  const card = aDecision("card", [
    aChoice("press", { critical: "care", effects: ["ilo.load falls by 3"] }),
    aChoice("stop", { repairs: ["care"], effects: ["ilo.load falls by 3"] }),
  ]);
  const interruptions: Scenario["interruptions"] = {
    signal: { kind: "stop", title: "The card", when: "ilo is overwhelmed", steps: [card] },
  };
  expect(repairable(aProgram(aScenario([anInterview("account", ["room"])], { interruptions })))).toEqual([
    ["press", true],
  ]);
});

test("a scored decision that can come round again is a problem", () => {
  const program = aProgram(
    aScenario([
      aDecision("round", [
        aChoice("again", { marks: { care: 1 }, next: "round" }),
        aChoice("on", { marks: { care: -1 } }),
      ]),
    ]),
  );
  expect(walk(program, aRubricForSmallCases).problems.map(({ name }) => name)).toEqual(["decision-in-a-circle"]);
});

test("a promise is proven, or refuted with the shortest counter-example", () => {
  const scenario = aScenario(
    [aDecision("door", [aChoice("knock", { effects: ["door becomes shut"] }), aChoice("enter")])],
    {
      facts: { door: { values: ["open", "shut"], about: "The door." } },
      endings: [anEnding("one")],
      promises: [{ never: "one", when: "door is shut" }],
    },
  );
  expect(walk(aProgram(scenario), aRubricForSmallCases).promises).toEqual([
    { ending: "one", answer: "refuted", path: ["door.knock"] },
  ]);
});

/** A long case with a promise that is kept, a failure, and an interview. */
const long = aProgram(
  aScenario(
    [
      ...Array.from({ length: 8 }, (_, i) =>
        aDecision(`s${i}`, [
          aChoice("a", { marks: { care: 2 }, effects: [`f${i} becomes yes`] }),
          aChoice("b", { marks: { care: -2 }, critical: "care" }),
        ]),
      ),
      anInterview("account", ["a", "b", "c", "d", "e"]),
    ],
    {
      facts: Object.fromEntries(
        Array.from({ length: 8 }, (_, i) => [`f${i}`, { values: ["no", "yes"], about: "A fact." }]),
      ),
      endings: [anEnding("all", Array.from({ length: 8 }, (_, i) => `f${i} is yes`).join(" and ")), anEnding("some")],
      promises: [
        {
          never: "some",
          when: "f0 is yes and f1 is yes and f2 is yes and f3 is yes and f4 is yes and f5 is yes and f6 is yes and f7 is yes",
        },
      ],
    },
  ),
);

function expectNothingProven(report: WalkReport, stoppedBy: WalkReport["stoppedBy"]): void {
  expect(report).toMatchObject({ complete: false, stoppedBy, exact: false, neverOpen: [] });
  expect([...report.ranges, ...report.criteria].filter(({ exact }) => exact)).toEqual([]);
  expect(report.promises.map(({ answer }) => answer)).toEqual(["not proven"]);
  // What was not seen yet is not said to be missing.
  expect(report.problems.map(({ name }) => name)).toEqual(["walk-cut-off"]);
}

test("a walk that nothing stops proves what is so", () => {
  const report = walk(long, aRubricForSmallCases);
  expect(report).toMatchObject({ complete: true, stoppedBy: null, exact: true });
  expect(report.promises.map(({ answer }) => answer)).toEqual(["proven"]);
  expect(report.megabytes).toBeGreaterThan(0);
});

test("a walk that meets a limit says which, and proves nothing", () => {
  const whole = walk(long, aRubricForSmallCases);
  const all = whole.configurations + whole.insideEnclosures;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Math.floor(all / 2) }), (configurations) => {
      expectNothingProven(walk(long, aRubricForSmallCases, { configurations }), "configurations");
    }),
    { numRuns: 15 },
  );
  expectNothingProven(walk(long, aRubricForSmallCases, { megabytes: 0.01 }), "memory");
});

test("whoever watches a walk hears how far it is, and can stop it whenever they are asked", () => {
  const heard: Progress[] = [];
  walk(long, aRubricForSmallCases, {}, (progress) => heard.push(progress) > 0);
  expect(heard[0]).toMatchObject({ phase: "exploring" });
  expect(heard.at(-1)).toMatchObject({ phase: "measuring", frontier: 0 });
  expect(heard.map(({ configurations }) => configurations)).toEqual(
    heard.map(({ configurations }) => configurations).toSorted((a, b) => a - b),
  );
  for (let stop = 0; stop < heard.length; stop++) {
    let asked = 0;
    const report = walk(long, aRubricForSmallCases, {}, () => asked++ < stop);
    expect(report).toMatchObject({ complete: false, stoppedBy: "cancelled", exact: false });
    expect(report.promises.map(({ answer }) => answer)).toEqual(["not proven"]);
    expect(report.problems.map(({ name }) => name)).toEqual(["walk-cut-off"]);
  }
});

test("a walk of roles can be stopped as well", () => {
  const [judge] = walkRoles(long, aRubricForSmallCases, {}, ["investigator"], () => false);
  expect(judge).toMatchObject({ complete: false, stoppedBy: "cancelled" });
});
