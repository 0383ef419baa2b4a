import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aLog, anEmptyLog, aRandomLog } from "../../../tests/support/a-log.ts";
import { aChoice, aDecision, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { randomScenario } from "../../../tests/support/random-scenario.ts";
import type { Act, Program } from "../program/program.ts";
import { openActs } from "../program/step.ts";
import { type Host, openHost } from "./host.ts";
import type { AttemptLog } from "./log.ts";
import { replay } from "./replay.ts";

const AT = "2026-03-01T10:05:00.000Z";
const GO: Act = { type: "step.continued", id: "" };
const KNOCK: Act = { type: "choice.made", id: "knock" };

const program = aProgram(
  aScenario([
    aStep("first"),
    aDecision("door", [aChoice("knock"), aChoice("enter"), aChoice("force", { when: "ilo is shut-down" })]),
  ]),
);

function opened(of: Program, log: AttemptLog): Host {
  const opening = openHost(of, log);
  if (!opening.ok) throw new Error(opening.reason);
  return opening.host;
}

function stepOf(host: Host): string {
  return host.program.steps[host.configuration().step]!.id;
}

/** Proposes and commits. */
function take(host: Host, act: Act): void {
  const proposal = host.propose(act, host.revision(), AT);
  if (!proposal.ok) throw new Error(proposal.reason);
  host.commit(proposal.event);
}

test("a new attempt stands at the first step", () => {
  const host = opened(program, anEmptyLog(program));
  expect([stepOf(host), host.revision()]).toEqual(["first", 1]);
});

test("proposing says what would be added and changes nothing; committing adds it and moves on", () => {
  const host = opened(program, anEmptyLog(program));
  const proposal = host.propose(GO, 1, AT, { words: { asked: "Go on" } });
  expect(proposal).toEqual({
    ok: true,
    event: { type: "step.continued", step: "first", id: "", at: AT, words: { asked: "Go on" } },
  });
  expect([stepOf(host), host.revision()]).toEqual(["first", 1]);
  if (proposal.ok) host.commit(proposal.event);
  expect([stepOf(host), host.revision(), host.log().events.length]).toEqual(["door", 2, 2]);
});

test("an act based on an older or a newer revision is stale", () => {
  const host = opened(program, anEmptyLog(program));
  take(host, GO);
  for (const revision of [0, 1, 3])
    expect(host.propose(KNOCK, revision, AT)).toEqual({ ok: false, reason: "stale-revision" });
  expect(host.propose(KNOCK, 2, AT).ok).toBe(true);
});

test("an act that is not open is refused", () => {
  const host = opened(program, aLog(program, ["continue"]));
  const acts: Act[] = [GO, { type: "choice.made", id: "force" }, { type: "choice.made", id: "fly" }];
  for (const act of acts) expect(host.propose(act, 2, AT)).toEqual({ ok: false, reason: "not-open" });
});

test("after the ending every act is refused as ended", () => {
  const host = opened(program, aLog(program, ["continue", "knock"]));
  for (const act of [GO, KNOCK]) expect(host.propose(act, 3, AT)).toEqual({ ok: false, reason: "ended" });
});

test("an event that was not proposed on this revision cannot be committed", () => {
  const host = opened(program, anEmptyLog(program));
  const proposal = host.propose(GO, 1, AT);
  if (!proposal.ok) throw new Error(proposal.reason);
  host.commit(proposal.event);
  expect(() => host.commit(proposal.event)).toThrow();
  expect(() => host.commit({ ...KNOCK, step: "first", at: AT })).toThrow();
  expect([stepOf(host), host.revision()]).toEqual(["door", 2]);
});

test("entries about the attempt are kept in the log, count as revisions and move nothing", () => {
  const host = opened(program, anEmptyLog(program));
  host.commit({ type: "content-note.accepted", at: AT });
  expect([stepOf(host), host.revision()]).toEqual(["first", 2]);
  expect(host.propose(GO, 1, AT)).toEqual({ ok: false, reason: "stale-revision" });
});

test("an attempt of another case, another version, or with an impossible event is not opened and is told why", () => {
  const log = aLog(program, ["continue", "knock"]);
  expect(openHost(program, { ...log, scenario: { ...log.scenario, id: "other" } })).toEqual({
    ok: false,
    reason: "other-case",
    at: 0,
  });
  expect(openHost(program, { ...log, scenario: { ...log.scenario, hash: "0" } })).toEqual({
    ok: false,
    reason: "other-version",
    at: 0,
  });
  const events = [...log.events, { ...KNOCK, step: "door", at: AT }];
  expect(openHost(program, { ...log, events })).toEqual({ ok: false, reason: "impossible-event", at: 3 });
});

test("hosts of one log go their own ways, and the log given is not changed", () => {
  const log = aLog(program, ["continue"]);
  const before = structuredClone(log);
  const [one, other] = [opened(program, log), opened(program, log)];
  take(one, KNOCK);
  expect([stepOf(one), stepOf(other)]).toEqual(["the-end", "door"]);
  expect(log).toEqual(before);
});

test("a log that was taken from a host is not changed by what the host does afterwards", () => {
  const host = opened(program, anEmptyLog(program));
  const taken = host.log();
  take(host, GO);
  expect(taken.events).toHaveLength(1);
});

test("a host and a replay agree after every prefix of a random attempt, played on or opened anew", () => {
  fc.assert(
    fc.property(randomScenario, fc.array(fc.nat(1000), { minLength: 5, maxLength: 25 }), (scenario, picks) => {
      const random = aProgram(scenario);
      const log = aRandomLog(random, picks);
      const playing = opened(random, { ...log, events: log.events.slice(0, 1) });
      for (let length = 1; length <= log.events.length; length++) {
        const prefix = { ...log, events: log.events.slice(0, length) };
        if (length > 1) playing.commit(log.events[length - 1]!);
        const past = replay(random, prefix);
        if (!past.ok) throw new Error(past.reason);
        expect(playing.configuration()).toEqual(past.now);
        expect(opened(random, prefix).configuration()).toEqual(past.now);
        expect(playing.log()).toEqual(prefix);
      }
    }),
    { numRuns: 40 },
  );
});

test("a host proposes exactly what is open", () => {
  const every: Act[] = program.steps
    .flatMap(({ arrows }) => arrows.map(({ act }) => act))
    .concat({ type: "interruption.called", id: "pause" });
  for (const done of [[], ["continue"]]) {
    const host = opened(program, aLog(program, done));
    const open = openActs(program, host.configuration());
    for (const act of every) {
      const isOpen = open.some(({ type, id }) => type === act.type && id === act.id);
      expect(host.propose(act, host.revision(), AT).ok).toBe(isOpen);
    }
  }
});
