import * as z from "zod";
import { hashText } from "../hash.ts";
import { warning, type Problem } from "./problem.ts";
import { type PlaceOf, readYaml } from "./read-yaml.ts";
import { BLANK, shapeProblems } from "./shape-problems.ts";
import type { Text } from "./texts.ts";

/** Other scripts take two or three bytes a letter, and every text carries its key. */
const MOST_BYTES = 1024 * 1024;

const translatedText = z.strictObject({
  /** The mark of the source that it translates. */
  of: z.string(),
  text: z.string().regex(/\S/, BLANK),
  /** That source itself, kept where it is not the present one. */
  was: z.string().optional(),
});

/** The shape of a translation file. */
export const translationSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/, "`fr`"),
  /** Whether a practitioner who works in this language has read it. */
  review: z.enum(["unreviewed", "reviewed"]),
  texts: z.record(z.string(), translatedText),
  /** Translations of texts that the case no longer has: never shown, kept for the day they are wanted again. */
  unused: z.record(z.string(), translatedText).optional(),
});

/** One text in another language. */
export type TranslatedText = z.infer<typeof translatedText>;

/** A case's words in another language; each remembers by hash which source text it translates. */
export type Translation = z.infer<typeof translationSchema>;

/** What a translated text remembers of its source. */
export function sourceMark(text: string): string {
  return hashText(text).slice(0, 6);
}

export type ParsedTranslation =
  | { ok: true; translation: Translation; placeOf: PlaceOf }
  | { ok: false; problems: Problem[]; placeOf: PlaceOf };

/** Reads a translation file, as guarded as a scenario. Gives the problems of its shape instead when it has any. */
export function parseTranslation(text: string): ParsedTranslation {
  const read = readYaml(text, MOST_BYTES);
  if (!read.ok) return read;
  const { placeOf } = read.file;
  const problems = shapeProblems(translationSchema, read.value, read.file);
  if (problems.length > 0) return { ok: false, problems, placeOf };
  return { ok: true, translation: translationSchema.parse(read.value), placeOf };
}

/** Missing, surplus and stale texts of a translation. Missing ones keep the case from being offered in that language. */
export function checkTranslation(translation: Translation, source: readonly Text[]): Problem[] {
  const problems: Problem[] = [];
  const { language, texts } = translation;
  const sources = new Map(source.map(({ key, text }) => [key, text]));
  const coverage = { texts: [...sources.keys()].filter((key) => Object.hasOwn(texts, key)).length, of: sources.size };
  for (const [key, text] of sources) {
    const translated = Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (!translated) problems.push(warning("missing-translation", ["texts"], { key, language, text, ...coverage }));
    else if (translated.of !== sourceMark(text))
      problems.push(warning("stale-translation", ["texts", key], { key, language, text }));
  }
  for (const key of Object.keys(texts))
    if (!sources.has(key)) problems.push(warning("surplus-translation", ["texts", key], { key, language }));
  return problems;
}

/** The share of source texts that a translation has, 0 to 1. */
export function coverageOf({ texts }: Translation, source: readonly Text[]): number {
  return source.filter(({ key }) => Object.hasOwn(texts, key)).length / source.length;
}
