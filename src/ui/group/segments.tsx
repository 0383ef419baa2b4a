import { useTranslation } from "react-i18next";
import type { GroupDebrief } from "../../core/debrief/group-debrief.ts";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./group.module.css";
import { letterOf } from "./letter.ts";

/** Interviews, examinations and sheets: how much of what was handled was handled soundly, attempt by attempt. */
export function Segments({ told, words }: { told: GroupDebrief; words: SaidWords }) {
  const { t } = useTranslation("group");
  if (told.segments.length === 0) return null;
  return (
    <section aria-labelledby="segments" className={styles.section}>
      <h3 id="segments">{t("segments.title")}</h3>
      <p className={styles.soft}>{t("segments.about")}</p>
      <ul className={styles.plain}>
        {told.segments.map(({ step, stage, askKey, what, by }) => (
          <li key={step} className={styles.decision}>
            <span className={styles.said} lang={words.language}>
              <Prose text={words.say(askKey)} />
            </span>
            <span className={styles.soft}>
              {t(`segments.${what}`)}
              {" · "}
              <span lang={words.language}>{words.say(`stage.${stage}.title`)}</span>
            </span>
            <span className={styles.figures}>
              {by.map(({ attempt, asked, sound }) => (
                <span key={attempt}>
                  <strong>{letterOf(attempt)}</strong>{" "}
                  {asked === 0 ? t("segments.nothing") : t("segments.sound", { asked, sound })}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
