import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { changeSettings, firstShortcuts, readSettings } from "../stores/settings.ts";
import { SettingsScreen } from "./settings-screen.tsx";

afterEach(() => changeSettings({ theme: "system", textSize: 100, shortcutsOn: true, shortcuts: firstShortcuts }));

const renderSettings = () => renderScreen(<SettingsScreen />, { words: ["settings"] });

test("theme and text size show at once", async () => {
  const user = userEvent.setup();
  await renderSettings();
  await user.click(screen.getByRole("radio", { name: "Night" }));
  await user.click(screen.getByRole("radio", { name: "130%" }));
  expect(document.documentElement.dataset["theme"]).toBe("night");
  expect(readSettings().textSize).toBe(130);
  expect(await accessibilityProblems()).toEqual([]);
});

test("a key takes another letter; a letter in use is refused with a reason", async () => {
  const user = userEvent.setup();
  await renderSettings();
  const help = screen.getByRole("textbox", { name: "Help" });
  await user.type(help, "b");
  expect(screen.getByRole("alert")).toHaveTextContent("This letter is used by another key.");
  expect(readSettings().shortcuts.help).toBe("h");
  await user.type(help, "x");
  expect(readSettings().shortcuts.help).toBe("x");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("there is no time limit for objections unless somebody wants one", async () => {
  const user = userEvent.setup();
  await renderSettings();
  const windows = screen.getByRole("group", { name: "Time to object in court" });
  expect(within(windows).getByRole("radio", { name: "No time limit" })).toBeChecked();
  expect(screen.getByText(/never needed.*can be paused.*never scored/)).toBeInTheDocument();
  await user.click(within(windows).getByRole("radio", { name: "30 seconds" }));
  expect(readSettings().objectionWindowSeconds).toBe(30);
  await user.click(within(windows).getByRole("radio", { name: "No time limit" }));
  expect(readSettings().objectionWindowSeconds).toBeNull();
});

test("single keys can be switched off", async () => {
  const user = userEvent.setup();
  await renderSettings();
  await user.click(screen.getByRole("checkbox", { name: "Use single keys" }));
  expect(readSettings().shortcutsOn).toBe(false);
  expect(screen.getByRole("textbox", { name: "Help" })).toBeDisabled();
});

test("the suggestion of a refresher can be switched off", async () => {
  const user = userEvent.setup();
  await renderSettings();
  await user.click(screen.getByRole("checkbox", { name: "Suggest a refresher on the first page" }));
  expect(readSettings().refresher).toBe(false);
  await user.click(screen.getByRole("checkbox", { name: "Suggest a refresher on the first page" }));
  expect(readSettings().refresher).toBe(true);
});

test("wiping asks first", async () => {
  const user = userEvent.setup();
  await renderSettings();
  await user.click(screen.getByRole("button", { name: "End and wipe" }));
  expect(screen.getByRole("dialog", { name: "End and wipe everything on this device?" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});
