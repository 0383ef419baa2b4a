import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { loadProgram } from "virtual:scenarios";
import type { VignetteSpec } from "../../core/program/program.ts";
import { type CaseCard, findCase } from "../shared/cases.ts";
import { NotFound } from "../shared/not-found.tsx";
import { useCaseParts } from "../shared/use-case-parts.ts";
import { useOpenAttempt } from "../shared/use-open-attempt.ts";
import { VignetteAfter } from "./vignette-after.tsx";
import { VignetteBefore } from "./vignette-before.tsx";

/** The short situation of a case: before it, or with an attempt the same situation again after it. */
export function VignetteScreen({ caseId, attemptId }: { caseId: string; attemptId?: string | undefined }) {
  const { t } = useTranslation("vignette");
  const card = findCase(caseId);
  if (!card) return <NotFound title={t("not-here.title")}>{t("not-here.text")}</NotFound>;
  return attemptId === undefined ? <Before card={card} /> : <After card={card} attemptId={attemptId} />;
}

function Before({ card }: { card: CaseCard }) {
  const { t } = useTranslation("vignette");
  const words = useCaseParts(card, ["card", "briefing"]);
  const [vignette, setVignette] = useState<VignetteSpec | null>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    let here = true;
    loadProgram(card.id).then(
      (program) => here && setVignette(program.vignette ?? null),
      (error: unknown) => here && setFailure({ error }),
    );
    return () => {
      here = false;
    };
  }, [card.id]);
  if (failure) throw failure.error;
  if (vignette === null) return <NotFound title={t("not-here.title")}>{t("not-here.text")}</NotFound>;
  if (!words || !vignette) return <p role="status">{t("common:loading")}</p>;
  return <VignetteBefore card={card} vignette={vignette} words={words} />;
}

function After({ card, attemptId }: { card: CaseCard; attemptId: string }) {
  const { t } = useTranslation("vignette");
  const words = useCaseParts(card, ["card", "briefing", "sources"]);
  const opened = useOpenAttempt(attemptId);
  if (!opened || !words) return <p role="status">{t("common:loading")}</p>;
  if (!opened.ok || opened.card.id !== card.id || !opened.program.vignette)
    return <NotFound title={t("not-here.title")}>{t("not-here.text")}</NotFound>;
  return <VignetteAfter card={card} vignette={opened.program.vignette} log={opened.log} words={words} />;
}
