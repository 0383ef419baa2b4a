import { act, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { aLog } from "../../../../tests/support/a-log.ts";
import { playedProgram } from "../../../../tests/support/a-played-case.ts";
import { anAttempt } from "../../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../../tests/support/render-screen.tsx";
import { ROLES } from "../../../core/scenario/vocabulary.ts";
import { addAttempt, forgetAttempts, loadAttempt } from "../../stores/attempts.ts";
import { DebriefScreen } from "../debrief-screen.tsx";
import { forgetLooking } from "./looking.ts";

vi.mock("virtual:scenarios", async () => (await import("../../../../tests/support/a-played-case.ts")).playedScenarios);

beforeEach(async () => {
  forgetLooking();
  await forgetAttempts();
});

async function debriefOf(language = "en"): Promise<string> {
  const { events, scenario } = aLog(playedProgram, ["continue", "cell", "close", "release"], { roles: ROLES });
  const added = await addAttempt(anAttempt({ scenario, roles: [...ROLES] }), events);
  if (!added.ok) throw new Error(added.reason);
  await act(async () => {
    await renderScreen(<DebriefScreen attemptId={added.id} />, {
      words: ["debrief", "court", "rubric", "what-else"],
      language,
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  return added.id;
}

test("at a turning point each open choice tells what it keeps open, once it is opened", async () => {
  await debriefOf();
  const button = await screen.findByRole("button", { name: "What else was open" });
  expect(button).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("heading", { name: "Whatever was chosen" })).not.toBeInTheDocument();
  fireEvent.click(button);
  expect(button).toHaveAttribute("aria-expanded", "true");
  const cell = (
    await screen.findByRole("heading", { level: 5, name: /^What you chose.*One night in a cell\.$/ })
  ).closest("section")!;
  expect(within(cell).getByText("Always").parentElement).toHaveTextContent(
    "Critical failure: No detention for what trafficking caused",
  );
  expect(cell).toHaveTextContent("Repair of: No detention for what trafficking caused");
  const family = screen
    .getByRole("heading", { level: 5, name: /^Also open.*Call the duty guardian\.$/ })
    .closest("section")!;
  expect(within(family).getByText("No longer possible").parentElement).toHaveTextContent("Critical failure:");
  const whatever = screen.getByRole("heading", { level: 5, name: "Whatever was chosen" }).closest("section")!;
  expect(whatever).toHaveTextContent("Ending: Ilo was heard.");
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(button);
  expect(screen.queryByText("Whatever was chosen")).not.toBeInTheDocument();
});

test("every decision can be looked at and tried again, an interview tried again from its beginning or where it went poorly", async () => {
  const id = await debriefOf();
  const details = (await screen.findByRole("heading", { level: 3, name: /^Every decision/, hidden: true })).closest(
    "details",
  )!;
  act(() => {
    details.open = true;
    fireEvent(details, new Event("toggle"));
  });
  expect(within(details).getAllByRole("button", { name: /^What else was open: Decision/ })).toHaveLength(2);
  const again = within(details).getAllByRole("button", { name: /^Try again from here: Decision/ });
  expect(again).toHaveLength(3);
  await act(async () => {
    fireEvent.click(again[1]!);
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const started = await loadAttempt(location.hash.replace("#/attempt/", ""));
  expect(started.ok && started.header.again).toEqual({ of: id, index: 3, number: 2 });
  expect(started.ok && started.events).toHaveLength(3);
});

test("it is told in Arabic too", async () => {
  await debriefOf("ar");
  fireEvent.click(await screen.findByRole("button", { name: "ما كان متاحًا أيضًا" }));
  expect(await screen.findByRole("heading", { level: 5, name: /^ما اختير/ })).toBeInTheDocument();
});
