import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aChoice, aDecision, anEnding, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { pickAct } from "../../../tests/support/a-log.ts";
import { randomScenario, SEATINGS } from "../../../tests/support/random-scenario.ts";
import type { Scenario } from "../scenario/schema.ts";
import { PERSON_STATES } from "../scenario/vocabulary.ts";
import type { Act, Program } from "./program.ts";
import { seated } from "./seated.ts";
import { begin, type Configuration, openActs, takeAct } from "./step.ts";

const GO: Act = { type: "step.continued", id: "" };

function choose(id: string): Act {
  return { type: "choice.made", id };
}

function call(id: string): Act {
  return { type: "interruption.called", id };
}

/** A program played act by act; fails the test when an act is not open. */
function play(scenario: Scenario): {
  program: Program;
  at: () => string;
  fact: (name: string) => string;
  now: () => Configuration;
  take: (...acts: Act[]) => void;
  open: () => string[];
} {
  const program = aProgram(scenario);
  let now = begin(program, () => 0);
  return {
    program,
    now: () => now,
    at: () => program.steps[now.step]!.id,
    fact: (name) => {
      const index = program.facts.findIndex((fact) => fact.name === name);
      return program.facts[index]!.values[now.facts[index]!]!;
    },
    take: (...acts) => {
      for (const act of acts) {
        const next = takeAct(program, now, act);
        expect(next, `${act.type} ${act.id} is not open`).toBeDefined();
        now = next!;
      }
    },
    open: () => openActs(program, now).map(({ type, id }) => (id === "" ? type : `${type} ${id}`)),
  };
}

function hasp(after: string, start?: "unseen" | "open" | "held" | "lost"): Scenario["exhibits"] {
  return {
    hasp: {
      name: "Hasp",
      about: "A hasp.",
      source: "place",
      supports: ["means"],
      weakness: "None.",
      lawful_route: "Log it.",
      perishes: { after, text: "Gone." },
      ...(start && { start }),
    },
  };
}

/** Scenes of one step each, at the given times. */
function scenesAt(times: readonly string[], more: Partial<Scenario>, effects: readonly string[] = []): Scenario {
  const scenario = aScenario([aStep("s0", { effects: [...effects] })], more);
  const [scene] = scenario.stages[0]!.scenes;
  scenario.stages[0]!.scenes = times.map((at, i) => ({
    ...scene!,
    scene: `scene-${i}`,
    at,
    steps: i === 0 ? scene!.steps : [aStep(`s${i}`)],
  }));
  return scenario;
}

test("an exhibit that nobody secured is lost once its time has come, and not before", () => {
  const { take, fact } = play(
    scenesAt(["day 0, 02:40", "day 0, 11:59", "day 0, 12:00"], { exhibits: hasp("12 hours", "open") }),
  );
  expect(fact("hasp")).toBe("open");
  take(GO);
  expect(fact("hasp")).toBe("open");
  take(GO);
  expect(fact("hasp")).toBe("lost");
});

test("days of perishing are counted from the beginning of day 0", () => {
  const { take, fact } = play(scenesAt(["day 0, 20:00", "day 1, 23:00", "day 2"], { exhibits: hasp("2 days") }));
  take(GO);
  expect(fact("hasp")).toBe("unseen");
  take(GO);
  expect(fact("hasp")).toBe("lost");
});

test("an exhibit that is held does not perish", () => {
  const { take, fact } = play(
    scenesAt(["day 0", "day 9"], { exhibits: hasp("12 hours", "open") }, ["hasp becomes held"]),
  );
  take(GO);
  expect(fact("hasp")).toBe("held");
});

test("an exhibit whose time has passed before the first scene is lost from the start", () => {
  expect(play(scenesAt(["day 3"], { exhibits: hasp("2 days") })).fact("hasp")).toBe("lost");
});

test("time passes also for an exhibit that is first seen too late", () => {
  const scenario = scenesAt(["day 3", "day 3, 01:00"], { exhibits: hasp("4 days") }, ["hasp becomes open"]);
  expect(play(scenario).fact("hasp")).toBe("unseen");
});

test("counters stay within their range", () => {
  const { take, fact } = play(
    aScenario(
      [
        aStep("a", { effects: ["ilo.trust rises by 9", "ilo.load rises by 99", "visits rises by 3"] }),
        aStep("b", { effects: ["ilo.trust falls by 9", "ilo.load falls by 99", "visits falls by 3"] }),
        aStep("c"),
      ],
      { facts: { visits: { range: [1, 3], about: "Visits." } } },
    ),
  );
  expect(fact("visits")).toBe("1");
  take(GO);
  expect([fact("ilo.trust"), fact("ilo.load"), fact("visits")]).toEqual(["3", "7", "3"]);
  take(GO);
  expect([fact("ilo.trust"), fact("ilo.load"), fact("visits")]).toEqual(["0", "0", "1"]);
});

test("effects of a choice come before those of leaving its step, and both before the way on is chosen", () => {
  const { take, at, fact } = play(
    aScenario(
      [
        aDecision("door", [aChoice("knock", { effects: ["visits becomes 1"] }), aChoice("enter")], {
          effects: ["visits rises by 1"],
          next: [{ when: "visits is 2", go: "yard" }, { go: "room" }],
        }),
        aStep("room"),
        aStep("yard"),
      ],
      { facts: { visits: { range: [0, 3], about: "Visits." } } },
    ),
  );
  take(choose("knock"));
  expect([at(), fact("visits")]).toEqual(["yard", "2"]);
});

/** Plays loads one after the other, as steps that set them, and gives the state after each. */
function statesAfter(loads: readonly number[]): string[] {
  const steps = loads.map((load, i) => aStep(`s${i}`, { effects: [`ilo.load becomes ${load}`] }));
  const { take, fact } = play(aScenario([...steps, aStep("last")]));
  return loads.map(() => {
    take(GO);
    return fact("ilo");
  });
}

test("states escalate at loads of 2, 4 and 6", () => {
  expect(statesAfter([0, 1, 2, 3, 4, 5, 6, 7])).toEqual([
    "settled",
    "settled",
    "strained",
    "strained",
    "overwhelmed",
    "overwhelmed",
    "shut-down",
    "shut-down",
  ]);
});

test("recovery needs one step more than escalation", () => {
  expect(statesAfter([7, 6, 5, 4, 3, 2, 1, 0])).toEqual([
    "shut-down",
    "shut-down",
    "shut-down",
    "overwhelmed",
    "overwhelmed",
    "strained",
    "strained",
    "settled",
  ]);
});

test("a sudden load passes through all states at once, and a sudden relief likewise", () => {
  expect(statesAfter([7, 0, 4, 1, 5])).toEqual(["shut-down", "settled", "overwhelmed", "strained", "overwhelmed"]);
});

test.each([
  [0, "settled"],
  [1, "settled"],
  [2, "strained"],
  [3, "strained"],
  [4, "overwhelmed"],
  [5, "overwhelmed"],
  [6, "shut-down"],
  [7, "shut-down"],
])("a person who begins with a load of %i is %s", (load, state) => {
  const { fact } = play(
    aScenario([aStep("only")], {
      people: {
        ilo: { name: "Ilo", about: "A person.", state: { load, trust: 0 } },
        roov: { name: "Roov", about: "An officer." },
      },
    }),
  );
  expect(fact("ilo")).toBe(state);
});

test("after any loads a state lies in its own band or one step of recovery below it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(7), { minLength: 1, maxLength: 8 }), (loads) => {
      statesAfter(loads).forEach((state, i) => {
        const place = PERSON_STATES.indexOf(state as (typeof PERSON_STATES)[number]);
        const plain = Math.floor(loads[i]! / 2);
        expect(place === plain || (place === plain + 1 && loads[i]! % 2 === 1)).toBe(true);
      });
    }),
    { numRuns: 60 },
  );
});

function signal(more: Partial<NonNullable<Scenario["interruptions"]>[string]> = {}): Scenario["interruptions"] {
  return {
    signal: { kind: "stop", title: "The card", when: "ilo is overwhelmed", steps: [aStep("card")], ...more },
  };
}

test("an interruption comes by itself when its condition becomes true, and returns to where the act led", () => {
  const { take, at } = play(
    aScenario([aStep("a", { effects: ["ilo.load becomes 4"] }), aStep("b"), aStep("c")], { interruptions: signal() }),
  );
  take(GO);
  expect(at()).toBe("card");
  take(GO);
  expect(at()).toBe("b");
});

test("an interruption does not come again while its condition merely stays true", () => {
  const { take, at } = play(
    aScenario([aStep("a", { effects: ["ilo.load becomes 4"] }), aStep("b"), aStep("c")], { interruptions: signal() }),
  );
  take(GO, GO, GO);
  expect(at()).toBe("c");
});

const twice = [
  aStep("a", { effects: ["ilo.load becomes 4"] }),
  aStep("b", { effects: ["ilo.load becomes 0"] }),
  aStep("c", { effects: ["ilo.load becomes 4"] }),
  aStep("d"),
];

test("an interruption comes again when its condition becomes true again", () => {
  const { take, at } = play(aScenario(twice, { interruptions: signal() }));
  take(GO, GO, GO, GO);
  expect(at()).toBe("card");
});

test("an interruption that may happen once does not come again", () => {
  const { take, at } = play(aScenario(twice, { interruptions: signal({ once: true }) }));
  take(GO);
  expect(at()).toBe("card");
  take(GO, GO, GO);
  expect(at()).toBe("d");
});

test("a condition that is already true at the start has no rising edge", () => {
  const { at } = play(aScenario([aStep("a"), aStep("b")], { interruptions: signal({ when: "ilo is settled" }) }));
  expect(at()).toBe("a");
});

test("an interruption comes only in scenes that allow it", () => {
  const scenario = aScenario([aStep("a", { effects: ["ilo.load becomes 4"] }), aStep("b")], {
    interruptions: signal(),
  });
  scenario.stages[0]!.scenes[0]!.interruptions = [];
  const { take, at } = play(scenario);
  take(GO);
  expect(at()).toBe("b");
});

test("an exhibit that perishes as time passes can start an interruption", () => {
  const scenario = scenesAt(["day 0", "day 9"], {
    exhibits: hasp("2 days"),
    interruptions: signal({ when: "hasp is lost" }),
  });
  const { take, at } = play(scenario);
  take(GO);
  expect(at()).toBe("card");
});

test("an ending is not interrupted", () => {
  const { take, at, open } = play(
    aScenario([aStep("a", { effects: ["ilo.load becomes 4"] })], { interruptions: signal() }),
  );
  take(GO);
  expect(at()).toBe("the-end");
  expect(open()).toEqual([]);
});

/** One interruption of each kind, all called by the learner, each of two steps. */
function everyKind(): Scenario["interruptions"] {
  return Object.fromEntries(
    (["objection", "break", "stop", "failure"] as const).map((kind) => [
      kind,
      { kind, title: kind, steps: [aStep(`${kind}-1`), aStep(`${kind}-2`)] },
    ]),
  );
}

test("an interruption may be interrupted only by one of higher precedence: failure, stop, break, objection", () => {
  const { take, at, open } = play(aScenario([aStep("a"), aStep("b")], { interruptions: everyKind() }));
  const callable = (): string[] => open().filter((act) => act.startsWith("interruption.called"));
  const named = (...ids: string[]): string[] => ids.map((id) => `interruption.called ${id}`);
  expect(callable()).toEqual(named("failure", "stop", "break", "objection"));
  take(call("objection"));
  expect(callable()).toEqual(named("failure", "stop", "break"));
  take(call("break"));
  expect(callable()).toEqual(named("failure", "stop"));
  take(call("stop"));
  expect(callable()).toEqual(named("failure"));
  take(call("failure"));
  expect(callable()).toEqual([]);
  take(GO, GO);
  expect(at()).toBe("stop-1");
});

test("each kind stands on the stack at most once, and each place is returned to in turn", () => {
  const { take, at, now } = play(aScenario([aStep("a"), aStep("b")], { interruptions: everyKind() }));
  take(call("objection"), GO, call("stop"), call("failure"));
  expect(now().returns).toHaveLength(3);
  const seen: string[] = [];
  for (let i = 0; i < 7; i++) {
    seen.push(at());
    take(GO);
  }
  expect(seen).toEqual(["failure-1", "failure-2", "stop-1", "stop-2", "objection-2", "a", "b"]);
  expect(now().returns).toEqual([]);
});

test("of two interruptions that become due at once the higher one comes", () => {
  const { take, at } = play(
    aScenario([aStep("a", { effects: ["ilo.load becomes 4"] }), aStep("b")], {
      interruptions: {
        ...signal(),
        link: { kind: "failure", title: "The link", when: "ilo is overwhelmed", steps: [aStep("dark")] },
      },
    }),
  );
  take(GO);
  expect(at()).toBe("dark");
});

test("an act that is not open is not taken", () => {
  const { program, now } = play(
    aScenario(
      [aDecision("door", [aChoice("knock"), aChoice("force", { when: "ilo is overwhelmed" })]), aStep("after")],
      { interruptions: signal() },
    ),
  );
  const acts = [choose("force"), choose("fly"), GO, call("signal"), call("nothing")];
  for (const act of acts) expect(takeAct(program, now(), act)).toBeUndefined();
});

test("the first ending whose condition holds is reached", () => {
  const endings = [anEnding("x", "ilo is shut-down"), anEnding("y", "ilo is settled"), anEnding("z")];
  const { take, at } = play(aScenario([aStep("a")], { endings }));
  take(GO);
  expect(at()).toBe("y");
});

const picksOf = fc.array(fc.nat(100_000), { minLength: 5, maxLength: 25 });

test("taking an act changes nothing of the configuration before, and always gives the same", () => {
  fc.assert(
    fc.property(randomScenario, fc.constantFrom(...SEATINGS), picksOf, (scenario, seats, picks) => {
      const program = seated(aProgram(scenario), seats);
      let now = begin(program, () => 0);
      for (const pick of picks) {
        const acts = openActs(program, now);
        if (acts.length === 0) return;
        const before = JSON.stringify(now);
        const act = pickAct(acts, pick);
        const next = takeAct(program, now, act)!;
        expect(JSON.stringify(now)).toBe(before);
        expect(takeAct(program, now, act)).toEqual(next);
        next.facts.forEach((value, fact) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(program.facts[fact]!.values.length);
        });
        now = next;
      }
    }),
    { numRuns: 60 },
  );
});
