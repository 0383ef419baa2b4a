import { useTranslation } from "react-i18next";
import type { AttemptLog } from "../../core/attempt/log.ts";
import type { CaseCard } from "../shared/cases.ts";
import { formatDay } from "../shared/format.ts";
import { Name } from "../shared/name.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { hoursIn, type Typed } from "./certificate-form.tsx";
import { shownName } from "./shown-name.ts";
import styles from "./certificate.module.css";

/** The certificate itself, as it is printed on one page: who took part in which case, and no judgement. */
export function CertificatePaper({
  typed,
  log,
  card,
  words,
}: {
  typed: Typed;
  log: AttemptLog;
  card: CaseCard;
  words: SaidWords;
}) {
  const { t, i18n } = useTranslation("take-away");
  const [name, academy] = [shownName(typed.name), shownName(typed.academy)];
  const hours = hoursIn(typed);
  const roles = log.roles.map((role) => t(`common:role.${role}`));
  return (
    <article className={styles.paper} aria-labelledby="certificate">
      <p className={styles.app}>{t("common:app.name")}</p>
      <h2 id="certificate" className={styles.title}>
        {t("paper.title")}
      </h2>
      <p>{t("paper.of")}</p>
      {name === "" ? (
        <p className={styles.line}>
          <span>{t("paper.line")}</span>
        </p>
      ) : (
        <p className={name.length > 40 ? styles.longName : styles.name}>
          <Name>{name}</Name>
        </p>
      )}
      <p>{t("paper.took-part")}</p>
      <p className={styles.case} lang={words.language}>
        {words.say("title")}
      </p>
      <p className={styles.soft}>
        {t("paper.version", { version: card.version })}
        {log.room && ` · ${t("paper.room")}`}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t("paper.as", { count: roles.length })}</dt>
          <dd>{new Intl.ListFormat(i18n.language).format(roles)}</dd>
        </div>
        <div>
          <dt>{t("paper.date")}</dt>
          <dd>{formatDay(log.events.at(-1)?.at ?? log.startedAt)}</dd>
        </div>
        <div>
          <dt>{t("paper.duration")}</dt>
          <dd>{hours === undefined ? "–" : t("paper.hours-figure", { count: hours })}</dd>
        </div>
      </dl>
      <section className={styles.objectives} aria-labelledby="certificate-objectives">
        <h3 id="certificate-objectives">{t("paper.objectives")}</h3>
        <ul>
          {card.objectives.map((id) => (
            <li key={id}>{t(`rubric:criteria.${id}.name`)}</li>
          ))}
        </ul>
      </section>
      <dl className={styles.signing}>
        <div>
          <dd>{academy !== "" && <Name>{academy}</Name>}</dd>
          <dt>{t("paper.by")}</dt>
        </div>
        <div>
          <dd />
          <dt>{t("paper.place")}</dt>
        </div>
        <div>
          <dd />
          <dt>{t("paper.signature")}</dt>
        </div>
      </dl>
      <p className={styles.small}>
        {t("paper.participation")} {t("common:app.not-endorsed")}
      </p>
    </article>
  );
}
