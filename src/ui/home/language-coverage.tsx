import { useTranslation } from "react-i18next";
import type { CaseCard } from "../shared/cases.ts";
import { formatNumber } from "../shared/format.ts";
import { languageOf } from "../shared/languages.ts";
import styles from "./case-card.module.css";

/** In which languages a case can be read, how whole each is, and whether a practitioner has reviewed it. */
export function LanguageCoverage({ card }: { card: CaseCard }) {
  const { t } = useTranslation("home");
  return (
    <ul className={styles.languages} aria-label={t("languages")}>
      {card.languages.map(({ lang, coverage, review }) => {
        const language = languageOf(lang).name;
        return (
          <li key={lang}>
            {coverage < 1
              ? t("language-partial", {
                  language,
                  // Rounded down: 99.6 % is not whole.
                  share: formatNumber(Math.floor(coverage * 100) / 100, { style: "percent" }),
                })
              : t(`language-line.${review}`, { language })}
          </li>
        );
      })}
    </ul>
  );
}
