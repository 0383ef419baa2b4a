import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Name } from "../../shared/name.tsx";
import { Prose } from "../../shared/prose.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import { Quotation } from "../quotation.tsx";
import styles from "../transcript.module.css";
import type { CourtEntry, Voice } from "./court-entries.ts";
import { objectionSaid, rulingSaid } from "./court-words.ts";

/** What was said in court, as the transcript has it. */
export function CourtWords({ entry, said }: { entry: CourtEntry; said: SaidWords }) {
  const { t } = useTranslation("play");
  switch (entry.kind) {
    case "put":
      return (
        <>
          {entry.quote && <Quotation quote={entry.quote} said={said} />}
          <Spoken by={entry.by} said={said}>
            <span lang={said.language}>
              <Prose text={said.say(entry.key)} />
            </span>
            {entry.shows !== null && (
              <span className={styles.seen}>
                {" "}
                {t("interview.shows", { exhibit: said.say(`exhibit.${entry.shows}.name`) })}
              </span>
            )}
          </Spoken>
        </>
      );
    case "answered":
      return (
        <>
          <p>
            <strong className={styles.label}>
              <Name>{said.say(`person.${entry.by}.name`)}</Name>{" "}
            </strong>
            <span lang={said.language}>
              <Prose text={said.say(entry.key)} />
            </span>
          </p>
          {entry.unreliable && <p className={styles.unreliable}>{t("transcript.unreliable")}</p>}
        </>
      );
    case "objected":
      return (
        <Spoken {...entry} said={said}>
          {objectionSaid(entry.ground, t)}
        </Spoken>
      );
    case "argued":
      return (
        <Spoken {...entry} said={said}>
          {t(`court:argument.${entry.ground}.${entry.argument}`)}
        </Spoken>
      );
    case "ruled":
      return (
        <Spoken {...entry} said={said}>
          {rulingSaid(entry.ruling, entry.ground, t)}
        </Spoken>
      );
    case "stopped":
      return (
        <Spoken {...entry} said={said}>
          {t("court:intervened", { ground: t(`court:ground.${entry.ground}.name`) })}
        </Spoken>
      );
    case "examined":
      return <p className={styles.label}>{t("court:examined")}</p>;
  }
}

/** Words with whoever says them: a person of the case, else the function. */
export function Spoken({ by, said, children }: { by: Voice; said: SaidWords; children: ReactNode }) {
  const { t } = useTranslation("play");
  return (
    <p>
      <strong className={styles.label}>
        <Name>{by.person === null ? t(`common:role.${by.role}`) : said.say(`person.${by.person}.name`)}</Name>{" "}
      </strong>
      {children}
    </p>
  );
}
