import { useTranslation } from "react-i18next";
import { Card } from "../shared/card.tsx";
import { Prose } from "../shared/prose.tsx";
import type { DebriefPartProps } from "./debrief-part.ts";
import styles from "./debrief.module.css";

/** The case's questions to think about. */
export function Questions({ told, words }: DebriefPartProps) {
  const { t } = useTranslation("debrief");
  return (
    <Card as="section" aria-labelledby="reflection">
      <h2 id="reflection">{t("reflection")}</h2>
      <ol className={styles.questions} lang={words.language}>
        {told.reflection.map((key) => (
          <li key={key}>
            <Prose text={words.say(key)} />
          </li>
        ))}
      </ol>
    </Card>
  );
}
