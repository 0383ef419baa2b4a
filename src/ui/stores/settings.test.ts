import { afterEach, expect, test, vi } from "vitest";
import {
  canKeepSettings,
  changeSettings,
  changeShortcut,
  firstShortcuts,
  readSettings,
  readSettingsFrom,
  shortcutFor,
} from "./settings.ts";

afterEach(() => {
  vi.restoreAllMocks();
  changeSettings({ shortcuts: firstShortcuts, shortcutsOn: true, theme: "system", textSize: 100 });
});

test("what another version or a stranger stored is brought into shape", () => {
  const settings = readSettingsFrom({ theme: "pink", textSize: 900, shortcuts: { help: "h" }, language: 7 }, ["xx"]);
  expect(settings).toMatchObject({ theme: "system", textSize: 100, language: "en", shortcuts: firstShortcuts });
});

test("two actions on one letter are not taken over from storage", () => {
  const shortcuts = { ...firstShortcuts, break: "o" };
  expect(readSettingsFrom({ shortcuts }).shortcuts).toEqual(firstShortcuts);
});

test("settings show on the document at once", () => {
  changeSettings({ theme: "night", textSize: 130 });
  expect(document.documentElement.dataset["theme"]).toBe("night");
  expect(document.documentElement.style.getPropertyValue("--text-size")).toBe("1.3");
});

test("where storage is blocked settings last for the tab, and the app knows", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  changeSettings({ theme: "day" });
  expect(readSettings().theme).toBe("day");
  expect(canKeepSettings()).toBe(false);
});

test("a shortcut takes another letter of any script, but no digit and no letter in use", () => {
  expect(changeShortcut("help", "؟")).toEqual({ ok: false, reason: "not-a-letter" });
  expect(changeShortcut("help", "1")).toEqual({ ok: false, reason: "not-a-letter" });
  expect(changeShortcut("help", "B")).toEqual({ ok: false, reason: "taken" });
  expect(changeShortcut("help", "م")).toEqual({ ok: true });
  expect(shortcutFor(new KeyboardEvent("keydown", { key: "م" }))).toBe("help");
});

test("digits choose; modifiers, typing and the switch silence every key", () => {
  expect(shortcutFor(new KeyboardEvent("keydown", { key: "3" }))).toEqual({ digit: 3 });
  expect(shortcutFor(new KeyboardEvent("keydown", { key: "b", ctrlKey: true }))).toBeUndefined();
  const field = document.body.appendChild(document.createElement("input"));
  let typed: unknown = "not asked";
  field.addEventListener("keydown", (event) => (typed = shortcutFor(event)));
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "b" }));
  field.remove();
  expect(typed).toBeUndefined();
  changeSettings({ shortcutsOn: false });
  expect(shortcutFor(new KeyboardEvent("keydown", { key: "b" }))).toBeUndefined();
});

test("a stored time for objections is one of those offered, or none", () => {
  expect(readSettingsFrom({ objectionWindowSeconds: 60 }).objectionWindowSeconds).toBe(60);
  for (const stored of [7, "30", -15, null, undefined])
    expect(readSettingsFrom({ objectionWindowSeconds: stored }).objectionWindowSeconds).toBeNull();
});

test("a digit chooses while a box to tick has the focus, and not while words are typed", () => {
  const pressedIn = (html: string) => {
    document.body.innerHTML = html;
    const event = new KeyboardEvent("keydown", { key: "2", bubbles: true });
    let asked: unknown;
    const listen = (one: Event) => (asked = shortcutFor(one as KeyboardEvent));
    addEventListener("keydown", listen);
    document.body.firstElementChild!.dispatchEvent(event);
    removeEventListener("keydown", listen);
    return asked;
  };
  expect(pressedIn('<input type="checkbox" />')).toEqual({ digit: 2 });
  expect(pressedIn('<input type="text" />')).toBeUndefined();
  expect(pressedIn("<textarea></textarea>")).toBeUndefined();
});
