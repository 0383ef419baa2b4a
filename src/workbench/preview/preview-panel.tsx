import { useId, useMemo, useRef, useState } from "react";
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
import {
  beginPreview,
  type PreviewNotice,
  restartPreview,
  speakInPreview,
  stepBack,
  usePreview,
} from "./preview-state.ts";
import { StartForm } from "./start-form.tsx";
import { useFrame } from "./use-frame.ts";
import styles from "./preview.module.css";

/** Widths at which the preview can be looked at; the last is whatever room there is. */
const WIDTHS = { phone: "360px", tablet: "768px", room: "100%" } as const;
type Width = keyof typeof WIDTHS;

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
