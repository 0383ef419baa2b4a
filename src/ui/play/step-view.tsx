import { memo, useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Act } from "../../core/program/program.ts";
import { Button } from "../shared/button.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { fetchMotion } from "./appear.tsx";
import type { AttemptController, Playing } from "./attempt-controller.ts";
import { Choices } from "./choices.tsx";
import { Ended } from "./ended.tsx";
import { InterviewQuestions } from "./interview-questions.tsx";
import { Outcome } from "./outcome.tsx";
import type { Panel } from "./panels.tsx";
import { PlayWordsProvider, usePlayWords } from "./play-words.ts";
import { peopleInPicture } from "./people-in-picture.ts";
import { QuestionNote } from "./question-note.tsx";
import { RoleAsk } from "./role-ask.tsx";
import { SideActions } from "./side-actions.tsx";
import { rowsShown, SpeechCard } from "./speech-card.tsx";
import { StagePicture, type StagePictureProps } from "./stage-picture.tsx";
import styles from "./step-view.module.css";

interface StepViewProps {
  state: Playing;
  controller: AttemptController;
  said: SaidWords;
  later: SaidWords | undefined;
  openPanel: (panel: Panel) => void;
  takeFocus: boolean;
  when: string;
}

/** One step: the picture, the words, and what can be done now; or what came of the choice just made. */
export function StepView(props: StepViewProps) {
  const { t, i18n } = useTranslation("play");
  const { state, controller, said, openPanel } = props;
  const { program, view, readingOutcome } = state;
  const rows = rowsShown(state, (key) => said.say(key));
  const speaker = readingOutcome ? null : (rows.findLast(({ by }) => by !== null)?.by ?? null);
  const nameOf = (person: string) => said.say(`person.${person}.name`);
  const people = new Intl.ListFormat(i18n.language).format(view.present.map(({ person }) => nameOf(person)));
  const place = said.say(view.scene.titleKey);

  const label = view.present.length > 0 ? t("picture", { place, people }) : t("picture-empty", { place });
  // The words come first: the picture follows in a moment of its own.
  const picture = useDeferredValue(
    useMemo(
      (): StagePictureProps => ({
        set: view.scene.set as StagePictureProps["set"],
        present: peopleInPicture(program, view, speaker),
        switches: view.scene.switches,
        label,
      }),
      [program, view, speaker, label],
    ),
  );

  const act = (taken: Act) => {
    const shown = rows
      .filter(({ heard }) => !heard)
      .map(({ by, text }) => (by === null ? text : t("said.row", { name: nameOf(by), text })));
    void controller.act(taken, shown, said.say);
    if (taken.type === "choice.made") fetchMotion();
  };

  return (
    <PlayWordsProvider value={t}>
      <div
        className={view.interruption && !readingOutcome ? `${styles.step} ${styles.interrupted}` : styles.step}
        data-step={readingOutcome && view.last ? view.last.step : view.step}
        data-outcome={readingOutcome || undefined}
        data-interruption={view.interruption?.id}
      >
        <div className={styles.stage}>
          <div className={styles.place}>
            <ScreenHeading title={`${place} · ${said.say("title")}`}>
              <span lang={said.language}>{t("place", { place, when: props.when })}</span>
            </ScreenHeading>
          </div>
          <Picture picture={picture} />
        </div>
        {readingOutcome && view.last?.kind === "choice" ? (
          <Outcome
            key={view.revision}
            last={view.last}
            said={said}
            later={props.later}
            role={roleOfLast(state)}
            onContinue={controller.finishReading}
          />
        ) : view.moment.kind === "ended" ? (
          <Ended attemptId={state.log.id} />
        ) : (
          <>
            <SpeechCard
              key={view.revision}
              rows={rows}
              said={said}
              title={view.interruption && { ...view.interruption, words: props.later }}
              takeFocus={props.takeFocus}
              onEnter={view.moment.kind === "lines" ? () => act(continuing) : undefined}
            >
              {view.mode === "practice" && state.lastAsked && (
                <QuestionNote program={program} asked={state.lastAsked} />
              )}
            </SpeechCard>
            <div className={styles.moment} key={view.step}>
              <Moment {...props} act={act} />
            </div>
          </>
        )}
        <SideActions view={view} words={props.later} act={readingOutcome ? undefined : act} openPanel={openPanel} />
      </div>
    </PlayWordsProvider>
  );
}

const Picture = memo(({ picture }: { picture: StagePictureProps }) => <StagePicture {...picture} />);

const continuing: Act = { type: "step.continued", id: "" };

function roleOfLast({ program, view }: Playing) {
  return program.steps.find(({ id }) => id === view.last?.step)?.role ?? view.role;
}

function Moment({ state, said, act }: StepViewProps & { act: (act: Act) => void }) {
  const t = usePlayWords();
  const { view } = state;
  const { moment } = view;
  switch (moment.kind) {
    case "lines":
      return (
        <p className={styles.forward}>
          <Button look="primary" data-continue="" onClick={(event) => event.detail < 2 && act(continuing)}>
            {t("continue")}
          </Button>
        </p>
      );
    case "decision":
      return (
        <>
          <RoleAsk
            role={view.role}
            ask={moment.askKey === null ? undefined : said.say(moment.askKey)}
            language={said.language}
          />
          <Choices
            key={view.revision}
            label={t("decision.choices")}
            language={said.language}
            choices={moment.choices.map(({ id, key }) => ({ id, text: said.say(key) }))}
            onChoose={(id) => act({ type: "choice.made", id })}
          />
        </>
      );
    case "interview":
      return <InterviewQuestions state={state} moment={moment} said={said} act={act} />;
    case "ended":
      return null;
  }
}
