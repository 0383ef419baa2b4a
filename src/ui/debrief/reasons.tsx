import { useTranslation } from "react-i18next";
import type { Debrief, Review } from "../../core/debrief/debrief-types.ts";
import { Card } from "../shared/card.tsx";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./reasons.module.css";

/** The learner's reason for one thing settled, beside another's. */
export interface PairedReason {
  id: string;
  review: Review;
  /** What an item was called; a decision has no name. */
  nameKey: string | null;
  settledKey: string;
  own: string | null;
  other: { of: "expert" | "case"; key: string };
}

/** Decisions on which an expert's reasoning is told, also where the learner gave none, and items for which the learner gave a reason. */
export function pairedReasons(told: Debrief): PairedReason[] {
  return told.reviews.flatMap((review): PairedReason[] => {
    const { number, chosen, expert, segment } = review;
    const paired = (segment?.items ?? []).flatMap(({ index, nameKey, optionKey, whyKey, reason }): PairedReason[] =>
      reason
        ? [
            {
              id: `${number} ${index}`,
              review,
              nameKey,
              settledKey: optionKey,
              own: reason,
              other: { of: "case", key: whyKey },
            },
          ]
        : [],
    );
    if (!chosen || !expert) return paired;
    const other = { of: "expert" as const, key: expert.key };
    return [{ id: `${number}`, review, nameKey: null, settledKey: chosen.key, own: expert.reason, other }, ...paired];
  });
}

/** The learner's own reasons beside an expert's, or beside what the case says of the same item. */
export function Reasons({ told, words }: { told: Debrief; words: SaidWords }) {
  const { t } = useTranslation("debrief");
  return (
    <Card as="section" aria-labelledby="reasons">
      <h2 id="reasons">{t("reasons.title")}</h2>
      <p className={styles.about}>{t("reasons.about")}</p>
      <ul className={styles.reasons}>
        {pairedReasons(told).map(({ id, review: { number, role }, nameKey, settledKey, own, other }) => (
          <li key={id}>
            <h3 className={styles.label}>
              {t("decision", { number, role: t(`common:role.${role}`) })}
              {nameKey !== null && (
                <>
                  {" · "}
                  <span lang={words.language}>{words.say(nameKey)}</span>
                </>
              )}
            </h3>
            <p className={styles.said} lang={words.language}>
              <Prose text={words.say(settledKey)} />
            </p>
            <div className={styles.beside}>
              {own !== null && (
                <div>
                  <h4 className={styles.label}>{t("reasons.yours")}</h4>
                  <blockquote className={styles.own} dir="auto">
                    {own}
                  </blockquote>
                </div>
              )}
              <div>
                <h4 className={styles.label}>{t(other.of === "expert" ? "reasons.expert" : "reasons.why")}</h4>
                <p lang={words.language}>
                  <Prose text={words.say(other.key)} />
                </p>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
