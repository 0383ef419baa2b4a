import { type DragEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../shared/button.tsx";
import { FileButton } from "../shared/file-button.tsx";
import { formatMoment, formatNumber } from "../shared/format.ts";
import { Name } from "../shared/name.tsx";
import { useCaseTitles } from "../shared/use-case-titles.ts";
import styles from "./group.module.css";
import { letterOf } from "./letter.ts";
import { StoredAttempts } from "./stored-attempts.tsx";
import type { Group } from "./use-group.ts";

/** Where attempts are brought together: from files, dropped or chosen, and from this device. */
export function AttemptsForm({ group }: { group: Group }) {
  const { t } = useTranslation("group");
  const id = useId();
  const [over, setOver] = useState(false);
  const { attempts, leftOut, busy } = group;

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void group.takeFiles([...event.dataTransfer.files]);
  };

  return (
    <section
      aria-labelledby={`${id}-title`}
      className={over ? `${styles.form} ${styles.over}` : styles.form}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={`${id}-title`}>{t("form.title")}</h2>
      <p id={`${id}-about`}>{t("form.about")}</p>
      <FileButton multiple describedBy={`${id}-about`} onFiles={(files) => void group.takeFiles(files)}>
        {t("form.choose")}
      </FileButton>
      <StoredAttempts group={group} />
      <div role="status" className={styles.status}>
        {busy && t("form.reading", busy)}
        {!busy && attempts.length > 0 && t("form.here", { count: attempts.length })}
      </div>
      {leftOut.length > 0 && (
        <div className={styles.leftOut} role="group" aria-labelledby={`${id}-out`}>
          <h3 id={`${id}-out`}>{t("left-out.title", { count: leftOut.length })}</h3>
          <ul>
            {leftOut.map(({ name, why, entry, line, place }, number) => (
              <li key={number}>
                <strong>
                  <Name>{shortened(name)}</Name>
                </strong>{" "}
                {t(`left-out.${why}`, { entry })}{" "}
                {line !== undefined && t("left-out.at-line", { line: formatNumber(line) })}
                {place !== undefined && (
                  <>
                    {t("left-out.at-place")} <code>{place}</code>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {attempts.length > 0 && <Here group={group} />}
    </section>
  );
}

/** The attempts by their letters, each with a field for a subgroup and a button that takes it out. */
function Here({ group }: { group: Group }) {
  const { t } = useTranslation("group");
  const titleOf = useCaseTitles();
  const { attempts } = group;
  const { title, language } = titleOf(attempts[0]!.card.id);
  return (
    <details className={styles.here}>
      <summary>{t("here.title")}</summary>
      <p>
        <span lang={language}>{title}</span>
      </p>
      <p className={styles.soft}>{t("here.about")}</p>
      <ul className={styles.hereList}>
        {attempts.map(({ log, label }, place) => {
          const letter = letterOf(place);
          return (
            <li key={`${log.id} ${log.startedAt}`}>
              <span>
                <strong>{letter}</strong> {formatMoment(log.startedAt)}
              </span>
              <label>
                {t("here.label", { letter })}
                <input
                  type="text"
                  dir="auto"
                  maxLength={40}
                  autoComplete="off"
                  value={label}
                  onChange={(event) => group.label(place, event.target.value)}
                />
              </label>
              <Button look="pill" onClick={() => group.remove(place)} aria-label={t("here.remove", { letter })}>
                {t("here.remove-short")}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const LONGEST_NAME = 80;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
