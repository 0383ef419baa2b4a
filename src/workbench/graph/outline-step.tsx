import { useTranslation } from "react-i18next";
import type { Bundle } from "../../core/authoring/case-graph-bundles.ts";
import type { GraphChoice, GraphNode } from "../../core/authoring/case-graph-types.ts";
import { bundleLines, choiceMarks, conditionText, fileLine, nodeMeta } from "../../core/authoring/graph-titles.ts";
import { VisuallyHidden } from "../../ui/shared/visually-hidden.tsx";
import type { StepStates } from "./graph-panel.tsx";
import styles from "./outline.module.css";
import { OutlineFold } from "./outline-fold.tsx";
import { stepMarks } from "./step-marks.ts";

/** What every step of the outline is shown with. */
export interface StepContext {
  /** The language of the case, which may be another than that of the page. */
  language: string;
  nodes: ReadonlyMap<string, GraphNode>;
  bundles: ReadonlyMap<string, readonly Bundle[]>;
  choices: ReadonlyMap<string, readonly GraphChoice[]>;
  states: StepStates;
  onOpenStep: (step: string) => void;
}

/** A step with what is known of it, its choices and its ways on. */
export function OutlineStep({ node, context }: { node: GraphNode; context: StepContext }) {
  const { t } = useTranslation("graph");
  const { id, kind, says, when, acts } = node;
  const { states, onOpenStep } = context;
  const isHere = states.current === id;
  const place = fileLine(node);
  const choices = context.choices.get(id) ?? [];
  const ways = (context.bundles.get(id) ?? []).flatMap((bundle) => bundleLines(bundle, t));
  // A preview begins at a place of the story; an interruption has none.
  const isPlayable = kind !== "ending" && node.interruption === undefined;
  return (
    <li className={styles.step}>
      <p className={styles.line}>
        {isPlayable ? (
          <button
            type="button"
            className={styles.name}
            data-step={id}
            aria-current={isHere ? "step" : undefined}
            onClick={() => onOpenStep(id)}
          >
            <VisuallyHidden>{t("panel.open")} </VisuallyHidden>
            <bdi>{id}</bdi>
          </button>
        ) : (
          <b>
            <bdi>{id}</bdi>
          </b>
        )}{" "}
        <span className={styles.note}>
          {nodeMeta(node, t)}
          {place !== undefined && (
            <>
              {" · "}
              <bdi>{place}</bdi>
            </>
          )}
        </span>
        {stepMarks(id, states, t).map(({ name, text }) => (
          <span key={name} className={`${styles.mark} ${styles[name] ?? ""}`}>
            {text}
          </span>
        ))}
      </p>
      {says !== "" && (
        <p className={styles.says} lang={context.language}>
          {says}
        </p>
      )}
      {when && <p className={styles.note}>{conditionText([when], t)}</p>}
      {choices.length > 0 && (
        <ul className={styles.choices}>
          {choices.map((choice) => (
            <li key={choice.id}>
              <bdi>
                <b>{choice.id}</b>
              </bdi>
              : <span lang={context.language}>{choice.text}</span>{" "}
              <span className={styles.note}>{choiceMarks(choice, t).join("; ")}</span>
            </li>
          ))}
        </ul>
      )}
      {acts.length > 0 && (
        <OutlineFold isOpen={false} title={t("panel.acts", { count: acts.length })} note="">
          {() => (
            <ul className={styles.choices}>
              {acts.map((act) => (
                <li key={`${act.of ?? ""} ${act.id}`}>
                  <bdi>
                    <b>{act.id}</b>
                  </bdi>
                  : <span lang={context.language}>{act.text}</span>{" "}
                  <span className={styles.note}>
                    {[
                      ...(act.critical === undefined ? [] : [t("critical", { criterion: act.critical })]),
                      ...(act.conditions.length === 0 ? [] : [conditionText(act.conditions, t)]),
                      ...(act.effects.length === 0 ? [] : [t("panel.changes", { effects: act.effects.join(", ") })]),
                    ].join("; ")}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </OutlineFold>
      )}
      {ways.length > 0 && (
        <OutlineFold isOpen={false} title={t("panel.ways", { count: ways.length })} note="">
          {() => (
            <ul className={styles.choices}>
              {ways.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          )}
        </OutlineFold>
      )}
    </li>
  );
}
