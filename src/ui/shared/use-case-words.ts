import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type CaseCard, caseLanguage, type CaseWords, loadCaseWords, readCaseWords } from "./cases.ts";
import { writeDigits } from "./format.ts";

/** Words of a case that follow the language of the app. */
export interface SaidWords {
  /** The language these words are in: put it on the element as `lang`. */
  language: string;
  /** The sentence with this id. A hole is our bug: loud while building, marked in the text afterwards. */
  say: (id: string) => string;
  /** Whether there is such a sentence, for texts that a case may leave out. */
  has: (id: string) => boolean;
}

/** Reads one part of a case. After a language switch the old words stay until the new ones are there, so nothing is taken down. */
export function useCaseWords(card: CaseCard, part: string): SaidWords | undefined {
  const { i18n } = useTranslation();
  const language = caseLanguage(card, i18n.language);
  const [arrived, setArrived] = useState<{ of: string; words: CaseWords }>();
  const [failure, setFailure] = useState<unknown>();
  const ready = readCaseWords(card.id, language, part);
  const subject = `${card.id}/${part}`;

  useEffect(() => {
    let here = true;
    loadCaseWords(card.id, language, part).then(
      (words) => {
        if (here) setArrived({ of: subject, words });
      },
      (error: unknown) => {
        if (here) setFailure(error);
      },
    );
    return () => {
      here = false;
    };
  }, [card.id, language, part, subject]);

  if (failure !== undefined) throw failure;
  const shown = ready ?? (arrived?.of === subject ? arrived.words : undefined);
  return shown && sayFrom(shown.language, [shown]);
}

/** Words found in any of several parts of a case in one language. */
export function sayFrom(language: string, parts: readonly CaseWords[]): SaidWords {
  const find = (id: string) => parts.find(({ words }) => Object.hasOwn(words, id))?.words[id];
  return {
    language,
    has: (id) => find(id) !== undefined,
    say: (id) => {
      const text = find(id);
      if (text !== undefined) return writeDigits(text);
      if (import.meta.env.DEV) throw new Error(`The case has no words for ${id} in ${language}.`);
      return `⟦${id}⟧`;
    },
  };
}
