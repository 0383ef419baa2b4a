import "fake-indexeddb/auto";
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { playedProgram } from "../../../tests/support/a-played-case.ts";
import { anAttempt } from "../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { addAttempt } from "../stores/attempts.ts";
import { wipeEverything } from "../stores/wipe.ts";
import { CertificateScreen } from "./certificate-screen.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../tests/support/a-played-case.ts")).playedScenarios);

beforeEach(wipeEverything);

const ENDED = ["continue", "family-place", "room-open", "work-open", "door-open", "food-open", "close", "release"];

async function certificateOf(done: readonly string[], language = "en"): Promise<string> {
  const { id, version, hash } = playedProgram;
  const { events } = aLog(playedProgram, done);
  const added = await addAttempt(anAttempt({ scenario: { id, version, hash } }), events);
  if (!added.ok) throw new Error(added.reason);
  await renderScreen(<CertificateScreen attemptId={added.id} />, { words: ["take-away", "rubric"], language });
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return added.id;
}

const paper = () => screen.getByRole("article");

test("the certificate tells who took part in what, and judges nothing", async () => {
  await certificateOf(ENDED);
  for (const text of [
    "The Played Case",
    "Version 1.0.0 of the case",
    "Investigator and Judge",
    "1 March 2026",
    "0.25 hours",
  ])
    expect(paper()).toHaveTextContent(text);
  expect(paper()).toHaveTextContent("Not endorsed by the United Nations");
  expect(paper()).not.toHaveTextContent(/standard met|developing|revisit|100/i);
  expect(paper()).toHaveTextContent("Name, to be written by hand");
  expect(await accessibilityProblems()).toEqual([]);
});

test("what is typed stands on the paper, set apart from its surroundings, and is stored nowhere", async () => {
  await certificateOf(ENDED);
  fireEvent.change(screen.getByLabelText("Name"), { target: { value: "<script>x</script>\u202E\u05D0\u05D1" } });
  fireEvent.change(screen.getByLabelText("Academy"), { target: { value: "Academy of Marrowen" } });
  fireEvent.change(screen.getByLabelText("Hours"), { target: { value: "6" } });
  const name = within(paper()).getByText("<script>x</script>\u05D0\u05D1");
  expect(name.tagName).toBe("BDI");
  expect(within(paper()).getByText("Academy of Marrowen").tagName).toBe("BDI");
  expect(paper()).toHaveTextContent("6 hours");
  expect(JSON.stringify(Object.entries(localStorage))).not.toMatch(/script|Academy/);
});

test("a figure that is no number of hours is refused before printing", async () => {
  const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
  await certificateOf(ENDED);
  fireEvent.change(screen.getByLabelText("Hours"), { target: { value: "many" } });
  fireEvent.click(screen.getByRole("button", { name: "Print the certificate" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Write a number of hours above 0");
  expect(print).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText("Hours"), { target: { value: "1,5" } });
  fireEvent.click(screen.getByRole("button", { name: "Print the certificate" }));
  expect(print).toHaveBeenCalledOnce();
});

test("an attempt that has not ended has no certificate", async () => {
  await certificateOf(ENDED.slice(0, 3));
  expect(screen.getByText(/This attempt has not ended/)).toBeInTheDocument();
});

test("it is there in Arabic too", async () => {
  await certificateOf(ENDED, "ar");
  expect(screen.getByRole("heading", { level: 2, name: "شهادة مشاركة" })).toBeInTheDocument();
});
