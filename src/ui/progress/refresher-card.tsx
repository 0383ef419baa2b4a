import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import { leastPractised } from "../../core/debrief/least-practised.ts";
import { refresherTerms } from "../../core/debrief/refresher.ts";
import { Button } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import { downloadText } from "../shared/download.ts";
import { formatDay } from "../shared/format.ts";
import { SuggestionList } from "../shared/refresher/suggestion-list.tsx";
import type { Practice } from "../stores/practice.ts";
import { useSettings } from "../stores/settings.ts";
import styles from "./progress.module.css";
import { termsAsCalendar } from "./terms-as-calendar.ts";

/** When a refresher is suggested and what it would be about; the dates can be taken into a calendar. */
export function RefresherCard({ practice, lastEnded }: { practice: Practice; lastEnded: number }) {
  const { t } = useTranslation("progress");
  const on = useSettings((settings) => settings.refresher);
  const [now] = useState(() => Date.now());
  const suggestions = useMemo(() => leastPractised(practice.attempts, practice.offers, rubric), [practice]);
  const terms = refresherTerms(lastEnded);
  const ahead = terms.filter(({ at }) => at > now);

  const save = () => {
    const words = { title: t("refresher.entry"), text: t("refresher.entry-text") };
    downloadText("fair-hearing-refresher.ics", termsAsCalendar(ahead, now, words), "text/calendar");
  };

  return (
    <Card as="section" aria-labelledby="refresher">
      <div className={styles.refresher}>
        <h2 id="refresher">{t("refresher.title")}</h2>
        <p className={styles.text}>{t("refresher.about")}</p>
        <p className={styles.onScreen}>
          {!on && `${t("refresher.off")} `}
          <a href="#/settings">{t("refresher.settings")}</a>
        </p>
        <div>
          <h3>{t("refresher.dates")}</h3>
          <ul className={styles.dates}>
            {terms.map(({ weeks, at }) => {
              const date = formatDay(new Date(at).toISOString());
              return <li key={weeks}>{at > now ? date : t("refresher.past", { date })}</li>;
            })}
          </ul>
        </div>
        {ahead.length > 0 && (
          <div className={styles.onScreen}>
            <Button onClick={save} aria-describedby="calendar-about">
              {t("refresher.calendar")}
            </Button>
            <p id="calendar-about" className={styles.soft}>
              {t("refresher.calendar-about")}
            </p>
          </div>
        )}
        {practice.attempts.length > 0 && (
          <>
            <h3>{t("refresher.least")}</h3>
            {suggestions.length > 0 ? <SuggestionList suggestions={suggestions} /> : <p>{t("refresher.none")}</p>}
          </>
        )}
      </div>
    </Card>
  );
}
