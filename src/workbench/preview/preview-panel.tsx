import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Role, ROLES } from "../../core/scenario/vocabulary.ts";
import { Button } from "../../ui/shared/button.tsx";
import { languageOf } from "../../ui/shared/languages.ts";
import { Notice } from "../../ui/shared/notice.tsx";
import { useBench } from "../bench.ts";
import { CopyPlace } from "../copy-place.tsx";
import type { LiveCase } from "../live-case.ts";
import { Panel } from "../panel.tsx";
import { FactsStrip } from "./facts-strip.tsx";
import { standingOf } from "./facts-now.ts";
import type { FromPreview, ToPreview } from "./messages.ts";
import {
  beginPreview,
  type PreviewNotice,
  restartPreview,
  speakInPreview,
  stepBack,
  takeMove,
  usePreview,
} from "./preview-state.ts";
import { StartForm } from "./start-form.tsx";
import styles from "./preview.module.css";

/** Widths at which the preview can be looked at; the last is whatever room there is. */
const WIDTHS = { phone: "360px", tablet: "768px", room: "100%" } as const;
type Width = keyof typeof WIDTHS;

/** For how long after a swap the focus is kept out of the preview, if it was outside. */
const SETTLING_MS = 1500;

/** The case as it plays: the real screens in a frame, and what stands behind them. */
export function PreviewPanel() {
  const { t } = useTranslation("workbench");
  const { live, isCurrent, folder } = useBench();
  if (!live)
    return (
      <Panel title={t("preview.title")}>
        <p>{folder ? t("preview.nothing-yet") : t("connection.opening")}</p>
      </Panel>
    );
  return (
    <Panel title={t("preview.title")}>
      {!isCurrent && <Notice kind="care">{t("preview.last-good")}</Notice>}
      <OpenPreview live={live} />
    </Panel>
  );
}

function OpenPreview({ live }: { live: LiveCase }) {
  const { t } = useTranslation("workbench");
  const { program, log, notice, role } = usePreview();
  const [width, setWidth] = useState<Width>("room");
  const frame = useRef<HTMLIFrameElement>(null);
  useFrame(frame, live);
  const standing = useMemo(() => (program && log ? standingOf(program, log) : null), [program, log]);
  const step = live.outline.find(({ id }) => id === standing?.step);
  const folder = useBench(({ folder: watched, chosen }) => watched?.cases.find(({ name }) => name === chosen)?.folder);

  return (
    <>
      <Controls live={live} width={width} setWidth={setWidth} />
      <StartForm live={live} now={standing?.facts ?? []} />
      {notice && <PreviewNoticeView notice={notice} />}
      <div className={styles.room}>
        {/* The app's own page, from where this page comes: a sandbox would keep it from its own code. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe
          ref={frame}
          className={styles.frame}
          style={{ inlineSize: WIDTHS[width] }}
          title={t("preview.frame", { role: role === "all" ? t("preview.all-roles") : t(`common:role.${role}`) })}
          src="/src/workbench/preview/preview.html"
        />
      </div>
      {standing && (
        <>
          <p className={styles.where}>
            {t("preview.at-step", { step: standing.step })}{" "}
            {step && <CopyPlace file={`${folder ?? ""}/scenario.yaml`} line={step.line} />}
          </p>
          <FactsStrip facts={standing.facts} />
        </>
      )}
    </>
  );
}

function Controls({ live, width, setWidth }: { live: LiveCase; width: Width; setWidth: (width: Width) => void }) {
  const { t } = useTranslation("workbench");
  const { role, language, log } = usePreview();
  const { card } = live;
  const id = useId();
  const played = ROLES.filter((one) => card.roles.includes(one));
  return (
    <div className={styles.controls} role="group" aria-label={t("preview.controls")}>
      <label className={styles.control} htmlFor={`${id}-role`}>
        {t("preview.role")}
        <select
          id={`${id}-role`}
          value={role}
          onChange={({ target }) => beginPreview(live, usePreview.getState().start, target.value as Role | "all")}
        >
          <option value="all">{t("preview.all-roles")}</option>
          {played.map((one) => (
            <option key={one} value={one}>
              {card.offered.includes(one)
                ? t("preview.alone", { role: t(`common:role.${one}`) })
                : t("preview.alone-not-offered", { role: t(`common:role.${one}`) })}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.control} htmlFor={`${id}-language`}>
        {t("preview.language")}
        <select id={`${id}-language`} value={language ?? ""} onChange={({ target }) => speakInPreview(target.value)}>
          {card.languages.map(({ lang, review }) => (
            <option key={lang} value={lang}>
              {languageOf(lang).name}
              {review === "source" ? "" : ` (${t(`preview.review.${review}`)})`}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.control} htmlFor={`${id}-width`}>
        {t("preview.width")}
        <select id={`${id}-width`} value={width} onChange={({ target }) => setWidth(target.value as Width)}>
          {(Object.keys(WIDTHS) as Width[]).map((one) => (
            <option key={one} value={one}>
              {t(`preview.widths.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.buttons}>
        <Button disabled={!log?.events.some((event) => "step" in event)} onClick={stepBack}>
          {t("preview.step-back")}
        </Button>
        <Button onClick={() => restartPreview(live)}>{t("preview.restart")}</Button>
        <Button onClick={() => beginPreview(live)}>{t("preview.from-beginning")}</Button>
      </div>
    </div>
  );
}

function PreviewNoticeView({ notice }: { notice: PreviewNotice }) {
  const { t } = useTranslation("workbench");
  switch (notice.kind) {
    case "stopped-at":
      return (
        <Notice kind="care">
          {t("preview.stopped-at", {
            act: notice.act.id === "" ? notice.act.step : `${notice.act.step}.${notice.act.id}`,
            count: notice.lost,
          })}
        </Notice>
      );
    case "ignored":
      return <Notice kind="care">{t("preview.ignored", { facts: notice.facts.join(", ") })}</Notice>;
    case "cannot-begin":
      return <Notice kind="care">{t(`preview.cannot-begin.${notice.reason}`, { step: notice.step })}</Notice>;
    case "failed":
      return <Notice kind="care">{t("preview.failed", { failure: notice.failure })}</Notice>;
    case "no-such-path":
      return <Notice kind="care">{t("preview.no-such-path")}</Notice>;
  }
}

/** Keeps the frame told of the case and the attempt, and hears what is played in it. */
function useFrame(frame: React.RefObject<HTMLIFrameElement | null>, live: LiveCase): void {
  const { program, language, opening } = usePreview();
  const [listening, setListening] = useState(0);
  const sent = useRef({ turn: -1, listening: 0 });

  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<FromPreview | undefined>): void => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return;
      switch (data?.type) {
        case "listening":
          setListening((times) => times + 1);
          return;
        case "moved":
          takeMove(data.log);
          return;
        case "spoke":
          speakInPreview(data.language);
          return;
        case "failed":
          usePreview.setState({ notice: { kind: "failed", failure: data.failure } });
          return;
        case undefined:
      }
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [frame]);

  useEffect(() => {
    const { log } = usePreview.getState();
    const target = frame.current?.contentWindow;
    if (listening === 0 || !target || !program || !log || language === null) return;
    const opens = sent.current.turn !== opening.turn || sent.current.listening !== listening;
    // Asked for from another place of a long page: what is played must be in sight.
    if (opens && opening.isNew && sent.current.turn >= 0) frame.current?.scrollIntoView({ block: "nearest" });
    sent.current = { turn: opening.turn, listening };
    if (opens && !opening.isNew) keepFocusOut(frame.current!);
    const { card, words } = live;
    const message: ToPreview = {
      type: "show",
      live: { card: { ...card, hash: program.hash }, program, words },
      language,
      open: opens ? { log, isNew: opening.isNew } : null,
    };
    target.postMessage(message, location.origin);
  }, [frame, live, program, language, opening, listening]);
}

/** A new step takes the focus to its heading. Where a save brought it, the author may be reading elsewhere on the page. */
function keepFocusOut(frame: HTMLIFrameElement): void {
  const before = document.activeElement;
  if (before === frame) return;
  const giveBack = (): void => {
    if (document.activeElement === frame && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  addEventListener("blur", giveBack);
  setTimeout(() => removeEventListener("blur", giveBack), SETTLING_MS);
}
