import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { appendEvent, forgetAttempts, loadAttempt } from "../stores/attempts.ts";
import { changeSettings } from "../stores/settings.ts";
import { PlayScreen } from "./play-screen.tsx";
import { startAttempt } from "./start-attempt.ts";
import { playedCard } from "../../../tests/support/a-played-case.ts";

vi.mock("virtual:scenarios", async () => (await import("../../../tests/support/a-played-case.ts")).playedScenarios);

beforeEach(async () => {
  Element.prototype.scrollIntoView ??= () => undefined;
  await forgetAttempts();
  changeSettings({ shortcutsOn: true });
});

/** Opens a new attempt and accepts the content note. Returns its id. */
async function play(mode: "practice" | "assessed" = "practice"): Promise<string> {
  const started = await startAttempt(playedCard, { mode, seed: "7", language: "en" });
  if (!started.ok) throw new Error(started.reason);
  await renderScreen(<PlayScreen attemptId={started.id} />, { words: ["play"] });
  fireEvent.click(await screen.findByRole("button", { name: "I have read this. Begin" }));
  await screen.findByText("Is the door open?");
  return started.id;
}

async function goTo(step: "papers" | "the-account", mode: "practice" | "assessed" = "practice"): Promise<string> {
  const id = await play(mode);
  fireEvent.click(screen.getByRole("button", { name: "Continue" }));
  const guardian = await screen.findByRole("button", { name: "Call the duty guardian." });
  if (step === "papers") return id;
  fireEvent.click(guardian);
  await screen.findByRole("heading", { name: "What happened" });
  fireEvent.click(screen.getByRole("button", { name: "Continue" }));
  await screen.findByText("Do I have to?");
  return id;
}

// What a panel waits for is taken up only inside `act`.
const press = (key: string) =>
  act(async () => {
    fireEvent.keyDown(document.body, { key });
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

const stepShown = () => document.querySelector("[data-step]")?.getAttribute("data-step");

test("an address begins an attempt at once, with the content note as its first step", async () => {
  location.hash = "#/play/a-played-case?mode=practice&seed=7&lang=en";
  await renderScreen(<PlayScreen caseId="a-played-case" />, { words: ["play"] });
  await waitFor(() => expect(location.hash).toMatch(/^#\/attempt\/[0-9a-f]+$/));
});

test("the content note comes first and is logged when accepted", async () => {
  const started = await startAttempt(playedCard, { mode: "practice", seed: "7", language: "en" });
  if (!started.ok) throw new Error(started.reason);
  await renderScreen(<PlayScreen attemptId={started.id} />, { words: ["play"] });
  expect(await screen.findByText("Somebody has been locked in.")).toBeInTheDocument();
  expect(stepShown()).toBe("content-note");
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "I have read this. Begin" }));
  await screen.findByText("Is the door open?");
  const loaded = await loadAttempt(started.id);
  expect(loaded.ok && loaded.events.map(({ type }) => type)).toEqual(["attempt.started", "content-note.accepted"]);
});

test("a step of lines is read in the order of the case, with who speaks; Enter on the words continues", async () => {
  await play();
  expect(stepShown()).toBe("the-door");
  expect(screen.getByRole("heading", { level: 1, name: "A scene, day 0" })).toBeInTheDocument();
  expect(screen.getByText("lamps").tagName).toBe("EM");
  const words = screen.getByText("Is the door open?").closest("section");
  expect(words?.textContent).toMatch(/Plants under lamps.*Ilo Denn.*Is the door open\?.*Sgt\. Roov.*It is now\./);
  await waitFor(() => expect(screen.getByRole("heading", { level: 2, name: "What can be seen" })).toHaveFocus());
  fireEvent.keyDown(screen.getByRole("heading", { level: 2, name: "What can be seen" }), { key: "Enter" });
  await waitFor(() => expect(screen.getByRole("heading", { level: 2, name: "Sgt. Roov" })).toHaveFocus());
  expect(screen.getByRole("img", { name: /A scene\. In the picture: Sgt\. Roov.* Ilo Denn\./ })).toBeInTheDocument();
});

test("a decision shows the role, what is asked, and choices without anything that hints at the right one", async () => {
  await goTo("papers");
  expect(screen.getByText("Investigator")).toBeInTheDocument();
  expect(screen.getByText("Where does he sleep?")).toBeInTheDocument();
  const choices = within(screen.getByRole("list", { name: "Choices" })).getAllByRole("button");
  expect(choices.map((button) => button.dataset["choice"]).sort()).toEqual(["cell", "family-place"]);
  expect(new Set(choices.map((button) => button.className)).size).toBe(1);
  expect(screen.queryByText(/np-no-detention|supports|critical/i)).not.toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

test("in practice mode the outcome comes with feedback and labelled sources", async () => {
  await goTo("papers");
  fireEvent.click(screen.getByRole("button", { name: "One night in a cell." }));
  await waitFor(() => expect(screen.getByRole("heading", { name: "What happened" })).toHaveFocus());
  expect(screen.getByText("After cell something happens.")).toBeInTheDocument();
  expect(await screen.findByText("Why cell matters.")).toBeInTheDocument();
  expect(screen.getByText("Stronger than cell.")).toBeInTheDocument();
  expect(screen.getByText("The shift ends.")).toBeInTheDocument();
  expect(screen.getByText("In some systems a judge decides.")).toBeInTheDocument();
  expect(screen.getByText("REP-2020 para 13").closest("li")).toHaveTextContent("(supports)");
  expect(screen.getByText("CRC art 3").closest("li")).toHaveTextContent("(general knowledge)");
  expect(stepShown()).toBe("papers");
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Continue" }));
  expect(await screen.findByText("Do I have to?")).toBeInTheDocument();
});

test("in assessed mode only the consequence is told", async () => {
  await goTo("papers", "assessed");
  fireEvent.click(screen.getByRole("button", { name: "One night in a cell." }));
  expect(await screen.findByText("After cell something happens.")).toBeInTheDocument();
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
  expect(screen.queryByText("Why cell matters.")).not.toBeInTheDocument();
  expect(screen.queryByText("Sources")).not.toBeInTheDocument();
});

test("digits choose, and do nothing while shortcuts are off", async () => {
  await goTo("papers");
  changeSettings({ shortcutsOn: false });
  fireEvent.keyDown(document.body, { key: "1" });
  fireEvent.keyDown(document.body, { key: "f" });
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
  expect(screen.queryByRole("heading", { name: "What happened" })).not.toBeInTheDocument();
  expect(screen.queryByRole("dialog", { name: "Case file" })).not.toBeInTheDocument();
  changeSettings({ shortcutsOn: true });
  const first = within(screen.getByRole("list", { name: "Choices" })).getAllByRole("button")[0]!;
  fireEvent.keyDown(document.body, { key: "1" });
  expect(await screen.findByText(`After ${first.dataset["choice"]} something happens.`)).toBeInTheDocument();
});

test("a double click acts once", async () => {
  const id = await goTo("papers");
  const button = screen.getByRole("button", { name: "One night in a cell." });
  fireEvent.click(button, { detail: 1 });
  fireEvent.click(button, { detail: 1 });
  await screen.findByRole("heading", { name: "What happened" });
  fireEvent.click(screen.getByRole("button", { name: "Continue" }), { detail: 2 });
  expect(screen.getByRole("heading", { name: "What happened" })).toBeInTheDocument();
  const loaded = await loadAttempt(id);
  expect(loaded.ok && loaded.events.filter(({ type }) => type === "choice.made")).toHaveLength(1);
});

test("what was on the screen is stored with the event", async () => {
  const id = await goTo("papers");
  fireEvent.click(screen.getByRole("button", { name: "One night in a cell." }));
  await screen.findByRole("heading", { name: "What happened" });
  const loaded = await loadAttempt(id);
  const last = loaded.ok ? loaded.events.at(-1) : undefined;
  expect(last).toMatchObject({
    type: "choice.made",
    words: {
      asked: "Sgt. Roov: His card says nineteen.\nOne night in a cell.",
      answered: "After cell something happens.",
    },
  });
  expect(loaded.ok && loaded.header.progress).toEqual({ answered: 1, stage: "contact" });
});

test("an attempt that went on in another tab is reloaded, and says so", async () => {
  const id = await goTo("papers");
  await appendEvent(id, 3, { type: "choice.made", step: "papers", id: "cell", at: "2026-03-01T10:00:00.000Z" });
  fireEvent.click(screen.getByRole("button", { name: "Call the duty guardian." }));
  expect(await screen.findByText(/went on in another tab/)).toBeInTheDocument();
  expect(await screen.findByText("Do I have to?")).toBeInTheDocument();
  const loaded = await loadAttempt(id);
  expect(loaded.ok && loaded.events.at(-1)).toMatchObject({ id: "cell" });
});

test("an interview shows topics, ways to ask without their types, and the last answer", async () => {
  await goTo("the-account");
  const topics = within(screen.getByRole("list", { name: "Topics" })).getAllByRole("button");
  expect(topics.map(({ textContent }) => textContent)).toEqual([
    "Topic room",
    "Topic work",
    "Topic door",
    "Topic food",
  ]);
  expect(screen.queryByText(/open invitation|suggestion/i)).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "Topic work" }));
  fireEvent.click(screen.getByRole("button", { name: "Question work-open?" }));
  expect(await screen.findByText("Answer to work-open.")).toBeInTheDocument();
  expect(screen.queryByText("Do I have to?")).not.toBeInTheDocument();
  expect(await screen.findByText("Open invitation")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /Topic work/, pressed: true })).toHaveTextContent("asked");
  expect(await accessibilityProblems()).toEqual([]);
});

test("a stop signal breaks in after the answer, is named, and returns to the interview", async () => {
  await goTo("the-account");
  fireEvent.click(screen.getByRole("button", { name: "Question room-blame?" }));
  expect(await screen.findByText("His foot moves.")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "Question room-hint?" }));
  expect(await screen.findByText("Can we stop?")).toBeInTheDocument();
  expect(screen.getByText("Stop signal")).toBeInTheDocument();
  expect(screen.getByText("Answer to room-hint.")).toBeInTheDocument();
  expect(document.querySelector("[data-interruption='stop-signal']")).not.toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Continue" }));
  expect(await screen.findByRole("button", { name: "Thank him and end here." })).toBeInTheDocument();
  expect(screen.getByText("Answer to room-hint.")).toBeInTheDocument();
});

test("a short break is called with its key and comes back to the same place", async () => {
  await goTo("papers");
  expect(await screen.findByRole("button", { name: /A short break/ })).toBeInTheDocument();
  fireEvent.keyDown(document.body, { key: "b" });
  expect(await screen.findByText("Water at the window.")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "Continue" }));
  expect(await screen.findByText("Where does he sleep?")).toBeInTheDocument();
});

test("transcript, case file and help open with their keys", async () => {
  await goTo("the-account");
  fireEvent.click(screen.getByRole("button", { name: "Question room-blame?" }));
  await screen.findByText("Answer to room-blame.");
  await press("t");
  const transcript = await screen.findByRole("dialog", { name: "Transcript" });
  expect(await within(transcript).findByText("Investigator chose", {}, { timeout: 5000 })).toBeInTheDocument();
  expect(transcript.textContent).toMatch(
    /Is the door open\?.*Call the duty guardian.*Do I have to\?.*Question room-blame\?/,
  );
  fireEvent.click(within(transcript).getByRole("button", { name: "Close" }));
  await press("f");
  const file = await screen.findByRole("dialog", { name: "Case file" });
  expect(await within(file).findByText("Padlock", {}, { timeout: 5000 })).toBeInTheDocument();
  expect(within(file).getByText("Secured")).toBeInTheDocument();
  expect(within(file).queryByText("Ledger")).not.toBeInTheDocument();
  expect(within(file).getByText("The lock was logged.")).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(within(file).getByRole("button", { name: "Close" }));
  await press("h");
  expect(await screen.findByRole("dialog", { name: "Help" })).toBeInTheDocument();
});

test("an attempt made with another version stays readable and says why it cannot go on", async () => {
  const { addAttempt } = await import("../stores/attempts.ts");
  const { anAttempt, started } = await import("../../../tests/support/an-attempt.ts");
  const added = await addAttempt(anAttempt({ scenario: { id: "a-played-case", version: "0.9.0", hash: "older" } }), [
    started,
    {
      type: "choice.made",
      step: "gone",
      id: "gone",
      at: "2026-03-01T10:00:00.000Z",
      words: { asked: "Old words.", answered: "Old answer." },
    },
  ]);
  if (!added.ok) throw new Error(added.reason);
  await renderScreen(<PlayScreen attemptId={added.id} />, { words: ["play"] });
  expect(await screen.findByRole("heading", { name: "This attempt cannot go on" })).toBeInTheDocument();
  expect(screen.getByText(/made with another version of this case/)).toBeInTheDocument();
  expect(screen.getByText("Old words.")).toBeInTheDocument();
  expect(screen.getByText("Old answer.")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Start the case anew" })).toHaveAttribute("href", "#/case/a-played-case");
  expect(await accessibilityProblems()).toEqual([]);
});

test("unknown attempts and cases say so", async () => {
  await renderScreen(<PlayScreen attemptId="nowhere" />, { words: ["play"] });
  expect(await screen.findByRole("heading", { name: /not on this device|cannot go on/ })).toBeInTheDocument();
});
