import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../shared/button.tsx";
import { formatMoment } from "../shared/format.ts";
import { useCaseTitles } from "../shared/use-case-titles.ts";
import { listAttempts } from "../stores/attempts.ts";
import type { AttemptHeader } from "../stores/event-store.ts";
import styles from "./group.module.css";
import type { Group } from "./use-group.ts";

/** Ended attempts on this device, to be ticked. */
export function StoredAttempts({ group }: { group: Group }) {
  const { t } = useTranslation("group");
  const titleOf = useCaseTitles();
  const [ended, setEnded] = useState<readonly AttemptHeader[]>([]);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  useEffect(() => {
    let here = true;
    void listAttempts().then(({ attempts }) => {
      if (here) setEnded(attempts.flatMap(({ header }) => (header?.finishedAt === undefined ? [] : [header])));
    });
    return () => {
      here = false;
    };
  }, []);
  if (ended.length === 0) return null;
  return (
    <details className={styles.here}>
      <summary>{t("stored.title", { count: ended.length })}</summary>
      <ul className={styles.hereList}>
        {ended.map(({ id, scenario, startedAt }) => {
          const { title, language } = titleOf(scenario.id);
          return (
            <li key={id}>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={ticked.includes(id)}
                  onChange={(event) =>
                    setTicked(event.target.checked ? [...ticked, id] : ticked.filter((other) => other !== id))
                  }
                />
                <span>
                  <span lang={language}>{title}</span>, {formatMoment(startedAt)}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <Button
        disabled={ticked.length === 0}
        onClick={() => {
          setTicked([]);
          void group.takeStored(ticked);
        }}
      >
        {t("stored.add")}
      </Button>
    </details>
  );
}
