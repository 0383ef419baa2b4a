import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Program } from "../../core/program/program.ts";
import type { View } from "../../core/attempt/view-for.ts";
import { Button } from "../shared/button.tsx";
import { formatNumber } from "../shared/format.ts";
import { Notice } from "../shared/notice.tsx";
import { Page } from "../shared/page.tsx";
import { ProgressTrack } from "../shared/progress-track.tsx";
import { SaveCopyButton } from "../shared/save-copy-button.tsx";
import { loadCaseParts, useCaseParts } from "../shared/use-case-parts.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import type { AttemptController, Playing } from "./attempt-controller.ts";
import { ContentNote } from "./content-note.tsx";
import { PanelOpener, usePanels } from "./panels.tsx";
import { partAhead, partsAfterwards, partsNeeded } from "./parts-of.ts";
import { readWhen } from "./place-words.ts";
import { loadSet } from "./sets/load-set.ts";
import { StepView } from "./step-view.tsx";

/** An attempt under way: the frame around the steps, and what is fetched ahead of them. */
export function CasePlay({ state, controller }: { state: Playing; controller: AttemptController }) {
  const { card, program, view } = state;
  const said = useCaseParts(card, partsNeeded(program, view));
  const later = useCaseParts(card, ["card", ...partsAfterwards(program, view)]);
  if (!said) return null;
  return view.contentNoteAccepted ? (
    <Proceedings state={state} controller={controller} said={said} later={later} />
  ) : (
    <Page place={<CaseTitle said={said} />} footer={false}>
      <ContentNote said={said} onAccept={() => void controller.acceptContentNote()} />
    </Page>
  );
}

interface ProceedingsProps {
  state: Playing;
  controller: AttemptController;
  said: SaidWords;
  later: SaidWords | undefined;
}

function Proceedings({ state, controller, said, later }: ProceedingsProps) {
  const { t, i18n } = useTranslation("play");
  const { card, program, view, notice } = state;
  const { panels, open } = usePanels(state, said);
  const { day, time } = readWhen(view.scene.at);
  const when = time === undefined ? t("when.day", { day }) : t("when.day-time", { day, time });
  const stageTitle = (stage: string) => said.say(`stage.${stage}.title`);
  const moved = useMovedOn(view.revision);

  useEffect(() => {
    const ahead = partAhead(view);
    const fetchAhead = () => {
      // What fails to arrive now is asked for again, and told, when it is needed.
      void loadCaseParts(card, i18n.language, ahead === undefined ? [] : [ahead]).catch(() => undefined);
      for (const set of setsAhead(program, view)) void loadSet(set).catch(() => undefined);
    };
    const waiting = setTimeout(fetchAhead, 300);
    return () => clearTimeout(waiting);
  }, [card, program, view, i18n.language]);

  return (
    <Page
      footer={false}
      place={<CaseTitle said={said} />}
      track={
        <ProgressTrack
          stages={view.stages.map(stageTitle)}
          current={view.stages.indexOf(view.stage)}
          where={t("here", { stage: stageTitle(view.stage), day: formatNumber(day) })}
        />
      }
      actions={<PanelOpener open={open} />}
    >
      {notice && (
        <Notice
          kind="care"
          actions={
            <>
              {notice === "not-stored" && <SaveCopyButton attemptId={state.log.id} />}
              <Button look="quiet" onClick={controller.dismissNotice}>
                {t("notice.close")}
              </Button>
            </>
          }
        >
          {t(`notice.${notice}`)}
        </Notice>
      )}
      <StepView
        state={state}
        controller={controller}
        said={said}
        later={later}
        openPanel={open}
        takeFocus={moved}
        when={when}
      />
      {panels}
    </Page>
  );
}

function CaseTitle({ said }: { said: SaidWords }) {
  return <span lang={said.language}>{said.say("title")}</span>;
}

// The first words after opening are found by the reader; focus follows only what the reader does.
function useMovedOn(revision: number): boolean {
  const first = useRef(revision);
  return revision !== first.current;
}

function setsAhead(program: Program, view: View) {
  const here = program.scenes.findIndex(({ id }) => id === view.scene.id);
  return program.scenes.slice(here + 1, here + 3).map(({ set }) => set as Parameters<typeof loadSet>[0]);
}
