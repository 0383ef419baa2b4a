import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { playedProgram } from "../../../tests/support/a-played-case.ts";
import { anAttempt } from "../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { addAttempt, forgetAttempts } from "../stores/attempts.ts";
import { changeSettings } from "../stores/settings.ts";
import { HomeScreen } from "./home-screen.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../tests/support/a-played-case.ts")).playedScenarios);

beforeEach(async () => {
  await forgetAttempts();
  localStorage.clear();
  changeSettings({ refresher: true });
});

const DAY = 24 * 60 * 60 * 1000;

/** Home after an attempt that ended this many days ago. */
async function homeAfter(days: number) {
  const { id, version, hash } = playedProgram;
  const at = new Date(Date.now() - days * DAY).toISOString();
  const scenario = { id, version, hash };
  const { events } = aLog(playedProgram, ["continue", "cell", "close", "keep"]);
  await addAttempt(anAttempt({ scenario, roles: ["investigator"], startedAt: at, finishedAt: at }), events);
  return await home();
}

async function home() {
  const shown = await renderScreen(<HomeScreen />, { words: ["home"] });
  await act(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  return shown;
}

const notice = () => screen.queryByRole("note");

test("without an ended attempt there is no way to progress, and nothing is suggested", async () => {
  await home();
  expect(screen.queryByRole("link", { name: "See progress" })).not.toBeInTheDocument();
  expect(notice()).not.toBeInTheDocument();
});

test("soon after an attempt there is the way to progress, and nothing is suggested", async () => {
  await homeAfter(3);
  expect(screen.getByRole("link", { name: "See progress" })).toHaveAttribute("href", "#/progress");
  expect(notice()).not.toBeInTheDocument();
});

test("after two weeks a refresher is suggested with what to practise and where, until it is put aside", async () => {
  const user = userEvent.setup();
  const { unmount } = await homeAfter(15);
  expect(notice()).toHaveTextContent("Two weeks have passed");
  expect(within(notice()!).getAllByRole("link", { name: "The Played Case, as Investigator" })[0]).toHaveAttribute(
    "href",
    `#/case/${playedProgram.id}`,
  );
  expect(await accessibilityProblems()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Not now" }));
  expect(notice()).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Over several attempts" })).toHaveFocus();
  unmount();
  await home();
  expect(notice()).not.toBeInTheDocument();
});

test("whoever switched refreshers off is not asked", async () => {
  changeSettings({ refresher: false });
  await homeAfter(15);
  expect(notice()).not.toBeInTheDocument();
});
