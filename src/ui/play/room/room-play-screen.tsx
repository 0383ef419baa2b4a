import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { Page } from "../../shared/page.tsx";
import { useCaseParts } from "../../shared/use-case-parts.ts";
import { type AttemptController, openController } from "../attempt-controller.ts";
import type { Playing } from "../playing.ts";
import { CannotPlay } from "../cannot-play.tsx";
import { ContentNote } from "../content-note.tsx";
import { RoomFrame } from "./room-frame.tsx";

/** Plays an attempt in a room: one device, a projector, and a curtain for what only one role may see. */
export function RoomPlayScreen({ attemptId }: { attemptId: string }) {
  const [controller, setController] = useState<AttemptController>();
  useEffect(() => {
    const opened = openController(attemptId);
    setController(opened);
    return () => opened.close();
  }, [attemptId]);
  return controller ? <OpenRoom key={attemptId} controller={controller} /> : <Opening />;
}

function OpenRoom({ controller }: { controller: AttemptController }) {
  const state = useStore(controller.store);
  switch (state.phase) {
    case "opening":
      return <Opening />;
    case "failed":
      throw state.error;
    case "closed":
      return <CannotPlay why={state.reason} log={state.log} card={state.card} />;
    case "playing":
      return <Playable state={state} controller={controller} />;
  }
}

function Playable({ state, controller }: { state: Playing; controller: AttemptController }) {
  const said = useCaseParts(state.card, ["card"]);
  const [openedAt] = useState(state.view.revision);
  if (!said) return null;
  if (state.view.contentNoteAccepted)
    return <RoomFrame state={state} controller={controller} said={said} openedAt={openedAt} />;
  return (
    <Page place={<span lang={said.language}>{said.say("title")}</span>} footer={false}>
      <ContentNote said={said} onAccept={() => void controller.acceptContentNote()} />
    </Page>
  );
}

function Opening() {
  const { t } = useTranslation();
  return <p role="status">{t("loading")}</p>;
}
