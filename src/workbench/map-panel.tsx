import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { openCaseOf, useBench } from "./bench.ts";
import { GraphPanel } from "./graph/graph-panel.tsx";
import type { LiveCase } from "./live-case.ts";
import styles from "./map-panel.module.css";
import { Panel } from "./panel.tsx";
import { standingOf } from "./preview/facts-now.ts";
import { beginPreview, usePreview } from "./preview/preview-state.ts";
import { stepOfProblem } from "./problems/step-of-problem.ts";
import type { Walking } from "./walker.ts";

/** The steps of the case as a picture and an outline: where the preview stands, what paths reach, where problems are. */
export function MapPanel() {
  const { live } = useBench();
  return live && <CaseMap live={live} />;
}

function CaseMap({ live }: { live: LiveCase }) {
  const { t } = useTranslation("workbench");
  const bench = useBench();
  const { walking, isCurrent, problems, walkProblems } = bench;
  const { program, log } = usePreview();
  const current = useMemo(() => (program && log ? standingOf(program, log)?.step : undefined), [program, log]);
  const reached = useMemo(() => reachedIn(live, walking), [live, walking]);
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    if (!isCurrent) return found;
    for (const one of [...problems, ...walkProblems]) {
      const step = stepOfProblem(one, live.outline)?.id;
      if (step !== undefined) found.set(step, (found.get(step) ?? 0) + 1);
    }
    return found;
  }, [live, isCurrent, problems, walkProblems]);
  return (
    <Panel title={t("map.title")}>
      <div className={styles.map}>
        <GraphPanel
          graph={live.graph}
          file={`${openCaseOf(bench)?.folder ?? live.card.id}/scenario.yaml`}
          current={current}
          reached={reached}
          problems={counts}
          onOpenStep={(step) => beginPreview(live, { step, facts: {} })}
        />
      </div>
    </Panel>
  );
}

/** Steps and endings that some path reaches, once every path has been walked. */
function reachedIn({ graph, program }: LiveCase, walking: Walking): ReadonlySet<string> | undefined {
  if (walking.state !== "walked" || !walking.report.complete || walking.report.case !== program.id) return undefined;
  const { problems, endings } = walking.report;
  const never = new Set<unknown>([
    ...problems.filter(({ name }) => name === "step-not-reached").map(({ details }) => details["step"]),
    ...endings.filter(({ reached }) => !reached).map(({ ending }) => ending),
  ]);
  return new Set(graph.nodes.map(({ id }) => id).filter((id) => !never.has(id)));
}
