import { useTranslation } from "react-i18next";
import type { GroupDecision } from "../../core/debrief/group-debrief.ts";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./group.module.css";
import { letterOf } from "./letter.ts";

interface DecisionRowProps {
  decision: GroupDecision;
  /** Whether the attempts part here for the first time. */
  isFirst: boolean;
  words: SaidWords;
  all: number;
}

/** One decision with what was chosen, how often and by which letters; the bars only repeat the counts. */
export function DecisionRow({
  decision: { stage, role, askKey, met, answers },
  isFirst,
  words,
  all,
}: DecisionRowProps) {
  const { t } = useTranslation("group");
  return (
    <article className={styles.decision}>
      <h3>
        <span lang={words.language}>
          <Prose text={words.say(askKey)} />
        </span>
      </h3>
      <p className={styles.soft}>
        <span lang={words.language}>{words.say(`stage.${stage}.title`)}</span>
        {" · "}
        {t(`common:role.${role}`)}
        {met < all && ` · ${t("decisions.met", { count: met })}`}
        {isFirst && (
          <>
            {" · "}
            <strong className={styles.parting}>{t("decisions.parting")}</strong>
          </>
        )}
      </p>
      <ul className={styles.answers}>
        {answers.map(({ choice, key, by }) => (
          <li key={choice}>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${(100 * by.length) / met}%` }} />
            </span>
            <span className={styles.said} lang={words.language}>
              <Prose text={words.say(key)} />
            </span>
            <span className={styles.soft}>
              {t("of", { count: by.length, all: met })}: {by.map(letterOf).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
