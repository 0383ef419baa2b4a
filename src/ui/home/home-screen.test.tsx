import "fake-indexeddb/auto";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openDB } from "idb";
import { beforeEach, expect, test, vi } from "vitest";
import { aCase, wordsOfACase } from "../../../tests/support/a-case.ts";
import { anAttempt, choice, started } from "../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { exportAttempt } from "../stores/attempt-file.ts";
import { appendEvent, createAttempt, listAttempts } from "../stores/attempts.ts";
import { wipeEverything } from "../stores/wipe.ts";
import { HomeScreen } from "./home-screen.tsx";

vi.mock("../shared/cases.ts", () => ({
  listCases: () => [aCase()],
  findCase: (id: string) => (id === aCase().id ? aCase() : undefined),
  caseLanguage: () => "en",
  readCaseWords: () => wordsOfACase,
  loadCaseWords: async () => wordsOfACase,
}));

beforeEach(wipeEverything);

const renderHome = () => renderScreen(<HomeScreen />, { words: ["home"] });

test("the first screen says in one sentence what this is, and each case leads on in one click", async () => {
  await renderHome();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("from the first minutes to the last remedy");
  const card = screen.getByRole("article", { name: "The Locked Shed" });
  expect(card).toHaveTextContent("About 20 minutes");
  expect(card).toHaveTextContent("A person has been locked in.");
  expect(card).toHaveTextContent("Also one role alone:Judge");
  expect(within(card).getByRole("link", { name: "Start this case: The Locked Shed" })).toHaveAttribute(
    "href",
    "#/case/the-locked-shed",
  );
  expect(await accessibilityProblems()).toEqual([]);
});

test("a translation that is almost whole is not called whole", async () => {
  await renderHome();
  expect(screen.getByText("Français: 99% translated, cannot be played yet")).toBeInTheDocument();
});

test("an open attempt can be resumed, a finished one read, one of another version only read", async () => {
  const otherVersion = { id: "the-locked-shed", version: "0.9.0", hash: "h0" };
  await createAttempt(anAttempt({ id: "open" }), started);
  await appendEvent("open", 1, choice("wait"), { progress: { answered: 1, stage: "contact" } });
  await createAttempt(anAttempt({ id: "done", finishedAt: "2026-03-02T10:00:00.000Z" }), started);
  await createAttempt(anAttempt({ id: "older", scenario: otherVersion }), started);
  await renderHome();
  const attempts = await screen.findByRole("region", { name: "Your attempts on this device" });
  expect(attempts).toHaveTextContent("1 decision answered");
  expect(attempts).toHaveTextContent("Made with another version of this case.");
  const targets = within(attempts)
    .getAllByRole("link")
    .map((link) => link.getAttribute("href"));
  expect(targets.toSorted()).toEqual(["#/attempt/open", "#/debrief/done", "#/debrief/older"]);
  expect(screen.getByRole("link", { name: "Resume: The Locked Shed" })).toHaveAttribute("href", "#/attempt/open");
  expect(await accessibilityProblems()).toEqual([]);
});

test("a second try says what it came from and, once it has ended, is compared with it; also where the first is gone", async () => {
  const finishedAt = "2026-03-02T10:00:00.000Z";
  await createAttempt(anAttempt({ id: "first", finishedAt }), started);
  await createAttempt(anAttempt({ id: "again", finishedAt, again: { of: "first", index: 4, number: 3 } }), started);
  await createAttempt(anAttempt({ id: "alone", finishedAt, again: { of: "gone", index: 4, number: 5 } }), started);
  await renderHome();
  const attempts = await screen.findByRole("region", { name: "Your attempts on this device" });
  expect(attempts).toHaveTextContent(/Again from decision 3 of the attempt of 1 March 2026/);
  expect(attempts).toHaveTextContent("Again from decision 5 of an attempt that is no longer on this device");
  const compare = within(attempts).getAllByRole("link", { name: /^Compare with the first/ });
  expect(compare.map((link) => link.getAttribute("href"))).toEqual(["#/compare/first/again"]);
});

test("an attempt is deleted after a question", async () => {
  const user = userEvent.setup();
  await createAttempt(anAttempt(), started);
  await renderHome();
  await user.click(await screen.findByRole("button", { name: /^Delete:/ }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Delete" }));
  expect(await screen.findByRole("link", { name: "Start this case: The Locked Shed" })).toBeInTheDocument();
  expect((await listAttempts()).attempts).toEqual([]);
});

test("a damaged attempt is listed with a way to save it", async () => {
  await createAttempt(anAttempt(), started);
  const database = await openDB("fair-hearing");
  await database.put("attempts", { id: "a1", mode: 5 });
  database.close();
  await renderHome();
  const damaged = await screen.findByRole("region", { name: "Attempts that cannot be read" });
  expect(within(damaged).getByRole("button", { name: "Save a copy as a file" })).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

test("an attempt comes back from a file; another file is refused with a sentence", async () => {
  const user = userEvent.setup();
  await createAttempt(anAttempt(), started);
  const text = (await exportAttempt("a1")) ?? "";
  await wipeEverything();
  await renderHome();
  const field = screen.getByLabelText("Choose a file");
  await user.upload(field, new File(["{}"], "x.json", { type: "application/json" }));
  expect(await screen.findByText("This file does not hold an attempt of Fair Hearing.")).toBeInTheDocument();
  await user.upload(field, new File([text], "a1.json", { type: "application/json" }));
  expect(await screen.findByText("The attempt was added to this device.")).toBeInTheDocument();
});
