import { useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type FactGroup, factGroups } from "../../core/program/fact-groups.ts";
import { Button } from "../../ui/shared/button.tsx";
import type { LiveCase, OutlineStep } from "../live-case.ts";
import type { FactNow } from "./facts-now.ts";
import { beginPreview } from "./preview-state.ts";
import styles from "./start-form.module.css";

const SETTABLE = ["declared", "exhibit", "person", "measure", "interruption"] as const satisfies readonly FactGroup[];

/** Begins the preview at any step, with any facts set. `now` are the facts as they stand in the preview. */
export function StartForm({ live, now }: { live: LiveCase; now: readonly FactNow[] }) {
  const { t } = useTranslation("workbench");
  const { program, outline } = live;
  const [step, setStep] = useState<string>();
  const [facts, setFacts] = useState<Record<string, string>>({});
  const label = useId();
  const groups = useMemo(() => factGroups(program), [program]);
  const chosen = outline.some(({ id }) => id === step) ? step! : (outline[0]?.id ?? "");

  const set = (name: string, value: string): void => {
    const { [name]: _before, ...others } = facts;
    setFacts(value === "" ? others : { ...others, [name]: value });
  };

  return (
    <details className={styles.start}>
      <summary>{t("start.title")}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          beginPreview(live, { step: chosen, facts });
        }}
      >
        <p className={styles.row}>
          <label htmlFor={label}>{t("start.step")}</label>
          <select id={label} value={chosen} onChange={({ target }) => setStep(target.value)}>
            {scenesOf(outline).map(({ title, steps }) => (
              <optgroup key={steps[0]!.id} label={title}>
                {steps.map(({ id, interruption }) => (
                  <option key={id} value={id} disabled={interruption !== null}>
                    {interruption === null ? id : t("start.interruption", { step: id })}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </p>
        {SETTABLE.map((group) => {
          const own = program.facts.filter((_, fact) => groups[fact] === group);
          if (own.length === 0) return null;
          return (
            <fieldset key={group} className={styles.group}>
              <legend>{t(`start.group.${group}`)}</legend>
              {own.map(({ name, values, start, varies }) => (
                <label key={name} className={styles.fact}>
                  <bdi translate="no">{name}</bdi>
                  <select value={facts[name] ?? ""} onChange={({ target }) => set(name, target.value)}>
                    <option value="">
                      {varies ? t("start.by-chance") : t("start.as-written", { value: values[start]! })}
                    </option>
                    {values.map((value) => (
                      <option key={value} value={value}>
                        {value}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
            </fieldset>
          );
        })}
        <p className={styles.actions}>
          <Button look="primary" type="submit">
            {t("start.play")}
          </Button>
          <Button
            onClick={() =>
              setFacts(
                Object.fromEntries(
                  now.filter(({ group }) => group !== "state").map(({ name, value }) => [name, value]),
                ),
              )
            }
          >
            {t("start.take-now")}
          </Button>
          <Button onClick={() => setFacts({})}>{t("start.clear")}</Button>
        </p>
      </form>
    </details>
  );
}

/** Steps under the titles of their scenes, in the order of the file. */
function scenesOf(outline: readonly OutlineStep[]): { title: string; steps: OutlineStep[] }[] {
  const scenes: { title: string; steps: OutlineStep[] }[] = [];
  for (const step of outline) {
    const title = step.interruption ?? `${step.stage} · ${step.scene}`;
    const last = scenes.at(-1);
    if (last?.title === title) last.steps.push(step);
    else scenes.push({ title, steps: [step] });
  }
  return scenes;
}
