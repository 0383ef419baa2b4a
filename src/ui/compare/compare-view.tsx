import { useTranslation } from "react-i18next";
import type { AttemptLog } from "../../core/attempt/log.ts";
import type { Comparison } from "../../core/debrief/compare.ts";
import type { Program } from "../../core/program/program.ts";
import { TRACKS } from "../../core/scenario/vocabulary.ts";
import { Button, ButtonLink } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import type { CaseCard } from "../shared/cases.ts";
import { formatMoment } from "../shared/format.ts";
import { Page } from "../shared/page.tsx";
import { partOfStep } from "../shared/part-of-step.ts";
import { Prose } from "../shared/prose.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { useCaseParts } from "../shared/use-case-parts.ts";
import { ComparedDecisions } from "./compared-decisions.tsx";
import { ComparedEvidence } from "./compared-evidence.tsx";
import { ComparedProfile } from "./compared-profile.tsx";
import styles from "./compare.module.css";

interface CompareViewProps {
  card: CaseCard;
  program: Program;
  logs: readonly [AttemptLog, AttemptLog];
  comparison: Comparison;
  met: number;
}

/** Two attempts side by side: how each ended, where they part, what differs, profile and evidence. Told soberly: neither is the better one. */
export function CompareView({ card, program, logs, comparison, met }: CompareViewProps) {
  const { t } = useTranslation("compare");
  const { first, second, alike } = comparison;
  const steps = [...first.reviews, ...second.reviews].map(({ step }) => partOfStep(program, step));
  const words = useCaseParts(card, [
    "card",
    "debrief",
    "file",
    ...steps,
    ...steps.filter((part) => part !== "card" && part !== "debrief").map((part) => `${part}-feedback`),
  ]);
  if (!words) return <p role="status">{t("common:loading")}</p>;
  const title = words.say("title");
  const decisionsMet = first.reviews.length;
  const again = logs[1].again?.of === logs[0].id ? logs[1].again : undefined;
  const rolesDiffer = [...logs[0].roles].sort().join() !== [...logs[1].roles].sort().join();
  const both = [
    { which: "first", log: logs[0], told: first },
    { which: "second", log: logs[1], told: second },
  ] as const;
  return (
    <Page
      place={<span lang={words.language}>{title}</span>}
      actions={
        <Button look="pill" onClick={() => print()}>
          {t("debrief:print")}
        </Button>
      }
    >
      <article className={styles.compare}>
        <header>
          <ScreenHeading title={t("title")}>{t("title")}</ScreenHeading>
          <p lang={words.language}>{title}</p>
          {again && <p>{t("again", { number: again.number })}</p>}
          {rolesDiffer && <p>{t("roles-differ")}</p>}
        </header>

        <section aria-labelledby="endings">
          <h2 id="endings">{t("endings")}</h2>
          <div className={styles.two}>
            {both.map(({ which, log, told }) => (
              <Card key={which} as="section" aria-labelledby={`ending-${which}`}>
                <h3 id={`ending-${which}`} className={styles.label}>
                  {t(which, { date: formatMoment(log.startedAt) })}
                </h3>
                <p className={styles.ending} lang={words.language}>
                  <Prose text={words.say(told.ending.titleKey)} />
                </p>
                <dl className={styles.tracks}>
                  {TRACKS.map((track) => (
                    <div key={track}>
                      <dt className={styles.label}>{t(`debrief:track.${track}`)}</dt>
                      {told.tracks[track].map(({ key }) => (
                        <dd key={key} lang={words.language}>
                          <Prose text={words.say(key)} />
                        </dd>
                      ))}
                    </div>
                  ))}
                </dl>
                <p>
                  <a href={`#/debrief/${log.id}`}>{t("read-debrief", { date: formatMoment(log.startedAt) })}</a>
                </p>
              </Card>
            ))}
          </div>
        </section>

        <section aria-labelledby="parting">
          <h2 id="parting">{t("parting")}</h2>
          <p>
            {comparison.decisions.length === 0
              ? t("all-alike")
              : `${t("alike", { count: alike })} ${alike < decisionsMet ? t("parted", { number: alike + 1 }) : ""}`}
          </p>
          <ComparedDecisions comparison={comparison} words={words} />
        </section>

        <ComparedProfile first={first} second={second} met={met} />
        <ComparedEvidence evidence={comparison.evidence} words={words} />
        <p className={styles.actions}>
          {both.map(({ which, log }) => (
            <ButtonLink key={which} to={`/debrief/${log.id}`}>
              {t(`to-${which}`)}
            </ButtonLink>
          ))}
          <ButtonLink to="/">{t("common:nav.home")}</ButtonLink>
        </p>
      </article>
    </Page>
  );
}
