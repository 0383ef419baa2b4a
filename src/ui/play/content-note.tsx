import { useTranslation } from "react-i18next";
import { Button } from "../shared/button.tsx";
import { readAddress } from "../shared/hash-location.ts";
import { Notice } from "../shared/notice.tsx";
import { Prose } from "../shared/prose.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./content-note.module.css";

/** What a link asked for and could not have. */
const NOTICES = ["practice-instead", "unknown-mode", "unknown-language"] as const;

/** The first step of every attempt: what the case is about, and that one can leave at any moment. */
export function ContentNote({ said, onAccept }: { said: SaidWords; onAccept: () => void }) {
  const { t } = useTranslation("play");
  const { search } = readAddress();
  const notice = NOTICES.find((name) => name === search);
  return (
    <section className={styles.note} data-step="content-note">
      <ScreenHeading title={t("content-note.title")}>{t("content-note.title")}</ScreenHeading>
      {notice && <Notice>{t(`notice.${notice}`)}</Notice>}
      <p className={styles.text} lang={said.language}>
        <Prose text={said.say("content-note")} />
      </p>
      <p>{t("content-note.leave")}</p>
      <Button look="primary" data-continue="" onClick={onAccept}>
        {t("content-note.accept")}
      </Button>
    </section>
  );
}
