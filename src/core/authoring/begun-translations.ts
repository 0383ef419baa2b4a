import type { FiledProblem } from "./read-case.ts";

/** A translation that lacks texts: how far it has come, and what was said of the rest. */
export interface BegunTranslation {
  file: string;
  language: string;
  /** How many texts of the case it has. */
  texts: number;
  of: number;
  /** One for each text that it lacks. */
  missing: FiledProblem[];
  /** What that means for play, where it was asked. */
  meaning: FiledProblem[];
}

/**
 * Sets apart what only says that a translation is not whole: as long as somebody is still at it, it would bury everything else. `own` are
 * all the other problems, in their order.
 */
export function apartFromMissing(problems: readonly FiledProblem[]): {
  own: FiledProblem[];
  begun: BegunTranslation[];
} {
  const own: FiledProblem[] = [];
  const begun = new Map<string, BegunTranslation>();
  for (const one of problems) {
    const { file, problem } = one;
    const isMissing = problem.name === "missing-translation";
    if (!isMissing && problem.name !== "language-not-whole") {
      own.push(one);
      continue;
    }
    const { language, texts, of } = problem.details;
    const known = begun.get(file) ?? {
      file,
      language: String(language),
      texts: Number(texts),
      of: Number(of),
      missing: [],
      meaning: [],
    };
    begun.set(file, known);
    (isMissing ? known.missing : known.meaning).push(one);
  }
  return { own, begun: [...begun.values()].sort((a, b) => (a.file < b.file ? -1 : 1)) };
}
