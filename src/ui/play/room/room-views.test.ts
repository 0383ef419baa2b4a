import { expect, test } from "vitest";
import { type AttemptLog, type ActEvent, isAct } from "../../../core/attempt/log.ts";
import { openHost } from "../../../core/attempt/host.ts";
import { viewFor } from "../../../core/attempt/view-for.ts";
import { openActs } from "../../../core/program/step.ts";
import type { Program } from "../../../core/program/program.ts";
import { courtProgram } from "../../../../tests/support/a-court-case.ts";
import { anEmptyLog } from "../../../../tests/support/a-log.ts";
import { roomProgram, twoGroups } from "../../../../tests/support/a-room-case.ts";
import type { CaseCard } from "../../shared/cases.ts";
import type { Playing } from "../playing.ts";
import { groupOf, outcomeOf, seenBy, tableAct, turnOf } from "./room-views.ts";

/** Everything that a step of the way shows on the projector, with what must not be there. */
function walked(program: Program, roles: AttemptLog["roles"], pick: number) {
  const log: AttemptLog = {
    ...anEmptyLog(program, { roles }),
    room: { groups: [{ name: "Group A", roles }], speakFirst: true },
  };
  const opening = openHost(program, log);
  if (!opening.ok) throw new Error(opening.reason);
  const { host } = opening;
  const seen: { state: Playing; everybody: Playing }[] = [];
  for (let acts = 0; acts < 200; acts++) {
    const view = viewFor(host.program, host.log(), host.past());
    const state = { program: host.program, log: host.log(), view, now: host.configuration() } as Playing;
    seen.push({ state: { ...state, card: {} as CaseCard }, everybody: seenBy(state, "everybody") });
    const open = openActs(host.program, host.configuration()).filter(({ type }) => type !== "interruption.called");
    const act = open[(pick + acts) % Math.max(1, open.length)];
    if (!act) break;
    const proposed = host.propose(act, host.revision(), "2026-03-01T10:00:00.000Z");
    if (proposed.ok) host.commit(proposed.event);
    else pick += 1;
  }
  return seen;
}

/** Ways to decide, what a role knows, feedback, and exhibits that are not disclosed. */
function forbiddenAt({ program, view: { moment }, now }: Playing): string[] {
  return [
    ...(moment.kind === "decision" ? moment.choices.map(({ key }) => key) : []),
    ...(moment.kind === "interview" ? moment.topics.flatMap(({ phrasings }) => phrasings.map(({ key }) => key)) : []),
    ...(moment.kind === "sheet" ? (moment.current?.options.map(({ key }) => key) ?? []) : []),
    ...(program.steps[now.step]!.decision?.known.map(({ key }) => key) ?? []),
    ...program.exhibits.filter(({ disclosable }) => !disclosable).map(({ id }) => `"${id}"`),
    ".why",
  ];
}

test.each([0, 1, 2, 3])("the projector never shows what only a role may see (%i)", (pick) => {
  const ways: [Program, AttemptLog["roles"]][] = [
    [roomProgram, ["investigator", "prosecutor", "judge"]],
    [courtProgram, ["investigator", "prosecutor", "defence", "judge"]],
  ];
  for (const [program, roles] of ways)
    for (const { state, everybody } of walked(program, roles, pick)) {
      // What has been done is heard by all.
      const { last, ...rest } = everybody.view;
      const shown = JSON.stringify(rest);
      for (const secret of forbiddenAt(state))
        expect(shown, `${secret} at ${everybody.view.step}`).not.toContain(secret);
      if (last?.kind === "choice") expect(last.feedback).toBeNull();
      expect([everybody.signed, everybody.readingOutcome]).toEqual([null, false]);
      const { moment } = everybody.view;
      if ("mayRule" in moment) expect(moment.mayRule).toEqual([]);
      if (moment.kind === "argument") expect(moment.arguments).toEqual([]);
      expect(["decision", "interview", "sheet"]).not.toContain(moment.kind);
    }
});

test("another role behind the curtain sees no more than the projector", () => {
  const [start] = walked(roomProgram, ["investigator", "prosecutor"], 0).filter(
    ({ state }) => state.view.moment.kind === "decision" && state.view.actors[0] === "investigator",
  );
  expect(turnOf(start!.state)).toEqual(["investigator"]);
  expect(seenBy(start!.state, "prosecutor").view.moment.kind).toBe("covered");
  expect(seenBy(start!.state, "investigator").view.moment.kind).toBe("decision");
  expect(tableAct(start!.state)).toBe("family-place");
});

test("what came of a decision and of none of these is told; what a colleague does by itself is no decision of the room", () => {
  const log: AttemptLog = { ...anEmptyLog(roomProgram), room: { groups: twoGroups, speakFirst: true } };
  const event = (type: ActEvent["type"], step: string): ActEvent => ({ type, step, id: "cell", at: "now" });
  const after = (one: ActEvent) => outcomeOf(roomProgram, { ...log, events: [...log.events, one] })?.event;
  expect(isAct(event("choice.made", "papers"))).toBe(true);
  expect(after(event("choice.made", "papers"))?.id).toBe("cell");
  expect(after(event("table.followed", "papers"))?.id).toBe("cell");
  expect(after(event("step.continued", "the-door"))).toBeUndefined();
  expect([groupOf(log, "prosecutor"), groupOf(log, "judge")]).toEqual(["Group B", undefined]);
});
