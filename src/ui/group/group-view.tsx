import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import { type GroupDebrief, mostDivided } from "../../core/debrief/group-debrief.ts";
import { subgroupsOf } from "../../core/debrief/subgroups.ts";
import { Button } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import { downloadText } from "../shared/download.ts";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { Actors } from "./actors.tsx";
import { countsCsv } from "./counts-csv.ts";
import { Criteria } from "./criteria.tsx";
import { DecisionRow } from "./decision-row.tsx";
import { Endings } from "./endings.tsx";
import { Exhibits } from "./exhibits.tsx";
import styles from "./group.module.css";
import { Segments } from "./segments.tsx";
import { Subgroups } from "./subgroups.tsx";
import type { TakenIn } from "./take-in.ts";

interface GroupViewProps {
  told: GroupDebrief;
  attempts: readonly TakenIn[];
  words: SaidWords;
  caseId: string;
}

/** At most so many questions are put to everybody. */
const QUESTIONS = 3;

/** The attempts side by side: where they parted first, then who had little to do, criteria, endings and evidence. */
export function GroupView({ told, attempts, words, caseId }: GroupViewProps) {
  const { t } = useTranslation("group");
  const divided = told.decisions.filter(({ answers }) => answers.length > 1);
  const alike = told.decisions.filter(({ answers }) => answers.length === 1);
  const ask = mostDivided(told.decisions, QUESTIONS);
  const subgroups = subgroupsOf(
    rubric,
    attempts.map(({ label, told: { profile } }) => ({ label: label.trim(), profile })),
  );
  const save = () => downloadText(`${caseId}-group.csv`, countsCsv(told, words.say, t), "text/csv");
  return (
    <>
      <section aria-labelledby="endings" className={styles.section}>
        <h2 id="endings">{t("endings.title", { count: attempts.length })}</h2>
        <Endings told={told} words={words} />
      </section>

      {ask.length > 0 && (
        <Card as="section" inked aria-labelledby="plenary">
          <div className={styles.section}>
            <h2 id="plenary">{t("plenary.title")}</h2>
            <p className={styles.soft}>{t("plenary.about")}</p>
            <ol className={styles.questions} lang={words.language}>
              {ask.map(({ step, stage, stopKey, askKey }) => (
                <li key={step}>
                  <Prose text={words.say(stopKey ?? askKey)} />{" "}
                  <span className={styles.soft}>{words.say(`stage.${stage}.title`)}</span>
                </li>
              ))}
              {told.reflection.map((key) => (
                <li key={key}>
                  <Prose text={words.say(key)} />
                </li>
              ))}
            </ol>
          </div>
        </Card>
      )}

      <section aria-labelledby="decisions" className={styles.section}>
        <h2 id="decisions">{t("decisions.title")}</h2>
        {told.decisions.length === 0 && <p>{t("decisions.none-shared")}</p>}
        {told.decisions.length > 0 && divided.length === 0 && <p>{t("decisions.all-alike")}</p>}
        {divided.map((decision) => (
          <DecisionRow
            key={decision.step}
            decision={decision}
            isFirst={decision.step === told.parting}
            words={words}
            all={attempts.length}
          />
        ))}
        {alike.length > 0 && (
          <details className={styles.here}>
            <summary>{t("decisions.alike", { count: alike.length })}</summary>
            <div className={styles.section}>
              {alike.map((decision) => (
                <DecisionRow
                  key={decision.step}
                  decision={decision}
                  isFirst={false}
                  words={words}
                  all={attempts.length}
                />
              ))}
            </div>
          </details>
        )}
        <Segments told={told} words={words} />
      </section>

      <Actors told={told} words={words} />
      <Criteria told={told} attempts={attempts.length} />
      <Exhibits told={told} words={words} />
      <Subgroups subgroups={subgroups} />
      <p className={styles.actions}>
        <Button onClick={save}>{t("csv")}</Button>
      </p>
      <p className={styles.soft}>{t("csv-about")}</p>
    </>
  );
}
