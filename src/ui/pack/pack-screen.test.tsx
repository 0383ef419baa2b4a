import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { playedCard } from "../../../tests/support/a-played-case.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { downloadText } from "../shared/download.ts";
import { PackScreen } from "./pack-screen.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../tests/support/a-played-case.ts")).playedScenarios);
vi.mock("virtual:rubric", async () => {
  const { aRubric } = await import("../../../tests/support/a-scenario.ts");
  const criterion = { ...aRubric.criteria[0]!, id: "np-no-detention", dimension: "non-punishment" };
  return { default: { ...aRubric, criteria: [criterion] } };
});
vi.mock("../shared/download.ts", () => ({ downloadText: vi.fn() }));

const words = ["pack", "rubric", "room", "law-profile", "question-types"];

async function packOf(caseId: string, language = "en"): Promise<HTMLElement> {
  const { container } = await renderScreen(<PackScreen caseId={caseId} />, { words, language });
  await screen.findAllByRole("heading");
  return container;
}

const parts = (container: HTMLElement): string[] =>
  [...container.querySelectorAll(".pack .part > h2")].map(({ textContent }) => textContent);

test("a pack opens whole: a cover, nine parts, a way to print and to save", async () => {
  const container = await packOf(playedCard.id);
  expect(screen.getByRole("heading", { level: 1, name: "Trainer pack" })).toBeInTheDocument();
  expect(parts(container)).toHaveLength(9);
  expect(within(container).getByText(/This pack tells every decision/)).toBeInTheDocument();
  // A case without stop points says so and prints no empty table.
  expect(within(container).getByText(/This case has no stop points/)).toBeInTheDocument();
  expect([...container.querySelectorAll("tbody")].filter((body) => body.rows.length === 0)).toEqual([]);
});

test("only what participants may see is shown when that is chosen, and printed is what is shown", async () => {
  const printed = vi.spyOn(window, "print").mockImplementation(() => undefined);
  const container = await packOf(playedCard.id);
  await userEvent.click(screen.getByRole("button", { name: "Only what participants may see" }));
  expect(parts(container)).toEqual(["Role briefs", "Observer’s sheet", "Teach-back sheet"]);
  const sheets = container.querySelector(".pack")!;
  for (const hidden of [
    "One night in a cell.",
    "Why cell matters.",
    "Stronger than cell.",
    "harmful",
    "Ilo was heard.",
  ])
    expect(sheets).not.toHaveTextContent(hidden);
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Expert rationale" }));
  expect(sheets).toHaveTextContent("One night in a cell.");
  await userEvent.click(screen.getByRole("button", { name: "Print" }));
  expect(printed).toHaveBeenCalledOnce();
});

test("nothing chosen cannot be printed, and the screen says what to do", async () => {
  await packOf(playedCard.id);
  await userEvent.click(screen.getByRole("button", { name: "Only what participants may see" }));
  for (const name of ["Role briefs", "Observer’s sheet", "Teach-back sheet"])
    await userEvent.click(screen.getByRole("checkbox", { name }));
  expect(screen.getByRole("button", { name: "Print" })).toBeDisabled();
  expect(screen.getByRole("button", { name: "Save as one page" })).toBeDisabled();
  expect(screen.getByText("Choose at least one part.")).toBeInTheDocument();
});

test("the saved page holds what is shown, in the reader's language, and needs nothing else", async () => {
  await packOf(playedCard.id, "ar");
  await userEvent.click(screen.getByRole("button", { name: "حفظ في صفحة واحدة" }));
  const [name, page, type] = vi.mocked(downloadText).mock.lastCall!;
  expect([name, type]).toEqual([`${playedCard.id}-pack-ar.html`, "text/html"]);
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain("خريطة الحلول");
  // The case is not whole in Arabic: its own words say in which language they are.
  expect(page).toContain('<span class="own" lang="en" dir="ltr">Where does he sleep?</span>');
  expect(page).not.toMatch(/<script|<link|url\(/);
});

test("an unknown case is told", async () => {
  await packOf("nowhere");
  expect(screen.getByRole("heading", { name: "There is no case with this name" })).toBeInTheDocument();
});
