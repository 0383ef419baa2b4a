import { useTranslation } from "react-i18next";
import { ButtonLink } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import { answersAround, useVignetteAnswers } from "../stores/vignettes.ts";
import type { DebriefPartProps } from "./debrief-part.ts";
import styles from "./debrief.module.css";

/** The way to the short situation that stood before the case, to be answered again after it. */
export function SameSituation({ card, log }: DebriefPartProps) {
  const { t } = useTranslation("vignette");
  const { before, after } = answersAround(useVignetteAnswers(card.id), log);
  return (
    <Card as="section" aria-labelledby="vignette">
      <h2 id="vignette">{t(before ? "again.title" : "again.first-title")}</h2>
      <p>{t(after ? "again.answered" : before ? "again.text" : "again.first-text")}</p>
      <p className={styles.ownPage}>
        <ButtonLink to={`/vignette/${card.id}/${log.id}`}>{t(after ? "again.look" : "again.open")}</ButtonLink>
      </p>
    </Card>
  );
}
