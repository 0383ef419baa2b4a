import { create } from "zustand";
import { chooseLanguage } from "../shared/languages.ts";
import { readStored, writeStored } from "./safe-storage.ts";
import { isRecord } from "./is-record.ts";

export const themes = ["system", "day", "night"] as const;
export const textSizes = [100, 115, 130, 150] as const;
export const motions = ["system", "reduced", "full"] as const;
export const digitKinds = ["arab", "latn"] as const;
/** How long a question in court may wait for an objection; null: as long as it takes. */
export const objectionWindows = [null, 15, 30, 60, 120] as const;
export const shortcutActions = ["interrupt", "break", "case-file", "transcript", "help"] as const;

/** What a single letter can do while playing. Digits always choose; they are not remapped, only switched off with the rest. */
export type ShortcutAction = (typeof shortcutActions)[number];

/** What a person has chosen for this browser. Kept in localStorage; lives for the tab only where that is blocked. */
export interface Settings {
  language: string;
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
  motion: (typeof motions)[number];
  digits: (typeof digitKinds)[number];
  objectionWindowSeconds: number | null;
  /** Whether a reason in a line is asked for at decisions where two duties stand against each other. */
  askReasons: boolean;
  /** Whether the first page may suggest a refresher. */
  refresher: boolean;
  shortcutsOn: boolean;
  shortcuts: Record<ShortcutAction, string>;
}

// index.html reads this entry before any script of ours arrives.
const storageKey = "fair-hearing.settings";

/** The letters that the shortcuts start with. */
export const firstShortcuts: Settings["shortcuts"] = {
  interrupt: "o",
  break: "b",
  "case-file": "f",
  transcript: "t",
  help: "h",
};

function oneOf<T>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((item) => item === value) ?? otherwise;
}

function readShortcuts(stored: unknown): Settings["shortcuts"] {
  if (!isRecord(stored)) return firstShortcuts;
  const letters = shortcutActions.map((action) => stored[action]);
  const usable = letters.every((letter) => typeof letter === "string" && isShortcutLetter(letter));
  if (!usable || new Set(letters).size !== letters.length) return firstShortcuts;
  return Object.fromEntries(shortcutActions.map((action) => [action, stored[action]])) as Settings["shortcuts"];
}

/** Brings whatever was stored, by whatever version, into a usable shape. */
export function readSettingsFrom(stored: unknown, wishes: readonly string[] = []): Settings {
  const found = isRecord(stored) ? stored : {};
  const storedLanguage = typeof found["language"] === "string" ? found["language"] : undefined;
  return {
    language: chooseLanguage([storedLanguage, ...wishes]),
    theme: oneOf(themes, found["theme"], "system"),
    textSize: oneOf(textSizes, found["textSize"], 100),
    motion: oneOf(motions, found["motion"], "system"),
    digits: oneOf(digitKinds, found["digits"], "latn"),
    objectionWindowSeconds: oneOf<number | null>(objectionWindows, found["objectionWindowSeconds"], null),
    askReasons: found["askReasons"] !== false,
    refresher: found["refresher"] !== false,
    shortcutsOn: found["shortcutsOn"] !== false,
    shortcuts: readShortcuts(found["shortcuts"]),
  };
}

/** Whether a typed character can serve as a shortcut: one letter of any script, no digit. */
export function isShortcutLetter(text: string): boolean {
  return /^\p{L}$/u.test(text);
}

/** The settings of this browser. `useSettings(s => s.theme)` in components. */
export const useSettings = create<Settings>(() => readSettingsFrom(readStored(storageKey), navigator.languages));

/** The settings as they are now, for code outside components. */
export function readSettings(): Settings {
  return useSettings.getState();
}

let kept = true;

/** Whether the browser lets the last change survive the tab. */
export function canKeepSettings(): boolean {
  return kept;
}

/** Changes some settings, keeps them if the browser allows it, and shows them on the document at once. */
export function changeSettings(change: Partial<Settings>): void {
  useSettings.setState(change);
  kept = writeStored(storageKey, useSettings.getState());
  showSettings();
}

/** Gives a shortcut another letter; refuses a letter that is no letter or is taken. */
export function changeShortcut(
  action: ShortcutAction,
  typed: string,
): { ok: true } | { ok: false; reason: "not-a-letter" | "taken" } {
  const letter = typed.trim().toLowerCase();
  if (!isShortcutLetter(letter)) return { ok: false, reason: "not-a-letter" };
  const { shortcuts } = readSettings();
  if (shortcutActions.some((other) => other !== action && shortcuts[other] === letter)) {
    return { ok: false, reason: "taken" };
  }
  changeSettings({ shortcuts: { ...shortcuts, [action]: letter } });
  return { ok: true };
}

/** Where keys are words; a box to tick takes none. */
const TYPED_INTO = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** What a pressed key asks for, or nothing: with modifiers, while typing, or with shortcuts switched off. */
export function shortcutFor(event: KeyboardEvent): ShortcutAction | { digit: number } | undefined {
  const { shortcutsOn, shortcuts } = readSettings();
  if (!shortcutsOn || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return undefined;
  const target = event.target;
  if (target instanceof HTMLElement && target.matches(TYPED_INTO)) return undefined;
  if (/^[1-9]$/.test(event.key)) return { digit: Number(event.key) };
  const letter = event.key.toLowerCase();
  return shortcutActions.find((action) => shortcuts[action] === letter);
}

function prefersDark(): MediaQueryList | undefined {
  return typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : undefined;
}

/** Puts theme, text size and motion on the document element, where the styles read them. */
export function showSettings(): void {
  const { theme, textSize, motion } = readSettings();
  const root = document.documentElement;
  const night = theme === "night" || (theme === "system" && prefersDark()?.matches === true);
  root.dataset["theme"] = night ? "night" : "day";
  root.dataset["motion"] = motion;
  root.style.setProperty("--text-size", String(textSize / 100));
}

/** Shows the settings now and again whenever the system's theme changes. */
export function followSettings(): void {
  showSettings();
  prefersDark()?.addEventListener("change", showSettings);
  addEventListener("storage", (event) => {
    if (event.key !== storageKey || event.newValue === null) return;
    const { language, ...others } = readSettingsFrom(readStored(storageKey));
    // Another tab's language stays in that tab: a text must not change under a reader's eyes.
    void language;
    useSettings.setState(others);
    showSettings();
  });
}
