import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { type CaseCard, caseLanguage, findCase, loadCaseWords } from "../shared/cases.ts";
import { goTo, readAddress } from "../shared/hash-location.ts";
import { i18n, switchLanguage } from "../shared/i18n.ts";
import { availableLanguages } from "../shared/languages.ts";
import { MODES } from "../../core/attempt/log.ts";
import { type AttemptController, openController } from "./attempt-controller.ts";
import { CannotPlay } from "./cannot-play.tsx";
import { CasePlay } from "./case-play.tsx";
import { mayAssess, offeredRole, startAttempt } from "./start-attempt.ts";

/** Plays a case: `#/play/<case>` begins an attempt at once, `#/attempt/<id>` goes on with one. */
export function PlayScreen({ caseId, attemptId }: { caseId?: string; attemptId?: string }) {
  if (attemptId !== undefined) return <Attempt key={attemptId} attemptId={attemptId} />;
  const card = findCase(caseId ?? "");
  return card ? <NewAttempt card={card} /> : <CannotPlay why="unknown-case" />;
}

function NewAttempt({ card }: { card: CaseCard }) {
  const [failure, setFailure] = useState<{ error: unknown }>();
  const [refused, setRefused] = useState(false);
  const begun = useRef(false);

  useEffect(() => {
    // One address, one attempt: however often this runs.
    if (begun.current) return;
    begun.current = true;
    const begin = async () => {
      const asked = new URLSearchParams(readAddress().search);
      await speakAsAsked(card, asked.get("lang"));
      void loadCaseWords(card.id, caseLanguage(card, i18n.language), "card");
      const mode = asked.get("mode");
      const role = offeredRole(card, asked.get("role"));
      const assessed = mode === "assessed" && mayAssess(card, i18n.language);
      const started = await startAttempt(card, {
        mode: assessed ? "assessed" : "practice",
        seed: asked.get("seed"),
        language: i18n.language,
        ...(role && { role }),
      });
      if (!started.ok) setRefused(true);
      else goTo(`/attempt/${started.id}${noticeFor(mode, assessed, asked.get("lang"))}`, { replace: true });
    };
    begin().catch((error: unknown) => setFailure({ error }));
  }, [card]);

  if (failure) throw failure.error;
  return refused ? <CannotPlay why="not-started" card={card} /> : <Opening />;
}

/** What the link asked for and could not have, for the content note to say. */
function noticeFor(mode: string | null, assessed: boolean, language: string | null): string {
  if (mode === "assessed" && !assessed) return "?practice-instead";
  if (mode !== null && !(MODES as readonly string[]).includes(mode)) return "?unknown-mode";
  return language === null || availableLanguages.some(({ code }) => code === language) ? "" : "?unknown-language";
}

async function speakAsAsked(card: CaseCard, language: string | null): Promise<void> {
  if (language === null || language === caseLanguage(card, i18n.language)) return;
  if (availableLanguages.some(({ code }) => code === language)) await switchLanguage(language);
}

function Attempt({ attemptId }: { attemptId: string }) {
  const [controller, setController] = useState<AttemptController>();
  useEffect(() => {
    const opened = openController(attemptId);
    setController(opened);
    return () => opened.close();
  }, [attemptId]);
  return controller ? <OpenAttempt controller={controller} /> : <Opening />;
}

function OpenAttempt({ controller }: { controller: AttemptController }) {
  const state = useStore(controller.store);
  switch (state.phase) {
    case "opening":
      return <Opening />;
    case "failed":
      throw state.error;
    case "closed":
      return <CannotPlay why={state.reason} log={state.log} card={state.card} />;
    case "playing":
      return state.log.room ? (
        <InItsRoom attemptId={state.log.id} />
      ) : (
        <CasePlay state={state} controller={controller} />
      );
  }
}

/** An attempt of a room goes on in the room, whatever address led here. */
function InItsRoom({ attemptId }: { attemptId: string }) {
  useEffect(() => goTo(`/room-play/${attemptId}`, { replace: true }), [attemptId]);
  return <Opening />;
}

function Opening() {
  const { t } = useTranslation();
  return <p role="status">{t("loading")}</p>;
}
