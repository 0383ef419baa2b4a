import { type KeyboardEvent, type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { bundlesOf, ENDINGS } from "../../core/authoring/case-graph-bundles.ts";
import type { CaseGraph } from "../../core/authoring/case-graph-types.ts";
import { conditionText, isolated } from "../../core/authoring/graph-titles.ts";
import type { StepStates } from "./graph-panel.tsx";
import styles from "./outline.module.css";
import { OutlineFold } from "./outline-fold.tsx";
import { OutlineScene } from "./outline-scene.tsx";
import { OutlineStep, type StepContext } from "./outline-step.tsx";

/** Cases of up to so many steps are unfolded from the start. */
const UNFOLDED = 80;

interface OutlineProps extends StepStates {
  graph: CaseGraph;
  /** Only these steps are shown, when somebody searches. */
  found: ReadonlySet<string> | undefined;
  onOpenStep: (step: string) => void;
}

/** The graph as lists within lists: stages, scenes, steps, ways on. Arrow keys go from step to step. */
export function Outline({ graph, found, onOpenStep, ...states }: OutlineProps) {
  const { t } = useTranslation("graph");
  const context = useMemo((): Omit<StepContext, "states" | "onOpenStep"> => {
    const bundles = new Map<string, ReturnType<typeof bundlesOf>>();
    for (const bundle of bundlesOf(graph)) bundles.set(bundle.from, [...(bundles.get(bundle.from) ?? []), bundle]);
    return {
      language: graph.language,
      nodes: new Map(graph.nodes.map((node) => [node.id, node])),
      bundles,
      choices: choicesOf(graph),
    };
  }, [graph]);
  const isShown = (step: string): boolean => !found || found.has(step);
  const here = states.current ?? graph.first;
  const few = graph.nodes.length <= UNFOLDED;
  const steps = (ids: readonly string[]): ReactNode => (
    <ol className={styles.steps}>
      {ids.filter(isShown).map((id) => (
        <OutlineStep key={id} node={context.nodes.get(id)!} context={{ ...context, states, onOpenStep }} />
      ))}
    </ol>
  );
  const fold = (id: string, title: ReactNode, ids: readonly string[], inside: () => ReactNode): ReactNode => {
    const count = ids.filter(isShown).length;
    if (count === 0) return null;
    const isOpen = few || found !== undefined || ids.includes(here);
    return (
      <li key={id}>
        <OutlineFold key={String(isOpen)} isOpen={isOpen} title={title} note={t("panel.steps", { count })}>
          {inside}
        </OutlineFold>
      </li>
    );
  };
  const endings = graph.nodes.filter(({ kind }) => kind === "ending").map(({ id }) => id);
  return (
    <div className={styles.outline} onKeyDown={moveByArrows}>
      <h3>{t("panel.outline")}</h3>
      <ol className={styles.stages}>
        {graph.stages.map((stage) =>
          fold(
            stage.id,
            stage.title,
            stage.scenes.flatMap((scene) => scene.steps),
            () => (
              <ol className={styles.scenes}>
                {stage.scenes
                  .filter((scene) => scene.steps.some(isShown))
                  .map((scene) => (
                    <li key={scene.id}>
                      <OutlineScene
                        scene={scene}
                        language={graph.language}
                        isFolded={!few && !found}
                        isOpen={scene.steps.includes(here)}
                      >
                        {() => steps(scene.steps)}
                      </OutlineScene>
                    </li>
                  ))}
              </ol>
            ),
          ),
        )}
        {fold(ENDINGS, t("endings"), endings, () => (
          <>
            <p className={styles.note}>{t("first-that-holds")}</p>
            {steps(endings)}
          </>
        ))}
        {graph.interruptions.map((one) =>
          fold(
            `interruption ${one.id}`,
            <>
              <span lang={graph.language}>{one.title}</span>{" "}
              <span className={styles.note}>
                {[isolated(one.id), t(`play:interruption.${one.kind}`), ...(one.once ? [t("once")] : [])].join(" · ")}
              </span>
            </>,
            one.steps,
            () => (
              <>
                <p className={styles.note}>{one.when ? conditionText([one.when], t) : t("called")}</p>
                {steps(one.steps)}
              </>
            ),
          ),
        )}
      </ol>
    </div>
  );
}

function choicesOf({ edges }: CaseGraph): StepContext["choices"] {
  const all = new Map<string, NonNullable<CaseGraph["edges"][number]["choice"]>[]>();
  for (const { from, choice } of edges) {
    if (!choice) continue;
    const own = all.get(from) ?? [];
    if (!own.some(({ id }) => id === choice.id)) own.push(choice);
    all.set(from, own);
  }
  return all;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** From the button of a step to that of another; everything else on the page keeps its keys. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const move = MOVES[event.key];
  const { target, currentTarget } = event;
  if (!move || !(target instanceof HTMLElement) || target.dataset["step"] === undefined) return;
  const buttons = [...currentTarget.querySelectorAll<HTMLElement>("[data-step]")];
  event.preventDefault();
  buttons[move(buttons.indexOf(target), buttons.length - 1)]?.focus();
}
