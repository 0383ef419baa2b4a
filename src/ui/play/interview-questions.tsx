import { useState } from "react";
import type { MomentView } from "../../core/attempt/moment-types.ts";
import type { Act } from "../../core/program/program.ts";
import { Prose } from "../shared/prose.tsx";
import { Button } from "../shared/button.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import type { Playing } from "./playing.ts";
import { Choices } from "./choices.tsx";
import { title } from "./court/court-voices.ts";
import styles from "./interview-questions.module.css";
import { PhrasingExtras } from "./phrasing-extras.tsx";
import { RoleAsk } from "./role-ask.tsx";
import { usePlayWords } from "./play-words.ts";

interface InterviewQuestionsProps {
  state: Playing;
  moment: Extract<MomentView, { kind: "interview" }>;
  said: SaidWords;
  act: (act: Act) => void;
}

/** The topics of an interview, the ways to ask about the one in hand, what can be done without a question, and the end. */
export function InterviewQuestions({ state, moment, said, act }: InterviewQuestionsProps) {
  const t = usePlayWords();
  const { view, log } = state;
  const [wanted, setWanted] = useState(() => topicOf(state, moment));
  const topic = moment.topics.find(({ id }) => id === wanted) ?? moment.topics[0];
  const askedBefore = new Set(
    log.events.flatMap((event) => (event.type === "question.asked" && event.step === view.step ? [event.id] : [])),
  );
  return (
    <>
      <RoleAsk role={view.role} ask={said.say(moment.askKey)} language={said.language} />
      {moment.court && (state.lastAsked !== null || view.lines.length > 0) && (
        <p className={styles.examination}>
          <Prose text={title(moment.court, { said, t }).title} />
        </p>
      )}
      <div className={styles.interview}>
        <ul className={styles.topics} aria-label={t("interview.topics")}>
          {moment.topics.map(({ id, key, asked }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.topic}
                data-topic={id}
                aria-pressed={id === topic?.id}
                onClick={() => setWanted(id)}
              >
                <span lang={said.language}>{said.say(key)}</span>
                {asked && <span className={styles.asked}>{t("interview.asked")}</span>}
              </button>
            </li>
          ))}
        </ul>
        <div className={styles.ways}>
          {topic && (
            <Choices
              key={`${topic.id} ${view.revision}`}
              label={t("interview.phrasings", { topic: said.say(topic.key) })}
              language={said.language}
              choices={topic.phrasings.map((ask) => ({
                id: ask.id,
                text: said.say(ask.key),
                mark: askedBefore.has(ask.id) ? t("interview.asked") : undefined,
                ...((ask.shows ?? ask.quote) !== null && { about: <PhrasingExtras ask={ask} said={said} /> }),
              }))}
              onChoose={(id) => act({ type: "question.asked", id })}
            />
          )}
          {moment.moves.length > 0 && (
            <ul className={styles.moves} aria-label={t("interview.moves")}>
              {moment.moves.map(({ id, key }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.move}
                    data-choice={id}
                    lang={said.language}
                    onClick={(event) => event.detail < 2 && act({ type: "move.made", id })}
                  >
                    <Prose text={said.say(key)} />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <p className={styles.end}>
            <Button
              data-choice="close"
              onClick={(event) =>
                event.detail < 2 && act({ type: moment.court ? "examination.closed" : "interview.closed", id: "" })
              }
            >
              <span lang={said.language}>{said.say(moment.closeKey)}</span>
            </Button>
          </p>
        </div>
      </div>
    </>
  );
}

// Going on with an attempt, the topic in hand is the one last asked about.
function topicOf({ program, lastAsked }: Playing, moment: InterviewQuestionsProps["moment"]): string | undefined {
  const interview = program.steps.find(({ id }) => id === lastAsked?.step)?.interview;
  const last = interview?.topics.find(({ phrasings }) => phrasings.some(({ id }) => id === lastAsked?.id));
  return last?.id ?? moment.topics[0]?.id;
}
