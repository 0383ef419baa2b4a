import { useTranslation } from "react-i18next";
import { openActs, holds, sceneOf, takeAct } from "../../../core/program/step.ts";
import { Prose } from "../../shared/prose.tsx";
import { Sources } from "../sources.tsx";
import type { AheadProps } from "./trainer-ahead.tsx";
import styles from "./trainer.module.css";

/** One open choice as the trainer reads it: where it leads, what it works towards and against in words, and why. */
export function ChoiceAhead({ id, program, now, words }: AheadProps & { id: string }) {
  const { t } = useTranslation("room");
  const step = program.steps[now.step]!;
  const choice = step.decision!.choices.find((one) => one.id === id)!;
  const key = `choice.${step.id}.${id}`;
  const value = ({ rules }: (typeof choice.marks)[number]) =>
    rules.find(({ when }) => holds(when, now.facts))?.mark ?? 0;
  // Names of criteria have commas of their own.
  const named = (criteria: readonly string[]) => criteria.map((one) => t(`rubric:criteria.${one}.name`)).join(" · ");
  const towards = choice.marks.filter((one) => value(one) > 0).map(({ criterion }) => criterion);
  const against = choice.marks.filter((one) => value(one) < 0).map(({ criterion }) => criterion);
  const rationale = (["why", "stronger", "motive", "law_varies"] as const).filter((part) =>
    words.has(`${key}.${part}`),
  );
  const said = { why: "why", stronger: "stronger", motive: "motive", law_varies: "law-varies" } as const;
  return (
    <article className={styles.choice} data-ahead={id}>
      <h3 lang={words.language}>
        <Prose text={words.say(`${key}.text`)} />
      </h3>
      <LeadsTo id={id} program={program} now={now} words={words} />
      <ul className={styles.marks}>
        {towards.length > 0 && <li>{t("trainer.towards", { criteria: named(towards) })}</li>}
        {against.length > 0 && <li>{t("trainer.against", { criteria: named(against) })}</li>}
        {choice.critical !== undefined && <li>{t("trainer.critical", { criteria: named([choice.critical]) })}</li>}
        {towards.length + against.length === 0 && choice.critical === undefined && <li>{t("trainer.no-marks")}</li>}
      </ul>
      <dl className={styles.why}>
        {rationale.map((part) => (
          <div key={part}>
            <dt>{t(`play:outcome.${said[part]}`)}</dt>
            <dd lang={words.language}>
              <Prose text={words.say(`${key}.${part}`)} />
            </dd>
          </div>
        ))}
      </dl>
      <Sources sources={choice.sources} words={words} />
    </article>
  );
}

function LeadsTo({ id, program, now, words }: Pick<AheadProps, "program" | "now" | "words"> & { id: string }) {
  const { t } = useTranslation("room");
  const act = openActs(program, now).find((one) => one.type === "choice.made" && one.id === id);
  const after = act && takeAct(program, now, act);
  if (!after) return null;
  const step = program.steps[after.step]!;
  const key = step.ending === undefined ? `scene.${sceneOf(program, after).id}.title` : `ending.${step.id}.title`;
  const ask = `step.${step.id}.ask`;
  const place = [key, ask].filter((one) => words.has(one)).map((one) => words.say(one));
  return <p className={styles.soft}>{t("trainer.leads-to", { place: place.join(" – ") })}</p>;
}
