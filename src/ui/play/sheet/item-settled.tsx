import { useTranslation } from "react-i18next";
import { Prose } from "../../shared/prose.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import { usePlayWords } from "../play-words.ts";
import styles from "./sheet.module.css";

interface ItemSettledProps {
  optionKey: string;
  picks: readonly string[];
  reason: string | null;
  said: SaidWords;
}

/** What an item was settled with: the words of the option, the exhibits ticked for it, and the learner's own. */
export function ItemSettled({ optionKey, picks, reason, said }: ItemSettledProps) {
  const t = usePlayWords();
  const { i18n } = useTranslation();
  const named = new Intl.ListFormat(i18n.language).format(picks.map((pick) => said.say(`exhibit.${pick}.name`)));
  return (
    <>
      <span className={styles.settled} lang={said.language}>
        <Prose text={said.say(optionKey)} />
      </span>
      {picks.length > 0 && <span className={styles.more}>{t("court:sheet.picked", { exhibits: named })}</span>}
      {reason !== null && (
        <span className={styles.more} dir="auto">
          {t("court:sheet.own-said", { reason })}
        </span>
      )}
    </>
  );
}
