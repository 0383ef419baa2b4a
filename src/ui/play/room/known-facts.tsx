import { useTranslation } from "react-i18next";
import { holds } from "../../../core/program/step.ts";
import { partOfStep } from "../../shared/part-of-step.ts";
import { Prose } from "../../shared/prose.tsx";
import { useCaseParts } from "../../shared/use-case-parts.ts";
import type { Playing } from "../playing.ts";
import styles from "./room.module.css";

/** What the role whose decision it is knows at this moment; for its eyes only. */
export function KnownFacts({ state }: { state: Playing }) {
  const { t } = useTranslation("room");
  const { card, program, view, now } = state;
  const words = useCaseParts(card, ["card", `${partOfStep(program, view.step)}-feedback`]);
  const known = program.steps[now.step]?.decision?.known.filter(({ when }) => holds(when, now.facts)) ?? [];
  if (known.length === 0 || !words) return null;
  return (
    <section className={styles.known} aria-labelledby="known">
      <h2 id="known">{t("private.known")}</h2>
      <ul lang={words.language}>
        {known.map(({ key }) => (
          <li key={key}>
            <Prose text={words.say(key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
