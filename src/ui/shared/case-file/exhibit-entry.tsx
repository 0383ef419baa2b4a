import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ExhibitSpec } from "../../../core/program/program.ts";
import type { ExhibitStatus } from "../../../core/scenario/vocabulary.ts";
import { formatNumber } from "../format.ts";
import { Prose } from "../prose.tsx";
import type { SaidWords } from "../use-case-words.ts";
import styles from "./case-file.module.css";

interface ExhibitEntryProps {
  exhibit: ExhibitSpec;
  status: Exclude<ExhibitStatus, "unseen">;
  words: SaidWords;
  heading: "h3" | "h4";
  /** What else there is to read in it. */
  children?: ReactNode;
}

/** One item of the case file: how it stands, what it is, and folded away what it can carry and what it cannot. */
export function ExhibitEntry({ exhibit, status, words, heading: Heading, children }: ExhibitEntryProps) {
  const { t, i18n } = useTranslation("case-file");
  const { id, source, supports, perishesAt } = exhibit;
  const text = (key: string) => <Prose text={words.say(`exhibit.${id}.${key}`)} />;
  const list = new Intl.ListFormat(i18n.language).format(supports.map((point) => t(`supports.${point}`)));
  const about =
    status === "held" && exhibit.hasHeldText
      ? "held"
      : status === "lost" && perishesAt !== undefined
        ? "lost"
        : undefined;
  return (
    <article className={styles.exhibit} data-exhibit={id} data-status={status}>
      <Heading className={styles.exhibitHead}>
        <span lang={words.language}>{words.say(`exhibit.${id}.name`)}</span>
        <span className={`${styles.status} ${styles[status]}`}>{t(`status.${status}`)}</span>
      </Heading>
      <p lang={words.language}>{text("about")}</p>
      {about && <p lang={words.language}>{text(about)}</p>}
      {perishesAt !== undefined && status === "open" && <p className={styles.perishes}>{perishes(perishesAt, t)}</p>}
      <details>
        <summary>{t("details")}</summary>
        <dl className={styles.details}>
          <dt>{t("field.supports")}</dt>
          <dd>{list}</dd>
          <dt>{t("field.source")}</dt>
          <dd>{t(`source.${source}`)}</dd>
          <dt>{t("field.weakness")}</dt>
          <dd lang={words.language}>{text("weakness")}</dd>
          <dt>{t("field.route")}</dt>
          <dd lang={words.language}>{text("route")}</dd>
          {exhibit.hasImpact && (
            <>
              <dt>{t("field.impact")}</dt>
              <dd lang={words.language}>{text("impact")}</dd>
            </>
          )}
          <dt>{t("field.disclosure")}</dt>
          <dd>{exhibit.disclosable ? t("disclosable.yes") : t("disclosable.no")}</dd>
        </dl>
      </details>
      {children}
    </article>
  );
}

function perishes(hour: number, t: (key: string, values: Record<string, unknown>) => string): string {
  const day = Math.floor(hour / 24);
  const minutes = Math.round((hour % 24) * 60);
  const two = (value: number) => formatNumber(value, { minimumIntegerDigits: 2 });
  if (minutes === 0) return t("perishes.day", { day });
  return t("perishes.day-time", { day, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` });
}
