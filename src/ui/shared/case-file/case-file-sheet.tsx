import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AttemptLog } from "../../../core/attempt/log.ts";
import { peopleMet } from "../../../core/attempt/people-met.ts";
import { replay } from "../../../core/attempt/replay.ts";
import type { Program } from "../../../core/program/program.ts";
import { holds } from "../../../core/program/step.ts";
import { EXHIBIT_STATUSES } from "../../../core/scenario/vocabulary.ts";
import type { CaseCard } from "../cases.ts";
import { LawProfileSheet } from "../law-profile-sheet.tsx";
import { Name } from "../name.tsx";
import { Prose } from "../prose.tsx";
import { useCaseParts } from "../use-case-parts.ts";
import { ExhibitEntry } from "./exhibit-entry.tsx";
import styles from "./case-file.module.css";

interface CaseFileSheetProps {
  card: CaseCard;
  program: Program;
  log: AttemptLog;
  level: 2 | 3;
}

/** The case file as it stands: exhibits, people, times, and the law of the case. `level` is that of its headings. */
export function CaseFileSheet({ card, program, log, level }: CaseFileSheetProps) {
  const { t } = useTranslation("case-file");
  const Heading = `h${level}` as const;
  const Subheading = level === 2 ? "h3" : "h4";
  const words = useCaseParts(card, ["card", "file", "briefing"]);
  const past = useMemo(() => {
    const replayed = replay(program, log);
    return replayed.ok ? replayed : undefined;
  }, [program, log]);
  if (!past) return <p>{t("unreadable")}</p>;
  if (!words) return <p role="status">{t("common:loading")}</p>;

  const { now } = past;
  const met = peopleMet(program, past);
  const exhibits = program.exhibits.flatMap((exhibit) => {
    const status = EXHIBIT_STATUSES[now.facts[exhibit.fact] ?? 0];
    return status === undefined || status === "unseen" ? [] : [{ exhibit, status }];
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
              <ExhibitEntry exhibit={exhibit} status={status} words={words} heading={Subheading} />
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
