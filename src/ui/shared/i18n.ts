import i18next, { type FormatterModule } from "i18next";
import { initReactI18next } from "react-i18next";
import { changeSettings, readSettings } from "../stores/settings.ts";
import { formatNumber } from "./format.ts";
import { languageOf } from "./languages.ts";

type Words = Record<string, unknown>;

const files = import.meta.glob<Words>(
  ["/locales/*/*.json", "!/locales/*/{problems,format,command-line,exchange,workbench,graph}.json"],
  {
    import: "default",
  },
);
const wanted = new Set<string>();

/** The words of one screen do not exist in a language. Shown to the reader as a message, never replaced by another language. */
export class WordsMissingError extends Error {
  readonly language: string;
  readonly screen: string;

  constructor(language: string, screen: string) {
    super(`No words for "${screen}" in "${language}".`);
    this.language = language;
    this.screen = screen;
  }
}

/** The app's words. Set up once, without resources: each screen brings its own file. */
export const i18n = i18next.createInstance();

const formatter: FormatterModule = {
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown) => {
    if (typeof value === "number") return formatNumber(value);
    const text = String(value);
    // Names keep their own direction: any text inside a right-to-left sentence, a right-to-left one inside any.
    const mixed = languageOf(i18n.language).dir === "rtl" || /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text);
    return mixed ? `\u2068${text}\u2069` : text;
  },
};

void i18n
  .use(initReactI18next)
  .use(formatter)
  .init({
    lng: "dev",
    resources: {},
    fallbackLng: false,
    ns: [],
    defaultNS: "common",
    load: "currentOnly",
    saveMissing: true,
    saveMissingTo: "current",
    returnNull: false,
    missingKeyHandler: (_languages, screen, key) => {
      // A hole in the words is our bug: loud while building and testing, marked in the text afterwards.
      if (import.meta.env.DEV) throw new Error(`Missing words: ${screen}:${key}`);
    },
    parseMissingKeyHandler: (key) => `⟦${key}⟧`,
    react: { useSuspense: false },
    interpolation: { escapeValue: false, alwaysFormat: true },
  });

async function loadScreenWords(language: string, screen: string): Promise<void> {
  if (i18n.hasResourceBundle(language, screen)) return;
  const load = files[`/locales/${language}/${screen}.json`];
  if (!load) throw new WordsMissingError(language, screen);
  i18n.addResourceBundle(language, screen, await load());
}

/** Loads what is missing of some screens' words; asks again for what has come to be needed in the meantime. */
async function loadMissing(language: string, screens: () => readonly string[]): Promise<void> {
  for (;;) {
    const missing = screens().filter((screen) => !i18n.hasResourceBundle(language, screen));
    if (missing.length === 0) return;
    await Promise.all(missing.map((screen) => loadScreenWords(language, screen)));
  }
}

/** Loads the words of the named screens in the present language. From then on a language switch keeps them loaded. */
export async function loadWords(...screens: string[]): Promise<void> {
  let language: string;
  // The language may be switched while its words are on their way; then those of the new one are needed.
  do {
    language = i18n.language;
    await loadMissing(language, () => screens);
  } while (language !== i18n.language);
  for (const screen of screens) wanted.add(screen);
}

/**
 * Switches the language when all words on the screen are there, so that nothing is taken down in between;
 * `lang` and `dir` of the document change in the same moment. Rejects with WordsMissingError and changes nothing else.
 */
export async function switchLanguage(language: string, ...screens: string[]): Promise<void> {
  await loadMissing(language, () => [...wanted, ...screens]);
  for (const screen of screens) wanted.add(screen);
  // First the settings: numbers are written by them while the words are rendered.
  if (readSettings().language !== language) changeSettings({ language });
  await speak(language);
}

/** Has everything said in a language from now on, without keeping the choice on the device. */
export async function speak(language: string): Promise<void> {
  await loadMissing(language, () => [...wanted]);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = languageOf(language).dir;
}

/** Has every text written again, after a change of digits. */
export function refreshWords(): void {
  i18n.emit("languageChanged", i18n.language);
}
