import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { caseLanguage, findCase, listCases, loadCaseWords, readCaseWords } from "./cases.ts";
import { writeDigits } from "./format.ts";

/** A case's title and the language it is in. */
export interface CaseTitle {
  title: string;
  language: string | undefined;
}

/** The titles of the installed cases; a case that is not installed, or whose words are still on their way, is named by its id. */
export function useCaseTitles(): (caseId: string) => CaseTitle {
  const { i18n } = useTranslation();
  const [, setArrived] = useState(0);
  useEffect(() => {
    let here = true;
    const all = listCases().map((card) => loadCaseWords(card.id, caseLanguage(card, i18n.language), "card"));
    void Promise.allSettled(all).then(() => here && setArrived((count) => count + 1));
    return () => {
      here = false;
    };
  }, [i18n.language]);
  return (caseId) => {
    const card = findCase(caseId);
    const words = card && readCaseWords(caseId, caseLanguage(card, i18n.language), "card");
    const title = words?.words["title"];
    return title === undefined
      ? { title: caseId, language: undefined }
      : { title: writeDigits(title), language: words?.language };
  };
}
