import { fireEvent, screen, within } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { RubricScreen } from "./rubric-screen.tsx";

beforeAll(() => {
  Element.prototype.scrollIntoView ??= () => undefined;
});

const renderRubric = (criterionId?: string) =>
  renderScreen(<RubricScreen criterionId={criterionId} />, { words: ["rubric-browser", "rubric"] });

function criterionNamed(name: string): HTMLElement {
  const article = screen.getByText(name).closest("article");
  if (!article) throw new Error(`No criterion called ${name}`);
  return article;
}

test("all criteria stand under their dimensions, with conduct and labelled sources", async () => {
  await renderRubric();
  expect(screen.getByText("45 criteria")).toBeInTheDocument();
  const criterion = criterionNamed("No detention for what trafficking caused");
  expect(criterion.closest("section")).toHaveTextContent("Non-punishment");
  expect(within(criterion).getByText("A critical failure")).toBeInTheDocument();
  expect(within(criterion).getAllByText(/^(Supports|Gives context|General knowledge)$/).length).toBeGreaterThan(0);
});

test("role, stage and words narrow the list, and one button shows all again", async () => {
  await renderRubric();
  fireEvent.change(screen.getByLabelText("Role"), { target: { value: "judge" } });
  fireEvent.change(screen.getByLabelText("Stage"), { target: { value: "trial" } });
  fireEvent.change(screen.getByLabelText("Search in the criteria"), { target: { value: "interpreter" } });
  const left = document.querySelectorAll("article").length;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(10);
  // The whole list is the same markup over and over: what is left of it stands for all.
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(screen.getByText("Show all"));
  expect(screen.getByText("45 criteria")).toBeInTheDocument();
});

test("an address with a criterion goes to it; an unknown one says so and lists all", async () => {
  const { unmount } = await renderRubric("np-no-detention");
  expect(document.activeElement).toHaveTextContent("No detention for what trafficking caused");
  unmount();
  await renderRubric("np-nothing");
  expect(screen.getByText(/There is no criterion with this name/)).toBeInTheDocument();
  expect(screen.getByText("45 criteria")).toBeInTheDocument();
});
