import { parse } from "yaml";
import * as z from "zod";
import { hashText } from "../hash.ts";
import { error, warning, type Problem } from "./problem.ts";
import { boundsProblem } from "./parse.ts";
import type { Text } from "./texts.ts";

/** Other scripts take two or three bytes a letter, and every text carries its key. */
const MOST_BYTES = 1024 * 1024;

const translationSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  /** Whether a practitioner who works in this language has read it. */
  review: z.enum(["unreviewed", "reviewed"]),
  texts: z.record(z.string(), z.strictObject({ of: z.string(), text: z.string().min(1) })),
});

/** A case's words in another language; each remembers by hash which source text it translates. */
export type Translation = z.infer<typeof translationSchema>;

/** What a translated text remembers of its source. */
export function sourceMark(text: string): string {
  return hashText(text).slice(0, 6);
}

/** Reads a translation file. Gives the problems of its shape instead when it has any. */
export function parseTranslation(
  file: string,
): { ok: true; translation: Translation } | { ok: false; problems: Problem[] } {
  const outOfBounds = boundsProblem(file, MOST_BYTES);
  if (outOfBounds) return { ok: false, problems: [outOfBounds] };
  let value: unknown;
  try {
    value = parse(file, { maxAliasCount: 0 });
  } catch (fault) {
    return { ok: false, problems: [error("not-yaml", [], { detail: String(fault) })] };
  }
  const result = translationSchema.safeParse(value);
  if (result.success) return { ok: true, translation: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) =>
      error(
        "wrong-value",
        issue.path.filter((part): part is string => typeof part === "string"),
        {
          key: issue.path.join("."),
          expected: issue.message,
        },
      ),
    ),
  };
}

/** Missing, surplus and stale texts of a translation. Missing ones keep the case from being offered in that language. */
export function checkTranslation(translation: Translation, source: readonly Text[]): Problem[] {
  const problems: Problem[] = [];
  const { language, texts } = translation;
  const sources = new Map(source.map(({ key, text }) => [key, text]));
  for (const [key, text] of sources) {
    const translated = Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (!translated) problems.push(warning("missing-translation", ["texts"], { key, language, text }));
    else if (translated.of !== sourceMark(text))
      problems.push(warning("stale-translation", ["texts", key], { key, language, text }));
  }
  for (const key of Object.keys(texts))
    if (!sources.has(key)) problems.push(error("surplus-translation", ["texts", key], { key, language }));
  return problems;
}

/** The share of source texts that a translation has, 0 to 1. */
export function coverageOf({ texts }: Translation, source: readonly Text[]): number {
  return source.filter(({ key }) => Object.hasOwn(texts, key)).length / source.length;
}
