import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import rubric from "virtual:rubric";
import { expect, test, vi } from "vitest";
import { aLog } from "../../../../tests/support/a-log.ts";
import { playedCard, playedProgram, playedScenarios } from "../../../../tests/support/a-played-case.ts";
import { accessibilityProblems, renderScreen } from "../../../../tests/support/render-screen.tsx";
import { brokenRules } from "../../../../tests/support/xapi-rules.ts";
import { debrief } from "../../../core/debrief/debrief.ts";
import * as download from "../../shared/download.ts";
import { sayFrom } from "../../shared/use-case-words.ts";
import { TakeAway } from "./take-away.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../../tests/support/a-played-case.ts")).playedScenarios);

const DONE = ["continue", "cell", "room-open", "work-open", "door-open", "food-open", "close", "release"];

async function takeAway() {
  const saved = vi
    .spyOn(download, "downloadText")
    .mockReset()
    .mockImplementation(() => undefined);
  const log = aLog(playedProgram, DONE);
  const parts = ["card", "debrief", "file", "briefing", "sources", "contact", "contact-feedback"];
  const loaded = await Promise.all(parts.map((part) => playedScenarios.loadWords("", "en", part)));
  const words = sayFrom(
    "en",
    loaded.map((one) => ({ language: "en", words: one })),
  );
  await renderScreen(
    <TakeAway card={playedCard} log={log} told={debrief(playedProgram, log, rubric)} rubric={rubric} words={words} />,
    { words: ["debrief", "take-away", "rubric", "court"] },
  );
  return saved;
}

test("everything that can be taken away says what is in it", async () => {
  await takeAway();
  const things = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(things).toHaveLength(6);
  expect(screen.getByRole("link", { name: "Open the certificate" })).toHaveAttribute("href", "#/certificate/a1");
  expect(await accessibilityProblems()).toEqual([]);
});

test("the table has a row for each decision, with its words and what it was worth", async () => {
  const saved = await takeAway();
  fireEvent.click(screen.getByRole("button", { name: "Save the table" }));
  await waitFor(() => expect(saved).toHaveBeenCalled());
  const [name, text] = saved.mock.calls[0]!;
  expect(name).toBe("fair-hearing-a1-decisions.csv");
  const [head, ...rows] = text.trimEnd().split("\r\n");
  expect(head).toMatch(/^\uFEFFattempt,case,version/);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain("decision,2026-03-01T10:00:00.000Z,Where does he sleep?,cell,One night in a cell.");
  expect(rows[0]).toContain("np-no-detention,3");
});

test("the statements name nobody, or the address that was typed; one that is none is refused", async () => {
  const saved = await takeAway();
  const form = screen.getByLabelText(/E-mail address/).closest("form")!;
  const field = within(form).getByLabelText(/E-mail address/);
  fireEvent.submit(form);
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
  fireEvent.change(field, { target: { value: "not an address" } });
  fireEvent.submit(form);
  expect(await screen.findByRole("alert")).toHaveTextContent("This is no e-mail address");
  fireEvent.change(field, { target: { value: "ada@example.org" } });
  await waitFor(() => expect(within(form).getByRole("button")).toBeEnabled());
  fireEvent.submit(form);
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(2));
  const [anonymous, named] = saved.mock.calls.map(([, text]) => JSON.parse(text) as unknown[]);
  for (const statement of [...anonymous!, ...named!]) expect(brokenRules(statement)).toEqual([]);
  expect(anonymous![0]).toMatchObject({ actor: { account: { name: "a1" } } });
  expect(named![0]).toMatchObject({ actor: { mbox: "mailto:ada@example.org" } });
});
