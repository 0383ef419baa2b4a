import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { playedProgram } from "../../../tests/support/a-played-case.ts";
import { anAttempt, started } from "../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import type { ActEvent, AttemptEvent } from "../../core/attempt/log.ts";
import { addAttempt, forgetAttempts, loadAttempt } from "../stores/attempts.ts";
import * as download from "../shared/download.ts";
import { DebriefScreen } from "./debrief-screen.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../tests/support/a-played-case.ts")).playedScenarios);

beforeEach(forgetAttempts);

const at = "2026-03-01T10:00:00.000Z";
const did = (type: ActEvent["type"], step: string, id = ""): AttemptEvent => ({ type, step, id, at });
const asked = (...ids: string[]) => ids.map((id) => did("question.asked", "the-account", id));

const toPapers = did("step.continued", "the-door");
const cell = did("choice.made", "papers", "cell");
const guardian = did("choice.made", "papers", "family-place");
const closed = did("interview.closed", "the-account");
const release = did("choice.made", "custody", "release");
const soundly = asked("room-open", "work-open", "door-open", "food-open");

async function debriefOf(...events: AttemptEvent[]): Promise<string> {
  const { id, version, hash } = playedProgram;
  const added = await addAttempt(anAttempt({ scenario: { id, version, hash } }), [started, ...events]);
  if (!added.ok) throw new Error(added.reason);
  await act(async () => {
    await renderScreen(<DebriefScreen attemptId={added.id} />, { words: ["debrief", "court", "rubric"] });
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  return added.id;
}

test("sections stand in their order, critical failures first", async () => {
  await debriefOf(toPapers, cell, ...soundly, closed, release);
  expect(await screen.findByRole("heading", { level: 1, name: "Ilo was heard." })).toBeInTheDocument();
  for (const name of ["Interview review", "To think about", "Sources", "Take away"])
    await screen.findByRole("heading", { level: 2, name });
  const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual([
    "One critical failure",
    "What happened to the people",
    "Your decisions: 3 of 3 came up",
    "What you did well",
    "Turning point",
    "Profile",
    "Interview review",
    "Evidence",
    "To think about",
    "Sources",
    "Take away",
  ]);
  expect(await accessibilityProblems()).toEqual([]);
});

test("the list of contents names each part once, in order, and leads to its heading", async () => {
  await debriefOf(toPapers, cell, ...soundly, closed, release);
  for (const name of ["Interview review", "To think about", "Sources", "Take away"])
    await screen.findByRole("heading", { level: 2, name });
  Element.prototype.scrollIntoView = vi.fn();
  const links = within(screen.getByRole("navigation", { name: "On this page" })).getAllByRole("link");
  const ids = screen.getAllByRole("heading", { level: 2 }).map(({ id }) => `#${id}`);
  expect(links.map((link) => link.getAttribute("href"))).toEqual(ids);
  const address = location.hash;
  fireEvent.click(links.find(({ textContent }) => textContent === "Profile")!);
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "Profile" }));
  expect(location.hash).toBe(address);
});

test("a repaired failure is told as repaired", async () => {
  await debriefOf(toPapers, cell, ...soundly, closed, release);
  const failures = (await screen.findByRole("heading", { name: "One critical failure" })).closest("section")!;
  expect(failures).toHaveTextContent("No detention for what trafficking caused");
  expect(failures).toHaveTextContent("You repaired it in decision 3. That counts. Release him now.");
});

test("without a critical failure nothing is said of any", async () => {
  await debriefOf(toPapers, guardian, ...soundly, closed, release);
  await screen.findByRole("heading", { name: "Profile" });
  expect(screen.queryByText(/critical failure/)).not.toBeInTheDocument();
});

test("a turning point tells what was known, chosen, what followed and another way", async () => {
  await debriefOf(toPapers, cell, ...soundly, closed, release);
  const point = (await screen.findByRole("heading", { name: "Turning point: decision 1, Investigator" })).closest(
    "article",
  )!;
  for (const text of [
    "He says he is sixteen.",
    "One night in a cell.",
    "After cell something happens.",
    "Why cell matters.",
    "Call the duty guardian.",
    "The night in the cell came up again.",
    "UN meeting report, 2020, para. 13",
  ])
    expect(within(point).getByText(text)).toBeInTheDocument();
});

test("trying again makes a new attempt at that moment and leaves the first as it was", async () => {
  const id = await debriefOf(toPapers, cell, ...soundly, closed, release);
  fireEvent.click(await screen.findByRole("button", { name: "Try again from here" }));
  await waitFor(() => expect(location.hash).toMatch(/^#\/attempt\/.+/));
  const again = await loadAttempt(location.hash.replace("#/attempt/", ""));
  expect(again.ok && again.events).toEqual([started, toPapers]);
  expect(again.ok && again.header).toMatchObject({ mode: "practice", seed: "7", contentNoteAccepted: true });
  const first = await loadAttempt(id);
  expect(first.ok && first.events).toHaveLength(9);
});

test("the decisions stand as a table too", async () => {
  await debriefOf(toPapers, cell, ...soundly, closed, release);
  const table = (await screen.findByText("The same as a table")).closest("details")!;
  const rows = within(table)
    .getAllByRole("row", { hidden: true })
    .map(({ textContent }) => textContent);
  expect(rows[1]).toContain("One night in a cell.");
  expect(rows[1]).toContain("far");
  expect(rows[2]).toContain("The interview: 4 of 4 topics stayed sound.");
  expect(rows[3]).toContain("near");
});

test("keys walk the picture from decision to decision, and each is heard with all that the picture shows", async () => {
  await debriefOf(toPapers, cell, ...soundly, closed, release);
  Element.prototype.scrollIntoView = vi.fn();
  const picture = await screen.findByRole("group", { name: /^Your decisions in order/ });
  const decisions = within(picture).getAllByRole("link");
  expect(decisions.map((one) => one.tabIndex)).toEqual([0, -1, -1]);
  const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
  act(() => decisions[0]!.focus());
  press("ArrowRight");
  expect(document.activeElement).toBe(decisions[1]);
  expect(decisions.map((one) => one.tabIndex)).toEqual([-1, 0, -1]);
  press("End");
  press("ArrowRight");
  expect(document.activeElement).toBe(decisions[2]);
  press("Home");
  expect(document.activeElement).toBe(decisions[0]);
  const heard = decisions[0]!.getAttribute("aria-label")!;
  for (const text of [
    "Decision 1, Investigator",
    "One night in a cell.",
    "far",
    "Came back at decision 3: The night in the cell came up again.",
  ])
    expect(heard).toContain(text);
  press("Enter");
  const row = document.getElementById("decision-1")!;
  expect(document.activeElement).toBe(row);
  expect(row.closest("details")).toHaveAttribute("open");
  expect(row.closest("tr")).toHaveTextContent("Came back at decision 3: The night in the cell came up again.");
});

test("what was found and never secured stands in the picture and in its table", async () => {
  await debriefOf(toPapers, guardian, ...soundly, closed, release);
  const picture = await screen.findByRole("group", { name: /^Your decisions in order/ });
  for (const name of ["Padlock", "Ledger"]) expect(within(picture).getByText(name)).toBeInTheDocument();
  expect(within(picture).getAllByRole("link")[0]).toHaveAttribute(
    "aria-label",
    expect.stringContaining("Found: Padlock."),
  );
  const table = screen.getByText("The same as a table").closest("details")!;
  expect(table).toHaveTextContent("Found: Padlock.");
  expect(table).toHaveTextContent("At the endNever secured: Ledger.");
});

test("a dimension with few decisions has no number", async () => {
  await debriefOf(toPapers, guardian, ...soundly, closed, release);
  const profile = (await screen.findByRole("heading", { name: "Profile" })).closest("section")!;
  expect(profile).toHaveTextContent("Not enough decisions to judge (1)");
  expect(profile).not.toHaveTextContent(/\d+ · /);
});

test("exhibits are found, lost or never secured", async () => {
  await debriefOf(toPapers, guardian, ...soundly, closed, release);
  const evidence = (await screen.findByRole("heading", { name: "Evidence" })).closest("section")!;
  expect(evidence).toHaveTextContent("Found and securedPadlock");
  expect(evidence).toHaveTextContent("Never securedLedger");
});

test("the debrief is saved as text in the same order", async () => {
  const saved = vi.spyOn(download, "downloadText").mockImplementation(() => undefined);
  await debriefOf(toPapers, cell, ...soundly, closed, release);
  fireEvent.click(await screen.findByRole("button", { name: "Save as text" }));
  await waitFor(() => expect(saved).toHaveBeenCalled());
  const text = saved.mock.calls[0]![1];
  const places = [
    "One critical failure",
    "Ilo was heard.",
    "Your decisions",
    "Turning point",
    "Profile",
    "Never secured",
    "Sources",
  ];
  const found = places.map((place) => text.indexOf(place));
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(text).toContain("Decision 1, Investigator: One night in a cell.");
  expect(text).not.toContain("⟦");
});

test("an attempt that has not ended is sent back to the case", async () => {
  const id = await debriefOf(toPapers);
  expect(await screen.findByRole("heading", { name: "The case has not ended yet" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Go on with the case" })).toHaveAttribute("href", `#/attempt/${id}`);
});
