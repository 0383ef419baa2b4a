import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { lastEvent, playTo, press } from "../../../../tests/support/play-a-court-case.tsx";
import { accessibilityProblems } from "../../../../tests/support/render-screen.tsx";
import { GROUNDS } from "../../../core/scenario/objection-grounds.ts";
import { forgetAttempts } from "../../stores/attempts.ts";
import { changeSettings } from "../../stores/settings.ts";

vi.mock("virtual:scenarios", async () => (await import("../../../../tests/support/a-court-case.ts")).courtScenarios);

beforeEach(async () => {
  Element.prototype.scrollIntoView ??= () => undefined;
  await forgetAttempts();
  changeSettings({ shortcutsOn: true, objectionWindowSeconds: null });
});

const words = () => document.querySelector("[data-step] section")?.textContent ?? "";

test("an examination of one's own says whom it examines, what a question shows and what it reads from the record", async () => {
  await playTo("own-questions");
  expect(screen.getByText("Examination-in-chief of Sgt. Roov")).toBeInTheDocument();
  const question = screen.getByRole("button", { name: /Where was this lock/ });
  expect(question).toHaveTextContent("Shows: Padlock and hasp");
  expect(question).toHaveTextContent(/“Tell me about the door\.” – “It was locked from outside\. Always\.”/);
  expect(await accessibilityProblems()).toEqual([]);
  await press(/Where was this lock/);
  expect(await screen.findByText("On the outside of the door.")).toBeInTheDocument();
  expect(document.querySelector("[data-exhibit='lock']")).toHaveTextContent("Padlock and hasp");
  expect(document.querySelector("[data-quote='account.door']")).toHaveTextContent(
    "It was locked from outside. Always.",
  );
});

test("an improper question draws an objection that is sustained with its reason, and no answer", async () => {
  const id = await playTo("own-questions");
  await press(/to keep him in/);
  expect(await screen.findByText("Objection – leading.")).toBeInTheDocument();
  expect(screen.getByText(/^Sustained\. The fact is in dispute/)).toBeInTheDocument();
  expect(screen.queryByText("Yes.")).not.toBeInTheDocument();
  expect(words()).toMatch(/Ms\. Quell.*Objection – leading\..*Judge Halden.*Sustained/);
  expect(await lastEvent(id)).toMatchObject({
    words: { answered: expect.stringMatching(/^Objection – leading\.\nSustained\./) },
  });
});

test("an objection to a proper question is overruled with its reason, and the answer is heard", async () => {
  await playTo("own-questions");
  await press("Did you open it?");
  expect(await screen.findByText("Objection – hearsay.")).toBeInTheDocument();
  expect(screen.getByText(/^Overruled\./)).toBeInTheDocument();
  expect(screen.getByText("The fire crew did.")).toBeInTheDocument();
  await press("No further questions.");
  expect(await screen.findByText("Ms. Quell rises.")).toBeInTheDocument();
});

test("a question put by somebody else waits: it can be answered, or objected to on any of the fourteen grounds", async () => {
  const id = await playTo("under-objection~shop-why");
  expect(words()).toMatch(/Ms\. Quell cross-examining .*Ilo Denn.*Why did you not simply keep walking/);
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.keyDown(document.body, { key: "o" });
  const dialog = await screen.findByRole("dialog", { name: "On what ground do you object?" });
  const grounds = within(within(dialog).getByRole("list", { name: "Grounds" })).getAllByRole("button");
  expect(grounds.map((button) => button.dataset["choice"])).toEqual([...GROUNDS]);
  expect(new Set(grounds.map((button) => button.className)).size).toBe(1);
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(within(dialog).getByRole("button", { name: /^Argumentative/ }));
  expect(await screen.findByText("What do you say for your objection?")).toBeInTheDocument();
  expect(await lastEvent(id)).toMatchObject({
    type: "objection.raised",
    id: "argumentative",
    words: { asked: expect.stringMatching(/Objection – argumentative\.$/) },
  });
});

test("an objection is argued, ruled on with its reason, and leads back to the examination", async () => {
  const id = await playTo("under-objection~shop-why");
  await press(/Object/);
  fireEvent.click(await screen.findByRole("button", { name: /^Argumentative/ }));
  const argument = await screen.findByRole("button", { name: /a comment in the shape of a question/ });
  expect(within(screen.getByRole("list", { name: "Choices" })).getAllByRole("button")).toHaveLength(2);
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(argument);
  expect(await screen.findByText(/^Sustained\. That was a comment/)).toBeInTheDocument();
  expect(words()).toMatch(/You.*Objection – argumentative\..*Judge Halden.*Sustained/);
  await press("Continue");
  expect(await screen.findByText("This slip is from the shop?")).toBeInTheDocument();
  expect(await lastEvent(id)).toMatchObject({
    type: "step.continued",
    words: { asked: expect.stringContaining("Judge Halden: Sustained") },
  });
});

test("a question let stand is answered; an objection then comes late and is still possible", async () => {
  const id = await playTo("under-objection~shop-why");
  fireEvent.keyDown(document.body, { key: "1" });
  expect(await screen.findByText("He does not answer.")).toBeInTheDocument();
  expect(await lastEvent(id)).toMatchObject({ type: "question.let-stand" });
  expect(await accessibilityProblems()).toEqual([]);
  await press(/Object/);
  fireEvent.click(await screen.findByRole("button", { name: /^Argumentative/ }));
  expect(await screen.findByText("This slip is from the shop?")).toBeInTheDocument();
  expect(document.querySelector("[data-exhibit='slips']")).toHaveTextContent("Till slips");
  expect(document.querySelector("figure[data-quote='account.door']")).not.toBeNull();
});

test("a judge rules on what a scripted party objects to, and may stop what nobody objects to", async () => {
  const id = await playTo("under-ruling~two-in-one");
  expect(words()).toMatch(/Ms\. Sandor.*Objection – two questions in one\./);
  const rulings = within(screen.getByRole("list", { name: "Choices" })).getAllByRole("button");
  expect(rulings.map((button) => button.dataset["choice"])).toEqual([
    "sustain",
    "overrule",
    "rephrase",
    "break",
    "aside",
    "defer",
  ]);
  expect(await accessibilityProblems()).toEqual([]);
  await press(/Sustain the objection/);
  expect(await screen.findByText("Who opened the door?")).toBeInTheDocument();
  expect(await lastEvent(id)).toMatchObject({
    type: "ruling.given",
    words: { asked: expect.stringMatching(/Sustained\. One question at a time/) },
  });
  await press(/Stop the question/);
  fireEvent.click(await screen.findByRole("button", { name: /^Hearsay/ }));
  expect(await screen.findByText(/there are no further questions/)).toBeInTheDocument();
  expect(await lastEvent(id)).toMatchObject({ type: "intervention.made", id: "hearsay" });
  await press("No further questions.");
  expect(await screen.findByText("Let me read it once more.")).toBeInTheDocument();
});

test("words from the record are framed with question and answer", async () => {
  await playTo("closing");
  const quotation = await screen.findByRole("figure");
  expect(quotation).toHaveTextContent(/Tell me about the door\..*Ilo Denn.*It was locked from outside\. Always\./);
  expect(await accessibilityProblems()).toEqual([]);
});

test("where the learner has set a time, it counts down quietly, stops in a dialog and at will, and closes the question", async () => {
  changeSettings({ objectionWindowSeconds: 15 });
  const id = await playTo("under-objection~shop-why");
  const timer = screen.getByRole("timer");
  await act(() => new Promise((resolve) => setTimeout(resolve, 1300)));
  expect(timer).toHaveTextContent("14 seconds left");
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Pause the time" }));
  await act(() => new Promise((resolve) => setTimeout(resolve, 1300)));
  expect(timer).toHaveTextContent("14 seconds left");
  fireEvent.click(screen.getByRole("button", { name: "Pause the time", pressed: true }));
  await press(/Object/);
  await act(() => new Promise((resolve) => setTimeout(resolve, 1300)));
  expect(timer).toHaveTextContent("14 seconds left");
  fireEvent.click(screen.getByRole("button", { name: "Do not object" }));
  const later = vi.spyOn(performance, "now").mockImplementation(() => 1e9 + (calls += 500));
  let calls = 0;
  await screen.findByText("He does not answer.", {}, { timeout: 15_000 });
  later.mockRestore();
  expect(await lastEvent(id)).toMatchObject({ type: "window.closed" });
}, 40_000);

test("without a set time nothing counts", async () => {
  await playTo("under-objection~shop-why");
  expect(screen.queryByRole("timer")).not.toBeInTheDocument();
});

test("what was said in court stands in the transcript", async () => {
  await playTo("under-objection~shop-why");
  await press(/Object/);
  fireEvent.click(await screen.findByRole("button", { name: /^Argumentative/ }));
  await press(/a comment in the shape of a question/);
  await press("Continue");
  await press(/^Let it be answered/);
  await press("Transcript");
  const transcript = await screen.findByRole("dialog", { name: "Transcript" });
  await waitFor(() => expect(transcript).toHaveTextContent(/Ms\. Quell.*Why did you not simply keep walking/), {
    timeout: 5000,
  });
  expect(transcript.textContent).toMatch(
    /keep walking\?.*Objection – argumentative\..*That is a comment.*Judge Halden.*Sustained\..*This slip is from the shop\?/,
  );
  expect(await accessibilityProblems()).toEqual([]);
});
