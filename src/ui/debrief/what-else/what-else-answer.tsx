import { useTranslation } from "react-i18next";
import type { Review } from "../../../core/debrief/debrief-types.ts";
import type { Program } from "../../../core/program/program.ts";
import type { WhatElse } from "../../../core/walk/what-else/what-else-types.ts";
import { Notice } from "../../shared/notice.tsx";
import { partOfStep } from "../../shared/part-of-step.ts";
import { Prose } from "../../shared/prose.tsx";
import { useCaseParts } from "../../shared/use-case-parts.ts";
import type { SaidWords } from "../../shared/use-case-words.ts";
import type { DebriefPartProps } from "../debrief-part.ts";
import { OutlookTold } from "./outlook-told.tsx";
import { isEmpty, sideBySide } from "./side-by-side.ts";
import { readToldAct, stepsTold } from "./steps-told.ts";
import styles from "./what-else.module.css";

interface WhatElseAnswerProps {
  about: DebriefPartProps;
  program: Program;
  review: Review;
  answer: WhatElse;
}

/** What each choice that was open would still have allowed: what differs choice by choice, then what is the same after all of them. */
export function WhatElseAnswer({ about, program, review, answer }: WhatElseAnswerProps) {
  const { t } = useTranslation("what-else");
  const { card, told, rubric } = about;
  const words = useCaseParts(card, [
    "card",
    "debrief",
    "file",
    "interruptions",
    ...stepsTold(answer).map((step) => partOfStep(program, step)),
  ]);
  if (!words) return <p role="status">{t("common:loading")}</p>;
  const { choices, whatever } = sideBySide(answer);
  const headline = new Set(told.profile.dimensions.flatMap((one) => (one.headline ? [one.dimension] : [])));
  const common = { words, headline, met: rubric.thresholds.met };
  const counted = choices.some((one) => one.told.some(({ kept }) => kept !== null));
  return (
    <div className={styles.answer}>
      <p role="status" className={styles.soft}>
        {t("about", { number: review.number })} {counted && t("counted")}
      </p>
      {!answer.complete && <Notice kind="care">{t("not-whole")}</Notice>}
      <div className={styles.choices}>
        {choices.map(({ choice, chosen, ...outlook }) => (
          <section key={choice} className={chosen ? styles.chosen : styles.open} data-choice-ahead={choice}>
            <h5 className={styles.choice}>
              <span className={styles.label}>{t(chosen ? "chosen" : "open")}</span>
              <span lang={words.language} className={styles.said}>
                <Prose text={words.say(`choice.${answer.step}.${choice}.text`)} />
              </span>
            </h5>
            {isEmpty(outlook) ? <p>{t("no-difference")}</p> : <OutlookTold outlook={outlook} {...common} />}
          </section>
        ))}
      </div>
      {!isEmpty(whatever) && (
        <section className={styles.whatever}>
          <h5 className={styles.choice}>{t("whatever")}</h5>
          <OutlookTold outlook={whatever} {...common} />
        </section>
      )}
      <Exemplary answer={answer} words={words} />
    </div>
  );
}

function Exemplary({ answer: { exemplary }, words }: { answer: WhatElse; words: SaidWords }) {
  const { t } = useTranslation("what-else");
  if (exemplary.length === 0) return null;
  const named = (key: string) => (words.has(key) ? <Prose text={words.say(key)} /> : null);
  return (
    <section className={styles.whatever}>
      <h5 className={styles.choice}>{t("exemplary")}</h5>
      <ol className={styles.way}>
        {exemplary.map((act) => {
          const read = readToldAct(act);
          if (read.what === "choice")
            return (
              <li key={act} lang={words.language}>
                {named(`choice.${read.step}.${read.choice}.text`)}
              </li>
            );
          return (
            <li key={act}>
              {t(read.what)}{" "}
              <q lang={words.language}>
                {named(read.what === "whole" ? `step.${read.step}.ask` : `interruption.${read.id}.title`)}
              </q>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
