import { useId } from "react";
import { Prose } from "../../shared/prose.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import { usePlayWords } from "../play-words.ts";
import styles from "./exhibit-picks.module.css";

interface ExhibitPicksProps {
  /** Exhibits in the file, in its order. */
  exhibits: readonly string[];
  picked: readonly string[];
  said: SaidWords;
  onPick: (picked: readonly string[]) => void;
}

/** The file as it stands, to tick what a finding rests on. Each exhibit says what it is; nothing says whether it fits. */
export function ExhibitPicks({ exhibits, picked, said, onPick }: ExhibitPicksProps) {
  const t = usePlayWords();
  const name = useId();
  const toggle = (id: string, on: boolean) =>
    onPick(exhibits.filter((one) => (one === id ? on : picked.includes(one))));
  return (
    <fieldset className={styles.picks}>
      <legend className={styles.legend}>{t("court:sheet.tick")}</legend>
      <p className={styles.rule}>{t("court:sheet.two-kinds")}</p>
      {exhibits.length === 0 && <p>{t("court:sheet.empty-file")}</p>}
      <div className={styles.exhibits}>
        {exhibits.map((id) => (
          <label key={id} className={styles.exhibit} data-exhibit={id}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              aria-labelledby={`${name}-${id}`}
              aria-describedby={`${name}-${id}-about`}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            <span lang={said.language}>
              <span id={`${name}-${id}`} className={styles.name}>
                {said.say(`exhibit.${id}.name`)}
              </span>
              <span id={`${name}-${id}-about`} className={styles.about}>
                <Prose text={said.say(`exhibit.${id}.about`)} />
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
