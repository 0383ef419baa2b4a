import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { playedProgram } from "../../../tests/support/a-played-case.ts";
import { anAttempt } from "../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import * as download from "../shared/download.ts";
import { addAttempt, forgetAttempts, loadAttempt } from "../stores/attempts.ts";
import type { AttemptHeader } from "../stores/event-store.ts";
import { ProgressScreen } from "./progress-screen.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../tests/support/a-played-case.ts")).playedScenarios);

beforeEach(forgetAttempts);

const WELL = ["continue", "family-place", "close", "release"];
const BADLY = ["continue", "cell", "close", "keep"];

/** An attempt that ended on this day of March. */
async function anEndedAttempt(id: string, day: number, done: readonly string[], more: Partial<AttemptHeader> = {}) {
  const { id: caseId, version, hash } = playedProgram;
  const at = `2026-03-0${day}T10:00:00.000Z`;
  const header = anAttempt({
    id,
    scenario: { id: caseId, version, hash },
    roles: ["investigator"],
    startedAt: at,
    finishedAt: at,
    ...more,
  });
  const { events } = aLog(playedProgram, done, { roles: header.roles, seed: header.seed });
  const added = await addAttempt(
    header,
    events.map((event) => ({ ...event, at })),
  );
  if (!added.ok) throw new Error(added.reason);
}

async function open(language = "en") {
  await act(async () => {
    await renderScreen(<ProgressScreen />, { words: ["progress", "rubric"], language });
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await screen.findByRole("heading", { level: 1 });
}

const theCriterion = () => {
  const name = "No detention for what trafficking caused";
  return screen.getByRole("heading", { level: 3, name }).closest("li")!;
};

test("before an attempt has ended the page says what will be here, and suggests nothing", async () => {
  await open();
  expect(screen.getByRole("heading", { name: "Nothing here yet" })).toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "Refresher" })).not.toBeInTheDocument();
});

test("each criterion has a picture with the same in words, and its opportunities", async () => {
  await anEndedAttempt("second", 5, WELL, { mode: "assessed" });
  await anEndedAttempt("first", 2, BADLY);
  await open();
  expect(within(theCriterion()).getByRole("img")).toHaveAccessibleName(
    "No detention for what trafficking caused: Attempt 1: 0 of 100, 2 opportunities, Attempt 2: 100 of 100, 2 opportunities",
  );
  expect(theCriterion()).toHaveTextContent("50 of 100 over all · 4 opportunities");
  expect(screen.getByText(/never meant for appraisal/)).toBeInTheDocument();
  expect(screen.getAllByText("Too few opportunities to tell a change: 4 so far, 12 needed.")).not.toEqual([]);
  const order = screen.getByRole("region", { name: "The attempts, in the order in which they ended" });
  expect(
    within(order)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["#/debrief/first", "#/debrief/second"]);
  expect(await accessibilityProblems()).toEqual([]);
});

test("the table says the same as the pictures", async () => {
  const user = userEvent.setup();
  await anEndedAttempt("first", 2, BADLY);
  await anEndedAttempt("second", 5, WELL, { mode: "assessed" });
  await open();
  await user.click(screen.getByRole("radio", { name: "Table" }));
  const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
  expect(rows).toContain("1 · The Played Case · Practice02 opportunities");
  expect(rows).toContain("2 · The Played Case · Assessed1002 opportunities");
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

test("practice and assessed are told apart by a filter", async () => {
  const user = userEvent.setup();
  await anEndedAttempt("first", 2, BADLY);
  await anEndedAttempt("second", 5, WELL, { mode: "assessed" });
  await open();
  await user.selectOptions(screen.getByRole("combobox", { name: "Mode" }), "Assessed");
  expect(within(theCriterion()).getByRole("img")).toHaveAccessibleName(/: Attempt 1: 100 of 100, 2 opportunities$/);
});

test("of a second try only what was decided in it is counted, and it says so", async () => {
  await anEndedAttempt("first", 2, BADLY);
  const loaded = await loadAttempt("first");
  if (!loaded.ok) throw new Error(loaded.reason);
  const events = loaded.events.map((event, i) =>
    i < loaded.events.length - 1 ? event : { ...event, id: "release", at: "2026-03-05T10:00:00.000Z" },
  );
  const again = { of: "first", index: events.length - 1, number: 3 };
  await addAttempt({ ...loaded.header, id: "second", startedAt: "2026-03-05T10:00:00.000Z", again }, events);
  await open();
  expect(within(theCriterion()).getByRole("img")).toHaveAccessibleName(
    /: Attempt 1: 0 of 100, 2 opportunities, Attempt 2: 100 of 100, 1 opportunity$/,
  );
  expect(screen.getAllByText(/^Begun again in the middle/)).toHaveLength(1);
});

test("what cannot be counted is named with its reason", async () => {
  await anEndedAttempt("first", 2, BADLY);
  await anEndedAttempt("twin", 2, BADLY);
  const { id, version, hash } = playedProgram;
  await anEndedAttempt("older", 3, WELL, { scenario: { id, version, hash: "another" } });
  await anEndedAttempt("gone", 4, WELL, { scenario: { id: "gone", version, hash } });
  await anEndedAttempt("cut", 5, WELL.slice(0, 2));
  await anEndedAttempt("together", 6, WELL, {
    roles: ["investigator", "judge"],
    room: {
      groups: [
        { name: "A", roles: ["investigator"] },
        { name: "B", roles: ["judge"] },
      ],
      speakFirst: false,
    },
  });
  await open();
  const region = screen.getByRole("region", { name: "5 attempts are not counted" });
  expect(
    within(region)
      .getAllByRole("listitem")
      .map(({ lastChild }) => lastChild?.textContent),
  ).toEqual([
    "It is a copy of another attempt that is counted.",
    "It was made with another version of the case.",
    "Its case is not in this version of the app.",
    "It is marked as ended, but its record does not reach an ending.",
    "Several people decided in a room; it says nothing about one person’s practice.",
  ]);
});

test("the dates of the refresher go into a calendar file, without a word on who or what", async () => {
  const user = userEvent.setup();
  const saved = vi.spyOn(download, "downloadText").mockImplementation(() => undefined);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  await anEndedAttempt("first", 2, BADLY, { finishedAt: yesterday });
  await open();
  await user.click(screen.getByRole("button", { name: "Save the dates for a calendar" }));
  const [name, text, type] = saved.mock.calls[0]!;
  expect([name, type]).toEqual(["fair-hearing-refresher.ics", "text/calendar"]);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  const two = new Date(Date.parse(yesterday) + 14 * 86_400_000);
  const day = `${two.getFullYear()}${String(two.getMonth() + 1).padStart(2, "0")}${String(two.getDate()).padStart(2, "0")}`;
  expect(text).toContain(`DTSTART;VALUE=DATE:${day}`);
  expect(text).not.toMatch(/first|played|detention/i);
});

test("the refresher names what came up least and where it can be practised", async () => {
  await anEndedAttempt("first", 2, BADLY);
  await open();
  const card = screen.getByRole("region", { name: "Refresher" });
  expect(within(card).getByRole("link", { name: "Free account first" }).closest("li")).toHaveTextContent(
    "It has not come up yet.The Played Case, as Investigator",
  );
});

test.each(["fr", "ar"])("the page is whole in %s", async (language) => {
  await anEndedAttempt("first", 2, BADLY);
  await open(language);
  expect(document.body.textContent).not.toMatch(/⟦|\{\{|progress:|refresher\./);
});
