import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
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
import type { AttemptController } from "./attempt-controller.ts";
import type { Playing } from "./playing.ts";
import { ContentNote } from "./content-note.tsx";
import { comesLater, fetchLaterMoments } from "./later-moments.tsx";
import { type Panel, PanelOpener, Panels } from "./panels.tsx";
import { partAhead, partsAfterwards, partsNeeded } from "./parts-of.ts";
import { readWhen } from "./place-words.ts";
import { loadSet } from "./sets/load-set.ts";
import { StepView } from "./step-view.tsx";
import { useViewInPicture } from "./view-in-picture.ts";

/** An attempt under way: the content note, then the frame around the steps. */
export function CasePlay({ state, controller }: { state: Playing; controller: AttemptController }) {
  const { card, view } = state;
  const said = useCaseParts(card, ["card"]);
  // What stands there on opening is found by the reader; from then on the focus follows what the reader does.
  const [openedAt] = useState(view.revision);
  if (!said) return null;
  return view.contentNoteAccepted ? (
    <Proceedings state={state} controller={controller} said={said} openedAt={openedAt} />
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
  openedAt: number;
}

function Proceedings({ state, controller, said, openedAt }: ProceedingsProps) {
  const { t } = useTranslation("play");
  const [panel, setPanel] = useState<Panel>();
  const { stage, stages, scene } = useViewInPicture(state);
  const { day } = readWhen(scene.at);
  const current = stages.indexOf(stage);

  // The frame stays as it is from step to step: rendering it again would stand between a click and the next words.
  return useMemo(() => {
    const titles = stages.map((one) => said.say(`stage.${one}.title`));
    return (
      <Page
        footer={false}
        place={<CaseTitle said={said} />}
        track={
          <ProgressTrack
            stages={titles}
            current={current}
            where={t("here", { stage: titles[current], day: formatNumber(day) })}
          />
        }
        actions={<PanelOpener open={setPanel} />}
      >
        <Steps controller={controller} openedAt={openedAt} panel={panel} setPanel={setPanel} />
      </Page>
    );
    // `stages` is made anew with each view; the case gives it its content.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [said, t, current, day, controller, openedAt, panel, stages.length]);
}

interface StepsProps {
  controller: AttemptController;
  /** The revision at which the attempt was opened. */
  openedAt: number;
  panel: Panel | undefined;
  setPanel: (panel: Panel | undefined) => void;
}

function Steps(props: StepsProps) {
  const state = useStore(props.controller.store);
  return state.phase === "playing" ? <Step state={state} {...props} /> : null;
}

function Step({ state, controller, openedAt, panel, setPanel }: StepsProps & { state: Playing }) {
  const { t, i18n } = useTranslation("play");
  const { card, program, view, notice, signed } = state;
  const said = useCaseParts(card, partsNeeded(program, view, signed));
  const later = useCaseParts(card, ["card", ...partsAfterwards(program, view, signed)]);

  useEffect(() => {
    const ahead = partAhead(view);
    const fetchAhead = () => {
      // What fails to arrive now is asked for again, and told, when it is needed.
      void loadCaseParts(card, i18n.language, ahead === undefined ? [] : [ahead]).catch(() => undefined);
      if (comesLater(program)) void fetchLaterMoments().catch(() => undefined);
      for (const set of setsAhead(program, view)) void loadSet(set).catch(() => undefined);
    };
    const waiting = setTimeout(fetchAhead, 50);
    return () => clearTimeout(waiting);
  }, [card, program, view, i18n.language]);

  if (!said) return null;
  return (
    <>
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
        openPanel={setPanel}
        takeFocus={view.revision !== openedAt}
      />
      <Panels state={state} said={said} panel={panel} onClose={() => setPanel(undefined)} />
    </>
  );
}

function CaseTitle({ said }: { said: SaidWords }) {
  return <span lang={said.language}>{said.say("title")}</span>;
}

function setsAhead(program: Program, view: View) {
  const here = program.scenes.findIndex(({ id }) => id === view.scene.id);
  return program.scenes.slice(here + 1, here + 3).map(({ set }) => set as Parameters<typeof loadSet>[0]);
}
