import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  aLenientRubric,
  anEnding,
  anExhibit,
  anInterview,
  anItem,
  anOption,
  aProgram,
  aScenario,
  aSheet,
} from "../../../../tests/support/a-scenario.ts";
import { anEmptyLog } from "../../../../tests/support/a-log.ts";
import { bruteForceAhead, toldAhead } from "../../../../tests/support/brute-force-ahead.ts";
import { randomLongInterview, randomScenarioOf, SEATINGS } from "../../../../tests/support/random-scenario.ts";
import type { AttemptEvent, AttemptLog } from "../../attempt/log.ts";
import { startOf } from "../../attempt/replay.ts";
import type { Program } from "../../program/program.ts";
import { seated } from "../../program/seated.ts";
import type { Seats } from "../../program/seating.ts";
import { ROLES } from "../../scenario/vocabulary.ts";
import { isClosing, openActs, takeAct } from "../../program/step.ts";
import { pickWith } from "../policies/policy.ts";
import { Ahead } from "./ahead.ts";

const rubric = aLenientRubric;
/** Then a player who does anything begins to close what can be closed. */
const PATIENCE = 25;
const MOST_ACTS = 60;

/** The log of somebody who does anything that is open, breaks included. */
function anyAttempt(unseated: Program, seats: Seats, seed: string): AttemptLog {
  const program = seated(unseated, seats);
  const pick = pickWith(seed);
  const events: AttemptEvent[] = [];
  let now = startOf(program, seed);
  for (let i = 0; i < MOST_ACTS && program.steps[now.step]!.ending === undefined; i++) {
    const open = openActs(program, now);
    const act = (i > PATIENCE ? open.find(isClosing) : undefined) ?? pick(open);
    events.push({ ...act, step: program.steps[now.step]!.id, at: "" });
    now = takeAct(program, now, act)!;
  }
  const room = seats.room ? { room: { groups: [], speakFirst: false } } : {};
  return anEmptyLog(program, { roles: seats.roles, seed, events, ...room });
}

/** Compares what is said of every decision of an attempt with what brute force finds. Tells the steps that were compared. */
function compare(program: Program, log: AttemptLog, most = 1_500): string[] {
  const decisions = log.events.flatMap(({ type }, index) => (type === "choice.made" ? [index] : [])).reverse();
  const compared: string[] = [];
  for (const answer of new Ahead(program, rubric, log).answer(decisions)) {
    const brute = bruteForceAhead(program, rubric, log, answer.index, most);
    if (!brute) continue;
    expect(answer.complete).toBe(true);
    const told = toldAhead(answer);
    expect(told.map(withoutRanges)).toEqual(brute.map(withoutRanges));
    told.forEach(({ ranges }, i) =>
      ranges.forEach((range, column) => {
        const found = brute[i]!.ranges[column]!;
        if (found === null || range === null) return expect(range).toEqual(found);
        expect(range.least).toBeCloseTo(found.least, 3);
        expect(range.greatest).toBeCloseTo(found.greatest, 3);
      }),
    );
    expect(answer.choices.flatMap(({ ranges }) => ranges.filter(({ exact }) => !exact))).toEqual([]);
    compared.push(answer.step);
  }
  return compared;
}

function withoutRanges({ choice, always, possible, noLonger }: ReturnType<typeof toldAhead>[number]): object {
  return { choice, always, possible, noLonger };
}

test("what lies ahead of each decision is what brute force finds there, whoever plays", () => {
  let compared = 0;
  fc.assert(
    fc.property(randomScenarioOf(4), fc.constantFrom(...SEATINGS), fc.nat(999), (scenario, seats, seed) => {
      const program = aProgram(scenario);
      compared += compare(program, anyAttempt(program, seats, String(seed))).length;
    }),
    { numRuns: 30 },
  );
  expect(compared).toBeGreaterThan(4);
});

test("so it is before long interviews, whose topics are not followed", () => {
  let compared = 0;
  fc.assert(
    fc.property(randomLongInterview, fc.nat(999), (scenario, seed) => {
      const program = aProgram(scenario);
      compared += compare(program, anyAttempt(program, SEATINGS[0]!, String(seed))).length;
    }),
    { numRuns: 4 },
  );
  expect(compared).toBeGreaterThan(2);
});

test("so it is at a decision inside an interview or a sheet, which has begun by then", () => {
  const program = aProgram(
    aScenario(
      [
        aSheet("plan", [
          anItem("place", [anOption("here"), anOption("there", { sound: false, effects: ["ilo.load rises by 5"] })]),
          anItem("hour", [anOption("day"), anOption("night", { sound: false, effects: ["tape becomes held"] })]),
        ]),
        anInterview("account", ["a", "b"], { record: "tape" }),
        aDecision("after", [
          aChoice("mend", { repairs: ["care"], marks: { care: 2 } }),
          aChoice("leave", { marks: { neutral: 1 }, when: "ilo is not overwhelmed" }),
        ]),
      ],
      {
        exhibits: { tape: anExhibit("Tape") },
        interruptions: {
          signal: {
            kind: "stop",
            title: "The card",
            when: "ilo is overwhelmed",
            once: true,
            steps: [
              aDecision("card", [
                aChoice("stop", { marks: { care: 2 }, effects: ["ilo.load falls by 4"] }),
                aChoice("press", { marks: { care: -2 }, critical: "care" }),
              ]),
            ],
          },
        },
        endings: [anEnding("on", "tape is held and ilo is settled"), anEnding("off")],
      },
    ),
  );
  const compared = Array.from({ length: 12 }, (_, seed) =>
    compare(program, anyAttempt(program, { roles: ROLES }, String(seed)), 10_000),
  );
  expect(compared.filter((steps) => steps.includes("card")).length).toBeGreaterThan(2);
});
