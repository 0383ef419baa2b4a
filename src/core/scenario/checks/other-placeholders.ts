import { advice, type Problem, warning } from "../problem.ts";
import type { Text } from "../texts.ts";
import { sourceMark, type Translation } from "../translation.ts";

/** `{name}`, `{{name}}`, `%s`, `%1$d`: what other tools fill in. */
const PLACEHOLDER = /\{\{?[^{}]*\}?\}|%(?:\d+\$)?[sdif](?!\p{L})/gu;
/** A number in digits. Not “30th”: an ordinal may be a word elsewhere. */
const NUMBER = /(?<![\p{L}\d])\d+(?!\p{L}|\d)/gu;
const ANY_NUMBER = /\d+/gu;
/** Between thousands, in one language or another. */
const GROUPING = /(?<=\d)[,.\u00a0\u202f\u066c ](?=\d{3}(?!\d))/gu;

/**
 * A translation has the emphasis, the placeholders and the figures of its source. Figures may be in other digits and may be added (a
 * number that the source has in words); a figure that is missing is perhaps another figure.
 */
export function checkPlaceholders({ language, texts }: Translation, source: readonly Text[]): Problem[] {
  return source.flatMap(({ key, text }): Problem[] => {
    const translated = Object.hasOwn(texts, key) ? texts[key] : undefined;
    // What is stale is read again anyway, and its source may have other figures now.
    if (!translated || translated.of !== sourceMark(text)) return [];
    const path = ["texts", key, "text"];
    const wanted = marksIn(text);
    const found = marksIn(translated.text);
    const figures = missing(numbersIn(text, NUMBER), numbersIn(translated.text, ANY_NUMBER));
    return [
      ...(wanted.join(" ") === found.join(" ")
        ? []
        : [
            warning("other-placeholders", path, {
              key,
              language,
              wanted: wanted.join(" ") || "–",
              found: found.join(" ") || "–",
            }),
          ]),
      ...(figures.length === 0 ? [] : [advice("other-numbers", path, { key, language, figures: figures.join(", ") })]),
    ];
  });
}

/** Placeholders and stars of emphasis, sorted. */
function marksIn(text: string): string[] {
  return [...(text.match(PLACEHOLDER) ?? []), ...(text.match(/\*/g) ?? [])].sort();
}

/** The numbers of a text that a pattern finds, in Western digits, without grouping or leading zeros. */
function numbersIn(text: string, pattern: RegExp): string[] {
  const western = text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.codePointAt(0)! & 0xf));
  const plain = western.replaceAll(GROUPING, "");
  return (plain.match(pattern) ?? []).map((number) => number.replace(/^0+(?=\d)/, ""));
}

/** Those of `wanted` that are not in `found`, each as often as it is missing. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
