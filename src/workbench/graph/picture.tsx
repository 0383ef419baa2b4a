import "@xyflow/react/dist/base.css";
import { ReactFlow, ReactFlowProvider, useReactFlow, ViewportPortal } from "@xyflow/react";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ENDINGS } from "../../core/authoring/case-graph-bundles.ts";
import type { CaseGraph } from "../../core/authoring/case-graph-types.ts";
import { graphByScenes } from "../../core/authoring/graph-by-scenes.ts";
import { INTERRUPTIONS, sheetOf } from "../../core/authoring/graph-cards.ts";
import type { GraphLayout } from "../../core/authoring/graph-layout-types.ts";
import { Button } from "../../ui/shared/button.tsx";
import type { StepStates } from "./graph-panel.tsx";
import { layOut } from "./lay-out.ts";
import { PictureCard, type PictureCardNode } from "./picture-card.tsx";
import { PictureGround } from "./picture-ground.tsx";
import styles from "./picture.module.css";
import { stepMarks } from "./step-marks.ts";

/** More steps than this are shown by scenes. */
const MOST_STEPS = 300;

const nodeTypes = { card: PictureCard };

interface PictureProps extends StepStates {
  graph: CaseGraph;
  /** Steps that somebody searches for. */
  found: ReadonlySet<string> | undefined;
  onOpenStep: (step: string) => void;
}

/** The picture of the case, for the mouse: it holds nothing that takes the focus, since the outline says the same. */
export function Picture({ graph: whole, found, onOpenStep, ...states }: PictureProps) {
  const { t, i18n } = useTranslation("graph");
  const rtl = document.documentElement.dir === "rtl";
  const isLarge = whole.nodes.length > MOST_STEPS;
  const { graph, opens } = useMemo(
    () => (isLarge ? graphByScenes(whole) : { graph: whole, opens: new Map<string, string>() }),
    [whole, isLarge],
  );
  const sheet = useMemo(() => sheetOf(graph), [graph]);
  const layout = useLayout(graph, rtl);
  const bandTitle = (id: string): string =>
    graph.stages.find((stage) => stage.id === id)?.title ??
    (id === ENDINGS ? t("endings") : id === INTERRUPTIONS ? t("interruptions") : id);
  const nodes = useMemo(
    () =>
      Object.entries(layout?.cards ?? {}).map(([id, { x, y, width, height }]): PictureCardNode => {
        const inScene = whole.nodes.filter((node) => `scene:${node.scene ?? node.interruption}` === id);
        const hasStates = opens.has(id)
          ? sceneStates(
              id,
              inScene.map((node) => node.id),
              states,
            )
          : states;
        return {
          id,
          type: "card",
          position: { x, y },
          width,
          height,
          data: {
            card: sheet.cards.get(id)!,
            marks: stepMarks(id, hasStates, t),
            isFound: found !== undefined && (found.has(id) || inScene.some((node) => found.has(node.id))),
            rtl,
          },
        };
      }),
    // The words change with the language.
    // eslint-disable-next-line react/exhaustive-deps
    [layout, sheet, states.current, states.reached, states.problems, found, i18n.language],
  );
  if (!layout) return <p>{t("panel.drawing")}</p>;
  return (
    <ReactFlowProvider>
      <figure className={styles.picture}>
        <figcaption className={styles.caption}>
          <span>
            {t("panel.picture-hint")} {isLarge && t("panel.by-scenes", { count: whole.nodes.length })}
          </span>
          <Zoom />
        </figcaption>
        <div className={styles.canvas} aria-hidden="true" dir="ltr">
          <ReactFlow
            nodes={nodes}
            nodeTypes={nodeTypes}
            fitView
            minZoom={0.05}
            maxZoom={2}
            nodesFocusable={false}
            nodesDraggable={false}
            nodesConnectable={false}
            elementsSelectable={false}
            disableKeyboardA11y
            zoomOnScroll={false}
            preventScrolling={false}
            onlyRenderVisibleElements
            proOptions={{ hideAttribution: true }}
            onNodeClick={(_, { id }) => {
              const step = opens.get(id) ?? id;
              if (whole.nodes.find((node) => node.id === step)?.scene !== undefined) onOpenStep(step);
            }}
          >
            <ViewportPortal>
              <PictureGround layout={layout} sheet={sheet} rtl={rtl} bandTitle={bandTitle} />
            </ViewportPortal>
          </ReactFlow>
        </div>
      </figure>
    </ReactFlowProvider>
  );
}

/** A scene is where one of its steps is, is reached where one is, and has all their problems. */
function sceneStates(id: string, steps: readonly string[], { current, reached, problems }: StepStates): StepStates {
  return {
    current: steps.includes(current ?? "") ? id : undefined,
    reached: reached && new Set(steps.some((step) => reached.has(step)) ? [id] : []),
    problems: new Map([[id, steps.reduce((sum, step) => sum + (problems?.get(step) ?? 0), 0)]]),
  };
}

function useLayout(graph: CaseGraph, rtl: boolean): GraphLayout | undefined {
  const [layout, setLayout] = useState<{ of: CaseGraph; rtl: boolean; layout: GraphLayout }>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    const control = new AbortController();
    layOut({ graph, rtl }, control.signal).then(
      (done) => done && !control.signal.aborted && setLayout({ of: graph, rtl, layout: done }),
      setFailure,
    );
    return () => control.abort();
  }, [graph, rtl]);
  if (failure !== undefined) throw failure instanceof Error ? failure : new Error("no layout");
  // Cards and places must be of one graph; the old picture would show places for cards that are gone.
  return layout?.of === graph && layout.rtl === rtl ? layout.layout : undefined;
}

function Zoom(): ReactNode {
  const { t } = useTranslation("graph");
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <span className={styles.zoom}>
      <Button look="pill" onClick={() => void zoomIn()}>
        {t("panel.zoom-in")}
      </Button>
      <Button look="pill" onClick={() => void zoomOut()}>
        {t("panel.zoom-out")}
      </Button>
      <Button look="pill" onClick={() => void fitView()}>
        {t("panel.fit")}
      </Button>
    </span>
  );
}
