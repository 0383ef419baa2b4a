import { act, fireEvent, screen } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { ReasonedChoices } from "./reasoned-choices.tsx";

const choices = [
  { id: "wait", text: "Wait for the guardian." },
  { id: "go", text: "Go in *now*." },
];

// Fetched once, so that no test waits for it.
beforeAll(async () => void (await import("./reason-line.tsx")));

beforeEach(() => {
  Element.prototype.scrollIntoView ??= () => undefined;
});

async function show() {
  const onChoose = vi.fn<(id: string, reason?: string) => void>();
  await act(async () => {
    await renderScreen(
      <main>
        <ReasonedChoices label="Choices" language="en" choices={choices} onChoose={onChoose} />
      </main>,
      { words: ["play", "reflection"] },
    );
  });
  return onChoose;
}

test("a choice waits for a reason in a line, which has the focus and may stay empty", async () => {
  const onChoose = await show();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "Wait for the guardian." }));
  const line = await screen.findByRole("textbox", { name: "Why this, in a line? (optional)" });
  expect(line).toHaveFocus();
  expect(line).toHaveAccessibleDescription(/You picked: Wait for the guardian\..*Neither is scored/);
  expect(onChoose).not.toHaveBeenCalled();
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.submit(line.closest("form")!);
  expect(onChoose.mock.calls).toEqual([["wait", undefined]]);
});

test("what is written goes with the choice, without blanks around it", async () => {
  const onChoose = await show();
  fireEvent.click(screen.getByRole("button", { name: "Go in now." }));
  fireEvent.change(await screen.findByRole("textbox"), { target: { value: "  Fire.  " } });
  fireEvent.click(screen.getByRole("button", { name: "Keep it and go on" }));
  expect(onChoose.mock.calls).toEqual([["go", "Fire."]]);
});

test("another choice may still be picked, and the same one picked once more goes on", async () => {
  const onChoose = await show();
  fireEvent.click(screen.getByRole("button", { name: "Wait for the guardian." }));
  await screen.findByRole("textbox");
  fireEvent.click(screen.getByRole("button", { name: "Go in now." }));
  expect(await screen.findByRole("textbox")).toHaveAccessibleDescription(/You picked: Go in now\./);
  expect(onChoose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Go in now." }));
  expect(onChoose.mock.calls).toEqual([["go"]]);
});
