import { useTranslation } from "react-i18next";
import type { LawField } from "../../core/scenario/vocabulary.ts";
import type { CaseCard } from "../shared/cases.ts";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./debrief.module.css";

interface LawToCheckProps {
  /** The fields on which this path depended. */
  fields: readonly LawField[];
  card: CaseCard;
  words: SaidWords;
}

/** The points of law on which this attempt depended: an invitation to look them up at home. */
export function LawToCheck({ fields, card, words }: LawToCheckProps) {
  const { t } = useTranslation("law-profile");
  const shown = fields.length > 0 ? fields : card.lawNotes;
  return (
    <div>
      <h3 className={styles.label}>{t("debrief:law.title")}</h3>
      <p>{t(fields.length > 0 ? "debrief:law.depended" : "debrief:law.general")}</p>
      <dl className={styles.law}>
        {shown.map((field) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            {words.has(`law-profile.${field}.note`) && (
              <dd lang={words.language}>
                <Prose text={words.say(`law-profile.${field}.note`)} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}
