import { useTranslation } from "react-i18next";
import { phrasingOf } from "../../../core/attempt/last-view.ts";
import type { MomentView } from "../../../core/attempt/moment-types.ts";
import { holds } from "../../../core/program/step.ts";
import { QUESTION_RULES } from "../../../core/scenario/question-types.ts";
import { Prose } from "../../shared/prose.tsx";
import type { AheadProps } from "./trainer-ahead.tsx";
import styles from "./trainer.module.css";

type Interview = Extract<MomentView, { kind: "interview" }>;
type Question = Extract<MomentView, { kind: "question" | "argument" | "ruling" }>;

/** The questions that can be asked, each with its type and what that type does. */
export function AskedAhead({ moment, program, now, words }: AheadProps & { moment: Interview }) {
  const { t } = useTranslation("room");
  const interview = program.steps[now.step]!.interview!;
  return moment.topics.map((topic) => (
    <article key={topic.id} className={styles.choice}>
      <h3 lang={words.language}>{words.say(topic.key)}</h3>
      <ul className={styles.marks}>
        {topic.phrasings.map(({ id, key }) => {
          const { type } = phrasingOf(interview, id);
          return (
            <li key={id}>
              <span lang={words.language}>
                <Prose text={words.say(key)} />
              </span>{" "}
              <strong>{t(`question-types:${type}.name`)}</strong>{" "}
              <span className={styles.soft}>
                {t(`trainer.sound.${QUESTION_RULES[type].sound}`)} {t(`question-types:${type}.does`)}
              </span>
            </li>
          );
        })}
      </ul>
    </article>
  ));
}

/** A question put in court: on which grounds it may well be objected to. */
export function QuestionAhead({ moment, program, now, words }: AheadProps & { moment: Question }) {
  const { t, i18n } = useTranslation("room");
  const { part } = program.steps[now.step]!;
  const interview = part && program.steps[part.of]?.interview;
  const court = interview && phrasingOf(interview, moment.ask.id).court;
  const grounds = court?.grounds.filter(({ when }) => holds(when, now.facts)) ?? [];
  const names = new Intl.ListFormat(i18n.language).format(
    grounds.map(({ ground }) => t(`court:ground.${ground}.name`)),
  );
  return (
    <article className={styles.choice}>
      <h3 lang={words.language}>
        <Prose text={words.say(moment.ask.key)} />
      </h3>
      <p>{grounds.length === 0 ? t("trainer.proper") : t("trainer.grounds", { grounds: names })}</p>
    </article>
  );
}
