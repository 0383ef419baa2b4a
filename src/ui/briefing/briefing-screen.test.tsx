import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { aCase, wordsOfACase } from "../../../tests/support/a-case.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { BriefingScreen } from "./briefing-screen.tsx";

const found = vi.hoisted(() => ({ language: "en" }));

vi.mock("../shared/cases.ts", () => ({
  findCase: (id: string) =>
    id === aCase().id
      ? aCase({
          languages: [
            { lang: "en", coverage: 1, review: "source" },
            { lang: "fr", coverage: 1, review: "unreviewed" },
          ],
        })
      : undefined,
  caseLanguage: () => found.language,
  readCaseWords: () => ({ ...wordsOfACase, language: found.language }),
  loadCaseWords: async () => ({ ...wordsOfACase, language: found.language }),
}));

beforeEach(() => {
  found.language = "en";
  history.replaceState(null, "", "#/case/the-locked-shed");
});

const renderBriefing = (caseId = "the-locked-shed") =>
  renderScreen(<BriefingScreen caseId={caseId} />, { words: ["briefing", "law-profile", "rubric"] });

test("the briefing gives content note, story, roles with their offices, criteria and law", async () => {
  await renderBriefing();
  expect(screen.getByRole("heading", { level: 1, name: "The Locked Shed" })).toBeInTheDocument();
  expect(screen.getByRole("region", { name: "Before you start" })).toHaveTextContent("A person has been locked in.");
  expect(screen.getByText("early").tagName).toBe("EM");
  expect(screen.getByRole("region", { name: "Who you will be" })).toHaveTextContent("Judge District judge");
  const criterion = screen.getByRole("link", { name: "No detention for what trafficking caused" });
  expect(criterion).toHaveAttribute("href", "#/rubric/np-no-detention");
  expect(screen.getByRole("region", { name: "The law of this case" })).toHaveTextContent("Marrowen");
  expect(await accessibilityProblems()).toEqual([]);
});

test("starting opens a new attempt in the chosen mode with a seed of its own", async () => {
  const user = userEvent.setup();
  await renderBriefing();
  await user.click(screen.getByRole("radio", { name: "Assessed" }));
  await user.click(screen.getByRole("button", { name: "Start" }));
  expect(location.hash).toMatch(/^#\/play\/the-locked-shed\?mode=assessed&seed=[0-9a-f]{8}&lang=en$/);
});

test("one role that the case offers can be played alone, with the office that its law names", async () => {
  const user = userEvent.setup();
  await renderBriefing();
  const seats = screen.getByRole("group", { name: "Whom do you play?" });
  expect(within(seats).getAllByRole("radio")).toHaveLength(2);
  expect(within(seats).getByRole("radio", { name: "All roles in turn" })).toBeChecked();
  const judge = within(seats).getByRole("radio", { name: "Judge" });
  expect(judge).toHaveAccessibleDescription("District judge");
  expect(screen.getByText(/colleagues play the others, and they make mistakes/)).toBeInTheDocument();
  await user.click(judge);
  await user.click(screen.getByRole("button", { name: "Start" }));
  expect(location.hash).toMatch(/^#\/play\/the-locked-shed\?mode=practice&seed=[0-9a-f]{8}&lang=en&role=judge$/);
});

test("in a language whose translation nobody has reviewed, assessed mode is explained and not offered", async () => {
  found.language = "fr";
  await renderBriefing();
  expect(screen.getByRole("radio", { name: "Assessed" })).toBeDisabled();
  expect(screen.getByText(/no practitioner has reviewed the translation yet/)).toBeInTheDocument();
});

test("an unknown case gets a clear message and a way home", async () => {
  await renderBriefing("nowhere");
  expect(screen.getByRole("heading", { level: 1, name: "There is no case with this name" })).toBeInTheDocument();
  expect(screen.getAllByRole("link", { name: "All cases" })[0]).toHaveAttribute("href", "#/");
});
