import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type AttemptLog, seatsOf } from "../../../core/attempt/log.ts";
import { measuresOf } from "../../../core/attempt/measures-view.ts";
import { peopleMet } from "../../../core/attempt/people-met.ts";
import { recordsIn } from "../../../core/attempt/record.ts";
import { replay } from "../../../core/attempt/replay.ts";
import type { Program } from "../../../core/program/program.ts";
import { seated } from "../../../core/program/seated.ts";
import { holds } from "../../../core/program/step.ts";
import { EXHIBIT_STATUSES } from "../../../core/scenario/vocabulary.ts";
import type { CaseCard } from "../cases.ts";
import { LawProfileSheet } from "../law-profile-sheet.tsx";
import { Name } from "../name.tsx";
import { Prose } from "../prose.tsx";
import { useCaseParts } from "../use-case-parts.ts";
import { partOfStep } from "../part-of-step.ts";
import { ExhibitEntry } from "./exhibit-entry.tsx";
import styles from "./case-file.module.css";
import { MeasuresSection } from "./measures-section.tsx";
import { RecordWords } from "./record-words.tsx";

interface CaseFileSheetProps {
  card: CaseCard;
  program: Program;
  log: AttemptLog;
  level: 2 | 3;
  /** In a room: the exhibits that those who look may see; without it all that are known. */
  only?: readonly string[];
}

/** The case file as it stands: exhibits, people, times, and the law of the case. `level` is that of its headings. */
export function CaseFileSheet({ card, program: unseated, log, level, only }: CaseFileSheetProps) {
  const { t } = useTranslation("case-file");
  const Heading = `h${level}` as const;
  const Subheading = level === 2 ? "h3" : "h4";
  // Who plays decides which steps there are: the log is read with the program as it was played.
  const program = useMemo(() => seated(unseated, seatsOf(log)), [unseated, log]);
  const past = useMemo(() => {
    const replayed = replay(program, log);
    return replayed.ok ? replayed : undefined;
  }, [program, log]);
  const parts = useMemo(() => {
    const stages = recordsIn(program).map(({ step }) => partOfStep(program, step));
    return [...new Set(["card", "file", "briefing", ...stages])];
  }, [program]);
  const words = useCaseParts(card, parts);
  if (!past) return <p>{t("unreadable")}</p>;
  if (!words) return <p role="status">{t("common:loading")}</p>;

  const { now } = past;
  const met = peopleMet(program, past);
  const exhibits = program.exhibits.flatMap((exhibit) => {
    const status = EXHIBIT_STATUSES[now.facts[exhibit.fact] ?? 0];
    const shown = only === undefined || only.includes(exhibit.id);
    return status === undefined || status === "unseen" || !shown ? [] : [{ exhibit, status }];
  });
  const times = program.timeline.filter(({ when }) => holds(when, now.facts));

  return (
    <div className={styles.sheet}>
      <section aria-labelledby="exhibits">
        <Heading id="exhibits">{t("exhibits.title", { count: exhibits.length })}</Heading>
        {exhibits.length === 0 && <p>{t("exhibits.none")}</p>}
        <ul className={styles.exhibits}>
          {exhibits.map(({ exhibit, status }) => (
            <li key={exhibit.id}>
              <ExhibitEntry exhibit={exhibit} status={status} words={words} heading={Subheading}>
                {status === "held" && <RecordWords program={program} past={past} exhibit={exhibit.id} words={words} />}
              </ExhibitEntry>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="people">
        <Heading id="people">{t("people")}</Heading>
        <dl className={styles.people}>
          {program.people
            .filter(({ id }) => met.has(id))
            .map(({ id }) => (
              <div key={id}>
                <dt lang={words.language}>
                  <Name>{words.say(`person.${id}.name`)}</Name>
                </dt>
                <dd lang={words.language}>
                  <Prose text={words.say(`person.${id}.about`)} />
                </dd>
              </div>
            ))}
        </dl>
      </section>
      <MeasuresSection measures={measuresOf(program, now)} words={words} heading={Heading} />
      {times.length > 0 && (
        <section aria-labelledby="times">
          <Heading id="times">{t("times")}</Heading>
          <dl className={styles.times} lang={words.language}>
            {times.map(({ key, atKey }) => (
              <div key={key}>
                <dt>{words.say(atKey)}</dt>
                <dd>
                  <Prose text={words.say(key)} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section aria-labelledby="law">
        <Heading id="law">{t("law")}</Heading>
        <LawProfileSheet card={card} words={words} />
        <Subheading className={styles.offices}>{t("offices")}</Subheading>
        <dl className={styles.people}>
          {card.offices.map((role) => (
            <div key={role}>
              <dt>{t(`common:role.${role}`)}</dt>
              <dd lang={words.language}>{words.say(`law-profile.office.${role}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
