import type { Path, Problem } from "../problem.ts";
import type { Text } from "../texts.ts";
import type { Translation } from "../translation.ts";
import { checkLineLengths } from "./line-too-long.ts";
import { checkDirections } from "./mixed-direction.ts";
import { checkPlaceholders } from "./other-placeholders.ts";
import { checkReading } from "./sentence-too-long.ts";
import { checkTrimmed } from "./untrimmed-text.ts";

/** What is wrong with texts as such, in the language they are in; `whole` is the place of what is true of all together. */
export function checkWording(texts: readonly Text[], language: string, whole: Path): Problem[] {
  return [
    ...checkTrimmed(texts),
    ...checkDirections(texts),
    ...checkLineLengths(texts),
    ...checkReading(texts, language, whole),
  ];
}

/** The same in a translation, and whether its marks and figures are those of its source. */
export function checkTranslatedWording(translation: Translation, source: readonly Text[]): Problem[] {
  const { language, texts } = translation;
  const translated = source.flatMap(({ key, part }) =>
    Object.hasOwn(texts, key) ? [{ key, part, text: texts[key]!.text, path: ["texts", key, "text"] }] : [],
  );
  return [...checkPlaceholders(translation, source), ...checkWording(translated, language, ["texts"])];
}
