import { useTranslation } from "react-i18next";
import type { FiledProblem } from "../../core/authoring/read-case.ts";
import { announce } from "../../ui/shared/announcer.tsx";
import { Button } from "../../ui/shared/button.tsx";
import { nameNewLines } from "../bench.ts";
import type { LiveCase } from "../live-case.ts";
import { beginPreview, playPath } from "../preview/preview-state.ts";
import type { Walking } from "../walker.ts";
import { stepOfProblem } from "./step-of-problem.ts";

interface ProblemActionProps {
  filed: FiledProblem;
  live: LiveCase;
  walking: Walking;
}

/** What can be done about a problem at once: name the new lines, play the path that breaks a promise, or play from the step it belongs to. */
export function ProblemAction({ filed, live, walking }: ProblemActionProps) {
  const { t } = useTranslation("workbench");
  if (filed.problem.name === "line-without-id") return <NameLines />;
  if (filed.problem.name === "promise-broken") {
    const broken = walking.state === "walked" ? walking.report.promises[Number(filed.problem.path[1])] : undefined;
    if (broken?.answer !== "refuted") return null;
    const { path, ending } = broken;
    return (
      <Button look="quiet" onClick={() => playPath(live, { path, playedAs: "all", ending })}>
        {t("play-counter-example")}
      </Button>
    );
  }
  const step = stepOfProblem(filed, live.outline);
  if (!step) return null;
  return (
    <Button look="quiet" onClick={() => beginPreview(live, { step: step.id, facts: {} })}>
      {t("play-step", { step: step.id })}
    </Button>
  );
}

function NameLines() {
  const { t } = useTranslation("workbench");
  const name = async (): Promise<void> => {
    announce((await nameNewLines()) ? t("new-lines.done") : t("new-lines.failed"));
  };
  return <Button onClick={() => void name()}>{t("new-lines.write")}</Button>;
}
