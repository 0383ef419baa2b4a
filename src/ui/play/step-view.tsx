import { memo, Suspense, useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Act } from "../../core/program/program.ts";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { fetchMotion } from "./appear.tsx";
import type { AttemptController } from "./attempt-controller.ts";
import type { Playing } from "./playing.ts";
import { title } from "./court/court-voices.ts";
import { Ended } from "./ended.tsx";
import { LaterMoment } from "./later-moments.tsx";
import { Moment } from "./moment.tsx";
import type { MomentProps } from "./moment-props.ts";
import { Outcome } from "./outcome.tsx";
import type { Panel } from "./panels.tsx";
import { PlayWordsProvider } from "./play-words.ts";
import { peopleInPicture } from "./people-in-picture.ts";
import { readWhen } from "./place-words.ts";
import { QuestionNote } from "./question-note.tsx";
import { rowsShown, storedRow } from "./rows.ts";
import { SideActions } from "./side-actions.tsx";
import { SpeechCard } from "./speech-card.tsx";
import { StagePicture, type StagePictureProps } from "./stage-picture.tsx";
import styles from "./step-view.module.css";
import { useViewInPicture } from "./view-in-picture.ts";

interface StepViewProps {
  state: Playing;
  controller: AttemptController;
  said: SaidWords;
  later: SaidWords | undefined;
  openPanel: (panel: Panel) => void;
  takeFocus: boolean;
}

/** One step: the picture, the words, and what can be done now; or what came of the choice just made. */
export function StepView(given: StepViewProps) {
  const { t, i18n } = useTranslation("play");
  const { state, controller, said, openPanel } = given;
  const { program, view, readingOutcome, signed } = state;
  const saying = { said, t };
  const rows = readingOutcome ? [] : rowsShown(state, saying);
  const speaker = readingOutcome ? null : (rows.findLast(({ by }) => by !== null)?.by ?? null);
  const nameOf = (person: string) => said.say(`person.${person}.name`);
  const pictured = useViewInPicture(state);
  const people = new Intl.ListFormat(i18n.language).format(pictured.present.map(({ person }) => nameOf(person)));
  const place = said.say(pictured.scene.titleKey);
  const { day, time } = readWhen(pictured.scene.at);
  const when = time === undefined ? t("when.day", { day }) : t("when.day-time", { day, time });

  const label = pictured.present.length > 0 ? t("picture", { place, people }) : t("picture-empty", { place });
  // The words come first: the picture follows in a moment of its own.
  const picture = useDeferredValue(
    useMemo(
      (): StagePictureProps => ({
        set: pictured.scene.set as StagePictureProps["set"],
        present: peopleInPicture(program, pictured, speaker),
        switches: pictured.scene.switches,
        label,
      }),
      [program, pictured, speaker, label],
    ),
  );

  const act: MomentProps["act"] = (taken, carried) => {
    const shown = rows
      .filter(({ heard, text, quote }) => !heard && (text !== "" || quote))
      .map((row) => storedRow(row, saying));
    void controller.act(taken, shown, saying, carried);
    if (taken.type === "choice.made") fetchMotion();
  };
  const props: MomentProps = {
    state,
    said,
    later: given.later,
    act,
    finishReading: controller.finishReading,
    takeFocus: given.takeFocus,
  };
  const { moment } = view;

  return (
    <PlayWordsProvider value={t}>
      <div
        className={view.interruption && !readingOutcome ? `${styles.step} ${styles.interrupted}` : styles.step}
        data-step={stepShown(state)}
        data-outcome={readingOutcome || undefined}
        data-interruption={view.interruption?.id}
      >
        <div className={styles.stage}>
          <div className={styles.place}>
            <ScreenHeading title={`${place} · ${said.say("title")}`}>
              <span lang={said.language}>{t("place", { place, when })}</span>
            </ScreenHeading>
          </div>
          <Picture picture={picture} />
        </div>
        {readingOutcome && signed ? (
          <Suspense fallback={null}>
            <LaterMoment key={view.revision} part="signed" signed={signed} {...props} />
          </Suspense>
        ) : readingOutcome && view.last?.kind === "choice" ? (
          <Outcome
            key={view.revision}
            last={view.last}
            said={said}
            later={props.later}
            role={roleOfLast(state)}
            onContinue={controller.finishReading}
          />
        ) : moment.kind === "ended" ? (
          <Ended attemptId={state.log.id} />
        ) : moment.kind === "sheet" ? (
          <Suspense fallback={null}>
            <LaterMoment key={view.revision} part="acts" {...props} />
          </Suspense>
        ) : (
          <>
            <SpeechCard
              key={view.revision}
              rows={rows}
              said={said}
              title={view.interruption && { ...view.interruption, words: props.later }}
              takeFocus={props.takeFocus}
              onEnter={onEnter(state, act)}
              onlyHeard={
                moment.kind === "decision" && rows.length === 0 && !view.interruption
                  ? t("decision.choices")
                  : undefined
              }
              beforeWords={moment.kind === "interview" && moment.court ? title(moment.court, saying).title : undefined}
            >
              {view.mode === "practice" && !state.log.room && state.lastAsked && !isInCourt(state) && (
                <QuestionNote program={program} asked={state.lastAsked} />
              )}
              {moment.kind === "told" && (
                <Suspense fallback={null}>
                  <LaterMoment part="words" {...props} />
                </Suspense>
              )}
            </SpeechCard>
            <div className={styles.moment} key={`${view.step} ${moment.kind === "question" ? view.revision : ""}`}>
              <Moment {...props} />
            </div>
          </>
        )}
        <SideActions view={view} words={props.later} act={readingOutcome ? undefined : act} openPanel={openPanel} />
      </div>
    </PlayWordsProvider>
  );
}

const Picture = memo(({ picture }: { picture: StagePictureProps }) => <StagePicture {...picture} />);

/** What Enter does while the focus is on the words, where there is but one way on. */
function onEnter({ view }: Playing, act: (act: Act) => void): (() => void) | undefined {
  const { moment } = view;
  switch (moment.kind) {
    case "lines":
    case "answer":
      return () => act({ type: "step.continued", id: "" });
    case "question":
      return moment.ruling ? () => act({ type: "step.continued", id: "" }) : undefined;
    case "told":
      return () => act({ type: "table.followed", id: moment.choice?.id ?? "" });
    default:
      return undefined;
  }
}

/** The note on a type of question speaks of interviews; in court other rules hold. */
function isInCourt({ program, view }: Playing): boolean {
  return program.steps.find(({ id }) => id === view.step)?.interview?.court !== undefined;
}

function stepShown({ view, readingOutcome, signed }: Playing): string {
  if (!readingOutcome) return view.step;
  return signed?.step ?? view.last?.step ?? view.step;
}

function roleOfLast({ program, view }: Playing) {
  return program.steps.find(({ id }) => id === view.last?.step)?.role ?? view.role;
}
