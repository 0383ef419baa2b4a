import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseGraph } from "../../core/authoring/case-graph-types.ts";
import { CopyPlace } from "../copy-place.tsx";
import { ErrorBoundary } from "./picture-boundary.tsx";
import styles from "./graph-panel.module.css";
import { Outline } from "./outline.tsx";
import { stepsWith } from "./steps-with.ts";
import { useRoomForPicture } from "./use-room-for-picture.ts";

const Picture = lazy(async () => ({ default: (await import("./picture.tsx")).Picture }));

export interface GraphPanelProps {
  graph: CaseGraph;
  /** How the scenario file is called before its lines. */
  file: string;
  /** The step at which the preview is. */
  current?: string | undefined;
  /** Steps and endings that some path reaches; absent while the walk has not ended. */
  reached?: ReadonlySet<string> | undefined;
  /** How many problems stand at a step. */
  problems?: ReadonlyMap<string, number> | undefined;
  /** Plays from a step. */
  onOpenStep: (step: string) => void;
}

/** What the walk, the checks and the preview know of the steps. */
export type StepStates = Pick<GraphPanelProps, "current" | "reached" | "problems">;

/**
 * The case as a picture and as an outline that says the same. The outline comes whole without the picture, which is drawn when the page has
 * time and where it has room.
 */
export function GraphPanel({ graph, file, current, reached, problems, onOpenStep }: GraphPanelProps) {
  const { t } = useTranslation("graph");
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string>();
  const wanted = useDeferredValue(search);
  const found = useMemo(() => stepsWith(graph, wanted), [graph, wanted]);
  const hasRoom = useRoomForPicture();
  const states: StepStates = { current, reached, problems };
  const open = (step: string): void => {
    setChosen(step);
    onOpenStep(step);
  };
  const shown = graph.nodes.find(({ id }) => id === (chosen ?? current));
  return (
    <div className={styles.panel}>
      {shown?.place && (
        <p className={styles.place}>
          {t("panel.line", { step: shown.id })} <CopyPlace file={file} line={shown.place.line} />
        </p>
      )}
      {hasRoom && (
        <ErrorBoundary fallback={<p>{t("panel.not-drawn")}</p>}>
          <Suspense fallback={<p>{t("panel.drawing")}</p>}>
            <Picture graph={graph} found={found} {...states} onOpenStep={open} />
          </Suspense>
        </ErrorBoundary>
      )}
      <label className={styles.search}>
        <span>{t("panel.search")}</span>
        <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      </label>
      <output className={styles.found}>
        {found && (found.size > 0 ? t("panel.found", { count: found.size }) : t("panel.none"))}
      </output>
      <Outline graph={graph} found={found} {...states} onOpenStep={open} />
    </div>
  );
}
