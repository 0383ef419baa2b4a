import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import { sourceMark } from "../core/scenario/translation.ts";
import { EXIT, madeCase, root, WrongUse } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";

/** `texts <case> [part]`: every text with its key, as JSON. */
export const texts: Command = { usage: "<case> [part]", run: printTexts };

/** `translated <case> <lang> <file>`: enters translated texts (key to text) into `<lang>.yaml`, each marked with its source. */
export const translated: Command = { usage: "<case> <lang> <file>", run: takeTranslation };

function printTexts(call: Call): Answer {
  const [, part] = call.words;
  const chosen = madeCase(call).made.texts.filter((text) => part === undefined || text.part === part);
  const data = Object.fromEntries(chosen.map(({ key, text }) => [key, text]));
  return { status: EXIT.clean, data, text: () => JSON.stringify(data, null, 2) };
}

function takeTranslation(call: Call): Answer {
  const [, lang = "", file = ""] = call.words;
  const { id, folder, made } = madeCase(call);
  const { texts, translations } = made;
  if (!/^[a-z]{2}$/.test(lang)) throw new WrongUse("no-language", { given: lang });
  const fresh = JSON.parse(readFileSync(resolve(root, file), "utf8")) as Record<string, string>;
  const known = new Map(texts.map(({ key, text }) => [key, text]));
  for (const key of Object.keys(fresh)) if (!known.has(key)) throw new WrongUse("no-text", { key, case: id });
  const before = translations.find(({ translation }) => translation.language === lang)?.translation;
  const merged: Record<string, { of: string; text: string }> = {};
  for (const { key, text } of texts) {
    const now = fresh[key];
    const old = before?.texts[key];
    if (now !== undefined) merged[key] = { of: sourceMark(text), text: now };
    else if (old) merged[key] = old;
  }
  const content = { language: lang, review: before?.review ?? "unreviewed", texts: merged };
  writeFileSync(
    join(root, folder, `${lang}.yaml`),
    stringify(content, { lineWidth: 130, aliasDuplicateObjects: false }),
  );
  const data = { case: id, lang, translated: Object.keys(merged).length, texts: texts.length };
  return {
    status: EXIT.clean,
    data,
    text: () => call.language.say("command-line:commands.translated.taken", data),
  };
}
