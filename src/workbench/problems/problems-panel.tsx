import { useState } from "react";
import { useTranslation } from "react-i18next";
import { apartFromMissing, type BegunTranslation } from "../../core/authoring/begun-translations.ts";
import type { FiledProblem } from "../../core/authoring/read-case.ts";
import { Button } from "../../ui/shared/button.tsx";
import { Notice } from "../../ui/shared/notice.tsx";
import { openCaseOf, useBench } from "../bench.ts";
import { Panel } from "../panel.tsx";
import { ProblemAction } from "./problem-action.tsx";
import { ProblemView } from "./problem-view.tsx";
import styles from "./problems.module.css";

const SEVERITIES = ["error", "warning", "advice"] as const;
/** More at once would be read by nobody, and would keep the page from answering. */
const MOST_SHOWN = 50;

/** Every problem of the case as it was last saved, errors first, and what a walk has found beyond them. */
export function ProblemsPanel() {
  const { t } = useTranslation("workbench");
  const bench = useBench();
  const { reading, problems, allowed, walkProblems, walking, isCurrent, live, failure } = bench;
  const [all, setAll] = useState(false);
  const source = openCaseOf(bench);
  const { own, begun } = apartFromMissing([...problems, ...walkProblems]);
  const told = sorted(own);
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
      {told.length > 0 && (
        <ul className={styles.list}>
          {shown.map((filed, i) => (
            <ProblemView
              key={`${filed.file} ${filed.problem.name} ${i}`}
              filed={filed}
              source={source}
              actions={live && isCurrent && <ProblemAction filed={filed} live={live} walking={walking} />}
            />
          ))}
        </ul>
      )}
      {told.length > shown.length && (
        <Button onClick={() => setAll(true)}>{t("problems-panel.more", { count: told.length - shown.length })}</Button>
      )}
      {told.some(({ problem }) => problem.hidesMore) && <p>{t("problems-panel.more-may-follow")}</p>}
      {begun.map((one) => (
        <Begun key={one.file} begun={one} />
      ))}
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

/** A translation that is not whole: how far it has come in one line, and on request what it lacks. */
function Begun({ begun: { language, texts, of, missing } }: { begun: BegunTranslation }) {
  const { t } = useTranslation("workbench");
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("problems-panel.begun", { language, texts, of, missing: missing.length })}</summary>
      {open && (
        <ul className={styles.missing}>
          {missing.map(({ problem: { details } }) => (
            <li key={details["key"]}>
              <code dir="ltr">{details["key"]}</code> <bdi>{details["text"]}</bdi>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function sorted(problems: readonly FiledProblem[]): FiledProblem[] {
  const rank = ({ problem }: FiledProblem): number => SEVERITIES.indexOf(problem.severity);
  const line = ({ problem }: FiledProblem): number => problem.place?.line ?? 0;
  return [...problems].sort(
    (a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : line(a) - line(b)),
  );
}
