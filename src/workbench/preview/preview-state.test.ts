import { beforeEach, expect, test } from "vitest";
import { aLiveCase } from "../../../tests/support/a-live-case.ts";
import { aChoice, aDecision, anEnding, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { openHost } from "../../core/attempt/host.ts";
import { isAct } from "../../core/attempt/log.ts";
import type { Act } from "../../core/program/program.ts";
import type { LiveCase } from "../live-case.ts";
import { standingOf } from "./facts-now.ts";
import {
  beginPreview,
  followCase,
  playPath,
  restartPreview,
  speakInPreview,
  stepBack,
  takeMove,
  usePreview,
} from "./preview-state.ts";

const caseWith = (choices: string[], more: { text?: string; light?: string[] } = {}): LiveCase =>
  aLiveCase(
    aScenario(
      [
        aStep("arrival", { lines: [{ cue: more.text ?? "A door." }] }),
        aDecision(
          "door",
          choices.map((id) => aChoice(id, { effects: ["light becomes on"] })),
        ),
        aDecision("room", [aChoice("look"), aChoice("leave")]),
      ],
      {
        facts: { light: { values: more.light ?? ["off", "on"], about: "The light." } },
        endings: [anEnding("lit", "light is on"), anEnding("dark")],
        interruptions: { pause: { kind: "break", title: "A break", steps: [aStep("pause-1")] } },
      },
    ),
    { fr: {} },
  );

const live = caseWith(["knock", "wait"]);

/** Takes an act as the play screen in the frame would, and tells it. */
function act(type: Act["type"], id = ""): void {
  const { program, log } = usePreview.getState();
  const opening = openHost(program!, log!);
  if (!opening.ok) throw new Error(opening.reason);
  const { host } = opening;
  const proposed = host.propose({ type, id }, host.revision(), "2026-03-01T10:00:00.000Z");
  if (!proposed.ok) throw new Error(proposed.reason);
  host.commit(proposed.event);
  takeMove(host.log());
}

function standing(): { step: string; light: string | undefined } {
  const { program, log } = usePreview.getState();
  const now = standingOf(program!, log!)!;
  return { step: now.step, light: now.facts.find(({ name }) => name === "light")?.value };
}

beforeEach(() => {
  usePreview.setState(usePreview.getInitialState(), true);
});

test("a case begins as a learner begins it, with the content note", () => {
  followCase(live);
  expect(standing().step).toBe("arrival");
  expect(usePreview.getState().log!.events.map(({ type }) => type)).toEqual(["attempt.started"]);
});

test("it begins at any step with any facts set, and there again when it is restarted", () => {
  beginPreview(live, { step: "room", facts: { light: "on" } });
  expect(standing()).toEqual({ step: "room", light: "on" });
  act("choice.made", "look");
  restartPreview(live);
  expect(standing()).toEqual({ step: "room", light: "on" });
});

test("a step at which nothing can begin is told, and the preview stays where it is", () => {
  followCase(live);
  const before = usePreview.getState().log;
  beginPreview(live, { step: "pause-1", facts: {} });
  expect(usePreview.getState().notice).toEqual({ kind: "cannot-begin", reason: "in-interruption", step: "pause-1" });
  expect(usePreview.getState().log).toBe(before);
});

test("new words open nothing anew: place and attempt are kept", () => {
  followCase(live);
  act("step.continued");
  const { log, opening } = usePreview.getState();
  followCase(caseWith(["knock", "wait"], { text: "A green door." }));
  expect(usePreview.getState().log).toBe(log);
  expect(usePreview.getState().opening).toBe(opening);
});

test("a changed case is played again as far as it goes, and what is left over comes back with it", () => {
  followCase(live);
  act("step.continued");
  act("choice.made", "wait");
  act("choice.made", "look");
  const played = usePreview.getState().log!.events;
  followCase(caseWith(["knock", "ring"]));
  expect(standing().step).toBe("door");
  expect(usePreview.getState().notice).toMatchObject({
    kind: "stopped-at",
    act: { step: "door", id: "wait" },
    lost: 2,
  });
  // The play screen tells the attempt that it has opened; that is no move.
  takeMove(usePreview.getState().log!);
  followCase(live);
  expect(usePreview.getState().log!.events).toEqual(played);
  expect(usePreview.getState().notice).toBeNull();
});

test("who plays on after a change gives up what was left over", () => {
  followCase(live);
  act("step.continued");
  act("choice.made", "wait");
  followCase(caseWith(["knock", "ring"]));
  act("choice.made", "ring");
  followCase(caseWith(["knock", "ring", "wait"]));
  expect(usePreview.getState().log!.events.findLast(isAct)).toMatchObject({ id: "ring" });
  expect(usePreview.getState().notice).toBeNull();
});

test("a step that has gone from the case is told, and the case begins from its beginning", () => {
  beginPreview(live, { step: "room", facts: { light: "on" } });
  const without = aLiveCase(aScenario([aStep("arrival")]));
  followCase(without);
  expect(standing().step).toBe("arrival");
  expect(usePreview.getState().notice).toEqual({ kind: "cannot-begin", reason: "unknown-step", step: "room" });
});

test("another case is begun for all roles, and never in a language that it does not have", () => {
  followCase(live);
  speakInPreview("fr");
  beginPreview(live, { step: null, facts: {} }, "investigator");
  expect(usePreview.getState()).toMatchObject({ role: "investigator", language: "fr" });
  followCase(aLiveCase(aScenario([aStep("other-step")], { id: "other-case" })));
  expect(usePreview.getState()).toMatchObject({ role: "all", language: "en" });
});

test("stepping back takes the last act back, and nothing where none was taken", () => {
  followCase(live);
  act("step.continued");
  act("choice.made", "knock");
  stepBack();
  expect(standing()).toEqual({ step: "door", light: "off" });
  stepBack();
  stepBack();
  expect(standing().step).toBe("arrival");
});

test("a path of the walk is played to its ending, or up to one of its acts", () => {
  playPath(live, { path: ["door.knock", "room.look"], playedAs: "all", ending: "lit" });
  expect(standing()).toEqual({ step: "lit", light: "on" });
  playPath(live, { path: ["door.knock", "room.look"], playedAs: "all", ending: "lit", upTo: 1 });
  expect(standing()).toEqual({ step: "room", light: "on" });
  playPath(live, { path: ["door.knock", "room.look"], playedAs: "all", ending: "dark" });
  expect(usePreview.getState().notice).toEqual({ kind: "no-such-path" });
});
