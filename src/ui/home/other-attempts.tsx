import { useTranslation } from "react-i18next";
import { Card } from "../shared/card.tsx";
import { findCase } from "../shared/cases.ts";
import type { ListedAttempt } from "../stores/attempts.ts";
import { AttemptRow } from "./attempt-row.tsx";
import styles from "./home.module.css";

/** Attempts at cases that this version of the app does not hold: kept, listed, never dropped. */
export function OtherAttempts({ attempts, onChange }: { attempts: readonly ListedAttempt[]; onChange: () => void }) {
  const { t } = useTranslation("home");
  const others = attempts.flatMap(({ header }) => (header && !findCase(header.scenario.id) ? [header] : []));
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="other-attempts" className={styles.section}>
      <h2 id="other-attempts">{t("attempts")}</h2>
      <Card>
        <ul className={styles.plainList}>
          {others.map((attempt) => (
            <AttemptRow key={attempt.id} attempt={attempt} onChange={onChange} />
          ))}
        </ul>
      </Card>
    </section>
  );
}
