import { useTranslation } from "react-i18next";
import { Button } from "../../ui/shared/button.tsx";
import { Notice } from "../../ui/shared/notice.tsx";
import { stopWalk, useBench, walkAgain } from "../bench.ts";
import { Panel } from "../panel.tsx";
import { Report } from "./report.tsx";

/** What is true on every path of the case, once it is walked. */
export function PathsPanel() {
  const { t } = useTranslation("workbench");
  const { walking, live, isCurrent } = useBench();
  if (!live) return null;
  return (
    <Panel title={t("paths.title")} status={<WalkStatus />}>
      {!isCurrent && <Notice kind="care">{t("paths.last-good")}</Notice>}
      {walking.state === "walked" && <Report live={live} report={walking.report} roles={walking.roles} />}
      {walking.state === "failed" && <Notice kind="care">{t("paths.failed", { failure: walking.failure })}</Notice>}
      {(walking.state === "stopped" || walking.state === "failed") && (
        <Button onClick={walkAgain}>{t("paths.walk-again")}</Button>
      )}
    </Panel>
  );
}

function WalkStatus() {
  const { t } = useTranslation("workbench");
  const { walking } = useBench();
  return (
    <>
      <p role="status">{t(`paths.state.${walking.state}`)}</p>
      {walking.state === "walking" && walking.progress && (
        <p>
          {t(`paths.progress.${walking.progress.phase}`, {
            configurations: walking.progress.configurations,
            waiting: walking.progress.frontier,
          })}
        </p>
      )}
      {walking.state === "walking" && <Button onClick={stopWalk}>{t("paths.stop")}</Button>}
    </>
  );
}
