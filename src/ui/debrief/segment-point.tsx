import { useTranslation } from "react-i18next";
import type { SegmentReview } from "../../core/debrief/debrief-types.ts";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./debrief.module.css";
import { SegmentLine } from "./segment-line.tsx";
import { didWords, soundWords } from "./heard-words.ts";

/** As many questions or items as a turning point shows. */
const SHOWN = 3;

const TITLES = {
  interview: "turning.asked",
  examination: "turning.asked",
  heard: "turning.heard",
  sheet: "turning.settled",
} as const;
const OTHERS = {
  interview: "turning.other-questions",
  examination: "turning.other-questions",
  heard: "turning.other-heard",
  sheet: "turning.other-sheet",
} as const;

interface SegmentPointProps {
  segment: SegmentReview;
  words: SaidWords;
}

/** What went poorly in an interview, an examination or a sheet, and beside it what a sound handling rests on. */
export function SegmentPoint({ segment, words }: SegmentPointProps) {
  const { t } = useTranslation("debrief");
  return (
    <div className={styles.ways}>
      <div className={styles.taken}>
        <h4 className={styles.label}>{t(TITLES[segment.what])}</h4>
        <p>
          <SegmentLine segment={segment} />
        </p>
        <Asked segment={segment} words={words} />
        <Heard segment={segment} words={words} />
        <Settled segment={segment} words={words} />
      </div>
      <div className={styles.other}>
        <h4 className={styles.label}>{t("turning.other")}</h4>
        <p>{t(OTHERS[segment.what])}</p>
      </div>
    </div>
  );
}

function Asked({ segment, words }: SegmentPointProps) {
  return segment.spoiledBy.slice(0, SHOWN).map(({ askKey, answerKey, index }) => (
    <div key={index} lang={words.language}>
      <p className={styles.said}>
        <Prose text={words.say(askKey)} />
      </p>
      {answerKey !== null && (
        <p className={styles.soft}>
          <Prose text={words.say(answerKey)} />
        </p>
      )}
    </div>
  ));
}

function Heard({ segment, words }: SegmentPointProps) {
  const { t, i18n } = useTranslation("debrief");
  const poorly = segment.heard.filter(({ well }) => !well).slice(0, SHOWN);
  return poorly.map((heard) => (
    <div key={heard.index} data-did={heard.did}>
      <p className={styles.said} lang={words.language}>
        <Prose text={words.say(heard.askKey)} />
      </p>
      <p>{didWords(heard, t)}</p>
      <p className={styles.soft}>{soundWords(heard, t, i18n.language)}</p>
    </div>
  ));
}

function Settled({ segment, words }: SegmentPointProps) {
  const poorly = segment.items.filter(({ sound }) => !sound).slice(0, SHOWN);
  return poorly.map(({ nameKey, optionKey, whyKey, index }) => (
    <div key={index} lang={words.language}>
      <h5 className={styles.item}>
        <Prose text={words.say(nameKey)} />
      </h5>
      <p className={styles.said}>
        <Prose text={words.say(optionKey)} />
      </p>
      <p className={styles.soft}>
        <Prose text={words.say(whyKey)} />
      </p>
    </div>
  ));
}
