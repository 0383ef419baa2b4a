import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import { leastPractised, type Suggestion } from "../../core/debrief/least-practised.ts";
import { refresherDue } from "../../core/debrief/refresher.ts";
import { announce } from "../shared/announcer.tsx";
import { Button } from "../shared/button.tsx";
import { Notice } from "../shared/notice.tsx";
import { SuggestionList } from "../shared/refresher/suggestion-list.tsx";
import { readPractice } from "../stores/practice.ts";
import { putAside, readPutAside } from "../stores/refresher.ts";
import styles from "./home.module.css";

/** Suggests a refresher when a term has come, until it is put aside; else shows nothing. */
export function RefresherNotice({ lastEnded, onPutAside }: { lastEnded: number; onPutAside: () => void }) {
  const { t } = useTranslation("progress");
  const [now] = useState(() => Date.now());
  const [aside, setAside] = useState(readPutAside);
  const weeks = refresherDue(lastEnded, now, aside);
  const suggestions = useSuggestions(weeks !== null);
  if (weeks === null || !suggestions) return null;

  const notNow = () => {
    const put = { after: lastEnded, weeks };
    putAside(put);
    setAside(put);
    announce(t("refresher.was-put-aside"));
    onPutAside();
  };

  return (
    <Notice actions={<Button onClick={notNow}>{t("refresher.put-aside")}</Button>}>
      <div className={styles.refresher}>
        <h3>{t("refresher.title")}</h3>
        <p>{t(`refresher.due.${weeks}`)}</p>
        {suggestions.length > 0 && (
          <>
            <h4>{t("refresher.least")}</h4>
            <SuggestionList suggestions={suggestions} />
          </>
        )}
      </div>
    </Notice>
  );
}

function useSuggestions(wanted: boolean): readonly Suggestion[] | undefined {
  const [found, setFound] = useState<readonly Suggestion[]>();
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    readPractice(rubric).then(
      ({ attempts, offers }) => here && setFound(leastPractised(attempts, offers, rubric)),
      // A suggestion is not worth an error: it comes with the next visit.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return found;
}
