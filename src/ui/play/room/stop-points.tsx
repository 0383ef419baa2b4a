import { useTranslation } from "react-i18next";
import { Button } from "../../shared/button.tsx";
import { partOfStep } from "../../shared/part-of-step.ts";
import { Prose } from "../../shared/prose.tsx";
import { useCaseParts } from "../../shared/use-case-parts.ts";
import type { Playing } from "../playing.ts";
import styles from "./room.module.css";

/** The stop points of the case, each with the way to bring this table there. */
export function StopPoints({ state, onGo }: { state: Playing; onGo: (stop: string) => void }) {
  const { t } = useTranslation("room");
  const { card, program } = state;
  const stops = program.steps.filter(({ stop }) => stop);
  const words = useCaseParts(card, ["card", ...stops.map(({ id }) => partOfStep(program, id))]);
  if (!words) return null;
  return (
    <section aria-labelledby="stops" className={styles.tools}>
      <h3 id="stops">{t("menu.stops")}</h3>
      <p className={styles.soft}>{t(stops.length === 0 ? "menu.no-stops" : "menu.stops-about")}</p>
      <ol className={styles.stops}>
        {stops.map(({ id }) => (
          <li key={id}>
            <span lang={words.language}>
              <Prose text={words.say(`step.${id}.stop`)} />
            </span>
            <Button look="pill" data-to-stop={id} aria-describedby={`to-${id}`} onClick={() => onGo(id)}>
              {t("menu.to-stop")}
            </Button>
            <span id={`to-${id}`} hidden>
              {words.say(`step.${id}.stop`)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
