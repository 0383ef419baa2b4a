import { useTranslation } from "react-i18next";
import type { CaseCard } from "./cases.ts";
import styles from "./law-profile-sheet.module.css";
import { Prose } from "./prose.tsx";
import type { SaidWords } from "./use-case-words.ts";

/** The invented law of a case, field by field, with the offices that hold each role. Its labels are the words "law-profile". */
export function LawProfileSheet({ card, words }: { card: CaseCard; words: SaidWords }) {
  const { t } = useTranslation("law-profile");
  const fields = Object.entries(card.lawProfile).filter(([field]) => field !== "state");
  const valueOf = (value: string | boolean) => {
    if (typeof value === "string") return t(`value.${value}`);
    return value ? t("value.yes") : t("value.no");
  };
  return (
    <div className={styles.sheet}>
      <p>{t("about")}</p>
      <dl className={styles.fields}>
        <div className={styles.field}>
          <dt>{t("state")}</dt>
          <dd lang={words.language}>
            <bdi>{words.say("law-profile.state")}</bdi>
          </dd>
        </div>
        {fields.map(([field, value]) => (
          <div key={field} className={styles.field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>
              {valueOf(value)}
              {words.has(`law-profile.${field}.note`) && (
                <p lang={words.language} className={styles.note}>
                  <Prose text={words.say(`law-profile.${field}.note`)} />
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
