import { useTranslation } from "react-i18next";
import type { VignetteSpec } from "../../core/program/program.ts";
import { Card } from "../shared/card.tsx";
import { Name } from "../shared/name.tsx";
import { Prose } from "../shared/prose.tsx";
import { readSource } from "../shared/read-source.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import type { Confidence, VignetteAnswer } from "../stores/vignettes.ts";
import styles from "./vignette.module.css";

/** From here on an answer counts as sure. */
const SURE: Confidence = 4;

interface BothAnswersProps {
  vignette: VignetteSpec;
  words: SaidWords;
  before: VignetteAnswer | undefined;
  after: VignetteAnswer;
}

/** Both answers with how sure they were, what that can tell, and what is said to every way. */
export function BothAnswers({ vignette, words, before, after }: BothAnswersProps) {
  const { t } = useTranslation("vignette");
  const given = [
    ...(before ? [{ when: "before" as const, answer: before }] : []),
    { when: "after" as const, answer: after },
  ];
  const isSound = ({ option }: VignetteAnswer) => vignette.options.find(({ id }) => id === option)?.sound === true;
  const textOf = ({ option }: VignetteAnswer) =>
    // An answer may be older than the options of today.
    words.has(`vignette.${option}.text`) ? words.say(`vignette.${option}.text`) : t("both.gone");
  return (
    <>
      <p className={styles.situation} lang={words.language}>
        <Prose text={words.say("vignette.text")} />
      </p>
      <p className={styles.soft}>{t(before ? "both.about" : "both.only-after")}</p>
      <table className={styles.table}>
        <caption className={styles.caption}>{t("both.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("both.when")}</th>
            <th scope="col">{t("both.answer")}</th>
            <th scope="col">{t("both.sure")}</th>
            <th scope="col">{t("both.sound")}</th>
          </tr>
        </thead>
        <tbody>
          {given.map(({ when, answer }) => (
            <tr key={when}>
              <th scope="row">{t(`both.${when}`)}</th>
              <td lang={words.language}>
                <Prose text={textOf(answer)} />
              </td>
              <td>{t(`sure.${answer.confidence}`)}</td>
              <td>{t(isSound(answer) ? "both.is-sound" : "both.is-not-sound")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section aria-labelledby="tells" className={styles.tells}>
        <h2 id="tells">{t("tells.title")}</h2>
        {given.map(({ when, answer }) => (
          <p key={when}>
            <strong>{t(`both.${when}`)}:</strong>{" "}
            {t(`tells.${answer.confidence >= SURE ? "sure" : "unsure"}-${isSound(answer) ? "sound" : "unsound"}`)}
          </p>
        ))}
        <p className={styles.soft}>{t("tells.never-scored")}</p>
      </section>
      <section aria-labelledby="each-way" className={styles.tells}>
        <h2 id="each-way">{t("ways.title")}</h2>
        <ul className={styles.each}>
          {vignette.options.map(({ id, sound }) => (
            <Card key={id} as="li">
              <p className={styles.said} lang={words.language}>
                <Prose text={words.say(`vignette.${id}.text`)} />
              </p>
              <p className={styles.soft}>
                {[
                  t(sound ? "both.is-sound" : "both.is-not-sound"),
                  ...given.filter(({ answer }) => answer.option === id).map(({ when }) => t(`ways.yours-${when}`)),
                ].join(" · ")}
              </p>
              <p lang={words.language}>
                <Prose text={words.say(`vignette.${id}.why`)} />
              </p>
            </Card>
          ))}
        </ul>
        <h3>{t("ways.sources")}</h3>
        <ul className={styles.sources}>
          {vignette.sources.map((source) => (
            <li key={source}>
              <Source source={source} words={words} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Source({ source, words }: { source: string; words: SaidWords }) {
  const { t, i18n } = useTranslation("rubric");
  const { kind, text, paper } = readSource(source, words);
  const known = paper && i18n.exists(`rubric:sources.${paper.label}.short`) ? paper : undefined;
  return (
    <>
      <span className={styles.soft}>{t(`kind.${kind}`)}</span>{" "}
      <Name>{known ? t("cite.paras", { source: t(`sources.${known.label}.short`), paras: known.paras }) : text}</Name>
    </>
  );
}
