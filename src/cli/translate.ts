import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { sourceMark } from "../core/scenario/translation.ts";
import { EXIT, madeCase, print, root, WrongUse } from "./call.ts";

/** `texts <case> [part]`: every text with its key, as JSON. */
export function printTexts([word, part]: readonly string[]): number {
  const chosen = madeCase(word).made.texts.filter((text) => part === undefined || text.part === part);
  print(JSON.stringify(Object.fromEntries(chosen.map(({ key, text }) => [key, text])), null, 2));
  return EXIT.clean;
}

/** `translated <case> <lang> <file.json>`: enters translated texts (key to text) into `<lang>.yaml`, each marked with its source. */
export function takeTranslation([word, lang, file]: readonly string[]): number {
  const { id, folder, made } = madeCase(word);
  const { texts, translations } = made;
  if (!lang || !/^[a-z]{2}$/.test(lang) || !file) throw new WrongUse("Which language, and which JSON file of texts?");
  const fresh = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  const known = new Map(texts.map(({ key, text }) => [key, text]));
  for (const key of Object.keys(fresh)) if (!known.has(key)) throw new WrongUse(`“${key}” is no text of ${id}.`);
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
  print(`${id} ${lang}: ${Object.keys(merged).length} of ${texts.length} texts`);
  return EXIT.clean;
}
