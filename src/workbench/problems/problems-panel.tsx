import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FiledProblem } from "../../core/authoring/read-case.ts";
import { announce } from "../../ui/shared/announcer.tsx";
import { Button } from "../../ui/shared/button.tsx";
import { Notice } from "../../ui/shared/notice.tsx";
import { nameNewLines, openCaseOf, useBench } from "../bench.ts";
import { Panel } from "../panel.tsx";
import { beginPreview } from "../preview/preview-state.ts";
import { ProblemView } from "./problem-view.tsx";
import { stepOfProblem } from "./step-of-problem.ts";
import styles from "./problems.module.css";

const SEVERITIES = ["error", "warning", "advice"] as const;
/** More at once would be read by nobody, and would keep the page from answering. */
const MOST_SHOWN = 50;

/** Every problem of the case as it was last saved, errors first, and what a walk has found beyond them. */
export function ProblemsPanel() {
  const { t } = useTranslation("workbench");
  const bench = useBench();
  const { reading, problems, allowed, walkProblems, isCurrent, live, failure } = bench;
  const [all, setAll] = useState(false);
  const source = openCaseOf(bench);
  // Lines without ids are told once, together.
  const told = sorted([...problems, ...walkProblems].filter(({ problem }) => !isNewLine(problem.name, isCurrent)));
  const shown = all ? told : told.slice(0, MOST_SHOWN);
  const counts = SEVERITIES.map((severity) => told.filter(({ problem }) => problem.severity === severity).length);

  return (
    <Panel
      title={t("problems-panel.title")}
      status={
        <p role="status">
          {reading === "reading"
            ? t("problems-panel.reading")
            : reading === "read" && told.length === 0
              ? t("problems-panel.none")
              : reading === "read"
                ? t("problems-panel.count", {
                    errors: t("problems-panel.errors", { count: counts[0] ?? 0 }),
                    warnings: t("problems-panel.warnings", { count: counts[1] ?? 0 }),
                    advice: t("problems-panel.advice", { count: counts[2] ?? 0 }),
                  })
                : ""}
        </p>
      }
    >
      {reading === "stopped" && <Notice kind="care">{t("problems-panel.stopped")}</Notice>}
      {reading === "failed" && <Notice kind="care">{t("problems-panel.failed", { failure: failure ?? "" })}</Notice>}
      {isCurrent && live !== null && live.unnamed > 0 && <NewLines count={live.unnamed} />}
      {told.length > 0 && (
        <ul className={styles.list}>
          {shown.map((filed, i) => {
            const step = live && isCurrent ? stepOfProblem(filed, live.outline) : undefined;
            return (
              <ProblemView
                key={`${filed.file} ${filed.problem.name} ${i}`}
                filed={filed}
                source={source}
                actions={
                  live &&
                  step && (
                    <Button look="quiet" onClick={() => beginPreview(live, { step: step.id, facts: {} })}>
                      {t("play-step", { step: step.id })}
                    </Button>
                  )
                }
              />
            );
          })}
        </ul>
      )}
      {told.length > shown.length && (
        <Button onClick={() => setAll(true)}>{t("problems-panel.more", { count: told.length - shown.length })}</Button>
      )}
      {allowed.length > 0 && (
        <details>
          <summary>{t("problems-panel.allowed", { count: allowed.length })}</summary>
          <ul className={styles.allowed}>
            {allowed.map(({ file, problem, reason }, i) => (
              <li key={`${file} ${problem.name} ${i}`}>
                <code dir="ltr">{problem.name}</code> {problem.place?.line}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

function NewLines({ count }: { count: number }) {
  const { t } = useTranslation("workbench");
  const name = async (): Promise<void> => {
    announce((await nameNewLines()) ? t("new-lines.done") : t("new-lines.failed"));
  };
  return (
    <Notice actions={<Button onClick={() => void name()}>{t("new-lines.write")}</Button>}>
      {t("new-lines.what", { count })}
    </Notice>
  );
}

function isNewLine(name: string, isCurrent: boolean): boolean {
  return name === "line-without-id" && isCurrent;
}

function sorted(problems: readonly FiledProblem[]): FiledProblem[] {
  const rank = ({ problem }: FiledProblem): number => SEVERITIES.indexOf(problem.severity);
  const line = ({ problem }: FiledProblem): number => problem.place?.line ?? 0;
  return [...problems].sort(
    (a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : line(a) - line(b)),
  );
}
