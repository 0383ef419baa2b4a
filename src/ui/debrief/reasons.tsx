import { useTranslation } from "react-i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import { Card } from "../shared/card.tsx";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./reasons.module.css";

/** The items for which the learner gave a reason of their own. */
export function givenReasons(told: Debrief) {
  return told.reviews.flatMap(({ number, role, segment }) =>
    (segment?.items ?? []).flatMap((item) => (item.reason ? [{ ...item, reason: item.reason, number, role }] : [])),
  );
}

/** The learner's own reasons beside what the case says of the same item. Nothing where none was given. */
export function Reasons({ told, words }: { told: Debrief; words: SaidWords }) {
  const { t } = useTranslation("debrief");
  const given = givenReasons(told);
  if (given.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="reasons">
      <h2 id="reasons">{t("reasons.title")}</h2>
      <p className={styles.about}>{t("reasons.about")}</p>
      <ul className={styles.reasons}>
        {given.map(({ number, role, nameKey, optionKey, whyKey, reason, index }) => (
          <li key={index}>
            <h3 className={styles.label}>
              {t("decision", { number, role: t(`common:role.${role}`) })}
              {" · "}
              <span lang={words.language}>{words.say(nameKey)}</span>
            </h3>
            <p className={styles.said} lang={words.language}>
              <Prose text={words.say(optionKey)} />
            </p>
            <div className={styles.beside}>
              <div>
                <h4 className={styles.label}>{t("reasons.yours")}</h4>
                <blockquote className={styles.own} dir="auto">
                  {reason}
                </blockquote>
              </div>
              <div>
                <h4 className={styles.label}>{t("reasons.why")}</h4>
                <p lang={words.language}>
                  <Prose text={words.say(whyKey)} />
                </p>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
