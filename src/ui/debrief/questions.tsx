import { useTranslation } from "react-i18next";
import { ButtonLink } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import { Prose } from "../shared/prose.tsx";
import { useRemarks } from "../stores/remarks.ts";
import type { DebriefPartProps } from "./debrief-part.ts";
import { promptsOf } from "./reflection/prompts.ts";
import styles from "./debrief.module.css";

/** The questions to think about, and the way to a page of one's own on which they can be answered. */
export function Questions({ told, log, words }: DebriefPartProps) {
  const { t } = useTranslation("reflection");
  const { reflections } = useRemarks(log.id);
  const prompts = promptsOf(told.reflection, words, t);
  const count = prompts.filter(({ key }) => reflections[key] !== undefined).length;
  return (
    <Card as="section" aria-labelledby="reflection">
      <h2 id="reflection">{t("debrief:reflection")}</h2>
      <ol className={styles.questions}>
        {prompts.map(({ key, text, language }) => (
          <li key={key} lang={language}>
            <Prose text={text} />
          </li>
        ))}
      </ol>
      <p className={styles.ownPage} data-screen-only>
        <ButtonLink to={`/reflection/${log.id}`}>{t("open")}</ButtonLink>
        <span className={styles.small}>{count === 0 ? t("open-about") : t("written", { count })}</span>
      </p>
    </Card>
  );
}
