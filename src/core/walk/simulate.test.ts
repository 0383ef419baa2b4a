import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  aProgram,
  aRubric,
  aScenario,
  aSheet,
  anEnding,
  anInterview,
  anItem,
  anOption,
} from "../../../tests/support/a-scenario.ts";
import type { Act, Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { takeAct } from "../program/step.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import { startOf } from "../attempt/replay.ts";
import { assignLineIds, textsOf } from "../scenario/texts.ts";
import { first, longest } from "./policies/by-looks.ts";
import { POLICY_NAMES, policyNamed } from "./policies/named-policies.ts";
import { doneAfter, nextAct, pickWith, type Policy } from "./policies/policy.ts";
import { preferring, type Preferences, unknownPreferences } from "./policies/preferring.ts";
import { simulate } from "./simulate.ts";

const scenario = aScenario(
  [
    aDecision("door", [
      aChoice("knock", { marks: { care: -2 } }),
      aChoice("open", { marks: { care: 2 }, text: "Open the door, slowly, and say who you are.", when: "lock is off" }),
      aChoice("wait", { marks: { care: 0 }, effects: ["lock becomes off"], next: "door-again" }),
    ]),
    aDecision("door-again", [
      aChoice("leave"),
      aChoice("enter", { text: "Go in, since it is open now and somebody calls." }),
    ]),
    anInterview("talk", ["room", "work", "pay", "home"]),
    aSheet("plan", [
      anItem("place", [anOption("station", { sound: false }), anOption("house", { text: "A house with a garden." })]),
      anItem("time", [anOption("now"), anOption("later", { sound: false, text: "Later, when they have slept." })]),
      anItem("who", [anOption("one"), anOption("two", { sound: false })]),
    ]),
  ],
  {
    facts: { lock: { values: ["on", "off"], about: "The lock" } },
    endings: [anEnding("gone-in", "lock is off"), anEnding("gone")],
  },
);
const program = aProgram(scenario);
const { texts } = textsOf(scenario, assignLineIds(scenario, {}));
const byKey = new Map(texts.map(({ key, text }) => [key, text]));

/** What a policy does from the beginning to the end: the ids of its acts. */
function played(policy: Policy, unseated: Program = program): string[] {
  const own = seated(unseated, { roles: ROLES });
  const acts: Act[] = [];
  let done: readonly Act[] = [];
  let now = startOf(own, "1");
  const pick = pickWith("1");
  while (own.steps[now.step]!.ending === undefined) {
    const act = nextAct(policy, { program: own, rubric: aRubric, now, done, pick });
    done = doneAfter(done, act);
    acts.push(act);
    now = takeAct(own, now, act)!;
  }
  return acts.map(({ id }) => id).filter((id) => id !== "");
}

describe("policies", () => {
  test("“first” takes the first open choice, one question a topic, and the first option of each item", () => {
    const asked = ["room", "work", "pay", "home"].map(
      (topic) => program.steps[2]!.interview!.topics.find(({ id }) => id === topic)!.phrasings[0]!.id,
    );
    expect(played(first)).toEqual(["knock", "leave", ...asked, "place.station", "time.now", "who.one"]);
  });

  test("“longest” takes what is longest to read among what is open", () => {
    const acts = played(longest(byKey));
    expect(acts[0]).toBe("knock");
    expect(acts).toContain("enter");
    expect(acts.slice(-3)).toEqual(["place.house", "time.later", "who.one"]);
  });

  test("an expert takes the greatest marks that are open", () => {
    expect(played(policyNamed("expert")).slice(0, 1)).toEqual(["wait"]);
  });

  test("preferences are followed as far as they are open, and another policy beside them", () => {
    const prefer: Preferences = {
      door: ["open", "wait"],
      "door-again": "enter",
      talk: ["pay-open", "room-open"],
      plan: { place: "house", who: "two" },
    };
    expect(played(preferring(prefer, first))).toEqual([
      "wait",
      "enter",
      "pay-open",
      "room-open",
      "place.house",
      "time.now",
      "who.two",
    ]);
  });

  test("a name in preferences that the case does not have is told with the one that was meant", () => {
    expect(
      unknownPreferences(program, {
        dor: "wait",
        door: ["open", "wayt"],
        talk: "pay-opem",
        plan: { place: "hause", tyme: "now" },
      }),
    ).toEqual([
      { at: [], name: "dor", nearest: "door" },
      { at: ["door"], name: "wayt", nearest: "wait" },
      { at: ["talk"], name: "pay-opem", nearest: "pay-open" },
      { at: ["plan", "place"], name: "hause", nearest: "house" },
      { at: ["plan"], name: "tyme", nearest: "time" },
    ]);
  });
});

describe("a simulation", () => {
  const players = POLICY_NAMES.map((player) => ({ player, policy: policyNamed(player, byKey) }));

  test("gives the same for the same seed, whatever it is, and counts every attempt once", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 12 }), (seed, attempts) => {
        const results = simulate(program, aRubric, players, { attempts, seed });
        expect(simulate(program, aRubric, players, { attempts, seed })).toEqual(results);
        for (const { bands, endings } of results)
          for (const counted of [bands, endings])
            expect(Object.values(counted).reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(attempts);
      }),
      { numRuns: 25 },
    );
  });

  test("differs by seed where chance decides, and not where it does not", () => {
    const endings = (player: number, seed: string) =>
      simulate(program, aRubric, [players[player]!], { attempts: 40, seed })[0]!.endings;
    const random = new Set(Array.from({ length: 8 }, (_, i) => JSON.stringify(endings(0, String(i)))));
    expect(random.size).toBeGreaterThan(1);
    expect(endings(POLICY_NAMES.indexOf("first"), "a")).toEqual({ gone: 40 });
  });

  test("tells everything that one role alone does not do, and scores nothing of it", () => {
    const judge = simulate(program, aRubric, players, { attempts: 3, roles: ["judge"] });
    expect(judge.map(({ moments }) => moments.most)).toEqual(players.map(() => 0));
  });
});
