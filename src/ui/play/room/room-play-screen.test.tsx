import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { accessibilityProblems, renderScreen } from "../../../../tests/support/render-screen.tsx";
import { roomCard, twoGroups } from "../../../../tests/support/a-room-case.ts";
import { forgetAttempts, listAttempts, loadAttempt } from "../../stores/attempts.ts";
import { exportAttempt, importAttempt } from "../../stores/attempt-file.ts";
import { startAttempt } from "../start-attempt.ts";
import { RoomPlayScreen } from "./room-play-screen.tsx";
import { TrainerScreen } from "./trainer-screen.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../../tests/support/a-room-case.ts")).roomScenarios);

const words = ["play", "room", "court", "case-file", "law-profile"];

beforeEach(async () => {
  Element.prototype.scrollIntoView ??= () => undefined;
  await forgetAttempts();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

async function inRoom(speakFirst: boolean): Promise<string> {
  const started = await startAttempt(roomCard, {
    mode: "practice",
    seed: "7",
    language: "en",
    room: { groups: twoGroups, speakFirst },
  });
  if (!started.ok) throw new Error(started.reason);
  await renderScreen(<RoomPlayScreen attemptId={started.id} />, { words });
  fireEvent.click(await screen.findByRole("button", { name: "I have read this. Begin" }));
  await screen.findByText("A door stands open.");
  return started.id;
}

/** To the first decision, past its stop point. */
async function toPapers(): Promise<void> {
  press("Continue");
  await screen.findByRole("heading", { name: "What would you have done first?" });
  fireEvent.change(screen.getByRole("spinbutton", { name: "Hands for “No”" }), { target: { value: "3" } });
  fireEvent.change(screen.getByLabelText("Note, kept for the debrief"), { target: { value: "Water first." } });
  press("Keep this and go on");
  await screen.findByRole("heading", { name: "Whose turn it is" });
}

test("a stop point is held once, with the hands and the note", async () => {
  const id = await inRoom(false);
  press("Continue");
  await screen.findByRole("heading", { name: "What would you have done first?" });
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.change(screen.getByRole("spinbutton", { name: "Hands for “No”" }), { target: { value: "3" } });
  press("Keep this and go on");
  await screen.findByRole("heading", { name: "Whose turn it is" });
  const loaded = await loadAttempt(id);
  expect(loaded.ok && loaded.events.at(-1)).toMatchObject({
    type: "stop.held",
    stop: "papers",
    hands: { Yes: 0, No: 3, Undecided: 0 },
  });
});

test("the projector covers the choices; behind the curtain the role sees and makes them, and it closes by itself", async () => {
  await inRoom(false);
  await toPapers();
  expect(document.body.textContent).not.toMatch(/duty guardian|One night|informant is his cousin/);
  expect(await accessibilityProblems()).toEqual([]);
  press("Investigator: come to the screen");
  expect(screen.getByText(/The others look away/)).toBeInTheDocument();
  expect(document.body.textContent).not.toContain("duty guardian");
  press("We are here: open");
  expect(await screen.findByText("The informant is his cousin.")).toBeInTheDocument();
  expect(screen.queryByText("None of these")).not.toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  press("Call the duty guardian.");
  await screen.findByRole("heading", { name: "What happened" });
  expect(screen.queryByText(/Why it matters|Stronger/)).not.toBeInTheDocument();
  expect(screen.queryByText("One night in a cell.")).not.toBeInTheDocument();
  press("Continue");
  await screen.findByText("Do I have to?");
  press("Investigator: come to the screen");
  press("We are here: open");
  press("Tell me about the room.");
  expect(await screen.findByText("It had a lock.")).toBeInTheDocument();
  expect(screen.queryByRole("list", { name: "Topics" })).not.toBeInTheDocument();
});

test("with speak first the trainer uncovers; none of these needs a note, and is kept", async () => {
  const id = await inRoom(true);
  await toPapers();
  press("Investigator has spoken");
  press("Trainer: uncover");
  fireEvent.click(await screen.findByText("None of these"));
  press("Note it and go on");
  expect(await screen.findByText("Write what was said first.")).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText("What was really said"), { target: { value: "Ask his aunt." } });
  press("Note it and go on");
  await screen.findByText("Ask his aunt.");
  const loaded = await loadAttempt(id);
  expect(loaded.ok && loaded.events.at(-1)).toMatchObject({
    type: "table.followed",
    step: "papers",
    note: "Ask his aunt.",
  });
});

test("stepping back and going to a stop point make new attempts with the same groups; the first stays", async () => {
  const id = await inRoom(false);
  await toPapers();
  press("Investigator: come to the screen");
  press("We are here: open");
  press("One night in a cell.");
  await screen.findByRole("heading", { name: "What happened" });
  press("Room");
  press("Step back one decision");
  await waitFor(() => expect(location.hash).toMatch(/^#\/room-play\//));
  const back = location.hash.split("/")[2]!;
  const loaded = await loadAttempt(back);
  expect(back).not.toBe(id);
  expect(loaded.ok && [loaded.header.room?.groups, loaded.events.at(-1)?.type]).toEqual([twoGroups, "stop.held"]);
  press("Room");
  const stops = await screen.findAllByRole("button", { name: "Go there" });
  expect(stops).toHaveLength(2);
  fireEvent.click(stops[1]!);
  await waitFor(() => expect(location.hash).not.toContain(back));
  const there = await loadAttempt(location.hash.split("/")[2]!);
  expect(there.ok && there.events.at(-1)).toMatchObject({ type: "table.followed", step: "the-account" });
  expect((await listAttempts()).attempts).toHaveLength(3);
});

test("a pause covers everything and leads back", async () => {
  await inRoom(false);
  press("Pause");
  expect(screen.queryByText("A door stands open.")).not.toBeInTheDocument();
  press("Go on");
  expect(await screen.findByText("A door stands open.")).toBeInTheDocument();
});

test("a room is kept through a file, and a room that cannot be is refused", async () => {
  const id = await inRoom(true);
  const file = (await exportAttempt(id))!;
  expect(await importAttempt(file)).toMatchObject({ ok: true });
  const damaged = file.replace('"speakFirst": true', '"speakFirst": "perhaps"');
  expect(await importAttempt(damaged)).toMatchObject({ ok: false, reason: "damaged" });
});

test("the trainer's window tells what comes next and follows by itself", async () => {
  const id = await inRoom(false);
  await toPapers();
  const { unmount } = await renderScreen(<TrainerScreen attemptId={id} />, {
    words: [...words, "rubric", "question-types"],
  });
  expect(await screen.findByText("Call the duty guardian.")).toBeInTheDocument();
  expect(screen.getAllByText("Why it matters").length).toBe(2);
  expect(screen.getByText("Water first.")).toBeInTheDocument();
  expect(screen.getByText("Who is the victim here?")).toBeInTheDocument();
  unmount();
});
