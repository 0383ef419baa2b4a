import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type CaseCard, caseLanguage, type CaseWords, loadCaseWords, readCaseWords } from "./cases.ts";
import { type SaidWords, sayFrom } from "./use-case-words.ts";

/** The words of several parts of a case that have been loaded already, or nothing when one is not there yet. */
export function readCaseParts(card: CaseCard, language: string, parts: readonly string[]): SaidWords | undefined {
  const found: CaseWords[] = [];
  for (const part of parts) {
    const words = readCaseWords(card.id, caseLanguage(card, language), part);
    if (!words) return undefined;
    found.push(words);
  }
  return sayFrom(caseLanguage(card, language), found);
}

/** Fetches several parts of a case, so that `readCaseParts` finds them. */
export async function loadCaseParts(card: CaseCard, language: string, parts: readonly string[]): Promise<void> {
  await Promise.all(parts.map((part) => loadCaseWords(card.id, caseLanguage(card, language), part)));
}

/**
 * Reads several parts of a case in the language of the app. After a language switch, or when a part is added, the words
 * that were there stay until the new ones have come, so nothing is taken down.
 */
export function useCaseParts(card: CaseCard, parts: readonly string[]): SaidWords | undefined {
  const { i18n } = useTranslation();
  const language = caseLanguage(card, i18n.language);
  const wanted = [...new Set(parts)].sort().join(" ");
  const key = `${card.id} ${language} ${wanted}`;
  const [arrived, setArrived] = useState<{ key: string; said: SaidWords | undefined }>();
  const [failure, setFailure] = useState<unknown>();
  const ready = useMemo(
    () => (arrived?.key === key ? arrived.said : readCaseParts(card, language, wanted.split(" "))),
    [arrived, card, key, language, wanted],
  );

  useEffect(() => {
    let here = true;
    loadCaseParts(card, language, wanted.split(" ")).then(
      () => here && setArrived({ key, said: readCaseParts(card, language, wanted.split(" ")) }),
      (error: unknown) => here && setFailure(error),
    );
    return () => {
      here = false;
    };
  }, [card, language, wanted, key]);

  if (failure !== undefined) throw failure;
  if (ready) return ready;
  return arrived?.key.startsWith(`${card.id} `) ? arrived.said : undefined;
}
