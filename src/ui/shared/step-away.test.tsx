import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { setScreenTitle } from "./document-title.ts";
import { Page } from "./page.tsx";

const root = document.documentElement;

async function renderCase() {
  await renderScreen(
    <Page place="The Locked Shed">
      <h1>The Locked Shed</h1>
      <input aria-label="Note" />
    </Page>,
    { words: [] },
  );
  setScreenTitle("The Locked Shed");
}

test("stepping away hides the case and its name at once, and coming back finds everything as it was", async () => {
  const user = userEvent.setup();
  await renderCase();
  await user.type(screen.getByLabelText("Note"), "half a thought");
  await user.click(screen.getByRole("button", { name: "Step away" }));
  expect(root).toHaveAttribute("data-away");
  expect(document.title).toBe("Paused");
  expect(await accessibilityProblems()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Go back" }));
  expect(root).not.toHaveAttribute("data-away");
  expect(document.title).toBe("The Locked Shed");
  expect(screen.getByLabelText("Note")).toHaveValue("half a thought");
  expect(screen.getByRole("button", { name: "Step away" })).toHaveFocus();
});

test("Escape twice steps away, once does not, and a third press does not bring the case back", async () => {
  const user = userEvent.setup();
  await renderCase();
  await user.keyboard("{Escape}");
  expect(root).not.toHaveAttribute("data-away");
  await user.keyboard("{Escape}{Escape}");
  expect(root).toHaveAttribute("data-away");
  await user.click(screen.getByRole("button", { name: "Go back" }));
});
