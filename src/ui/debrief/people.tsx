import { useTranslation } from "react-i18next";
import { TRACKS } from "../../core/scenario/vocabulary.ts";
import { Card } from "../shared/card.tsx";
import { Prose } from "../shared/prose.tsx";
import type { DebriefPartProps } from "./debrief-part.ts";
import styles from "./debrief.module.css";

/** What became of the people, and the three tracks of the ending side by side. */
export function People({ told, words }: DebriefPartProps) {
  const { t } = useTranslation("debrief");
  return (
    <section className={styles.people} aria-labelledby="people">
      <h2 id="people" className={styles.quiet}>
        {t("people")}
      </h2>
      <p className={styles.lead} lang={words.language}>
        <Prose text={words.say(told.ending.textKey)} />
      </p>
      <ul className={styles.tracks}>
        {TRACKS.map((track) => (
          <Card key={track} as="li" inked>
            <h3 className={styles.label}>{t(`track.${track}`)}</h3>
            {told.tracks[track].map(({ key }) => (
              <p key={key} className={styles.track} lang={words.language}>
                <Prose text={words.say(key)} />
              </p>
            ))}
          </Card>
        ))}
      </ul>
    </section>
  );
}
