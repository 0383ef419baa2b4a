import { useTranslation } from "react-i18next";
import type { RoleReport, WalkReport } from "../../core/walk/walk-report.ts";
import type { LiveCase } from "../live-case.ts";
import { Failures } from "./failures.tsx";
import { PathList } from "./path-list.tsx";
import { Ranges } from "./ranges.tsx";
import styles from "./paths.module.css";

interface ReportProps {
  live: LiveCase;
  report: WalkReport;
  roles: readonly RoleReport[] | null;
}

/** What a walk has found, in the order in which an author asks. */
export function Report({ live, report, roles }: ReportProps) {
  const { t } = useTranslation("workbench");
  const { complete, stoppedBy, configurations, insideEnclosures, edges } = report;
  return (
    <div className={styles.report}>
      <p>
        <strong>{complete ? t("paths.complete") : t("paths.incomplete")}</strong>{" "}
        {stoppedBy !== null && t(`paths.stopped-by.${stoppedBy}`)}{" "}
        {t("paths.counted", { configurations: configurations + insideEnclosures, ways: edges })}
      </p>
      <Promises live={live} report={report} />
      <DeadEnds live={live} report={report} />
      <section>
        <h3>{t("paths.endings.title")}</h3>
        <Endings live={live} endings={report.endings} playedAs="all" complete={complete} />
      </section>
      <Failures failures={report.failures} complete={complete} />
      <Lengths live={live} report={report} />
      <Ranges report={report} />
      <NeverOpen report={report} />
      <RolesAlone live={live} roles={roles} />
    </div>
  );
}

function Promises({ live, report }: Pick<ReportProps, "live" | "report">) {
  const { t } = useTranslation("workbench");
  if (report.promises.length === 0) return null;
  return (
    <section>
      <h3>{t("paths.promises.title")}</h3>
      <ul className={styles.list}>
        {report.promises.map(({ ending, answer, path }, i) => (
          <li key={`${i} ${ending}`}>
            {live.promises[i]
              ? t("paths.promises.never-when", { ending, when: live.promises[i] })
              : t("paths.promises.never", { ending })}
            : <strong>{t(`paths.promises.${answer}`)}</strong>
            {answer === "refuted" && (
              <PathList
                live={live}
                title={t("paths.promises.counter-example", { count: path.length })}
                path={path}
                playedAs="all"
                ending={ending}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DeadEnds({ live, report: { deadEnds } }: Pick<ReportProps, "live" | "report">) {
  const { t } = useTranslation("workbench");
  if (deadEnds.length === 0) return null;
  return (
    <section>
      <h3>{t("paths.dead-ends.title")}</h3>
      {deadEnds.map(({ step, facts, path }) => (
        <PathList
          key={`${step} ${facts}`}
          live={live}
          title={t("paths.dead-ends.at", { step, facts })}
          path={path}
          playedAs="all"
        />
      ))}
    </section>
  );
}

interface EndingsProps extends Pick<ReportProps, "live"> {
  endings: WalkReport["endings"];
  playedAs: "all" | RoleReport["role"];
  complete: boolean;
}

function Endings({ live, endings, playedAs, complete }: EndingsProps) {
  const { t } = useTranslation("workbench");
  return (
    <ul className={styles.list}>
      {endings.map(({ ending, reached, path }) => (
        <li key={ending}>
          {reached ? (
            <PathList
              live={live}
              title={t("paths.endings.reached", { ending, count: path.length })}
              path={path}
              playedAs={playedAs}
              ending={ending}
            />
          ) : (
            t(complete ? "paths.endings.never" : "paths.endings.not-seen", { ending })
          )}
        </li>
      ))}
    </ul>
  );
}

function Lengths({ live, report }: Pick<ReportProps, "live" | "report">) {
  const { t } = useTranslation("workbench");
  if (!report.shortest && !report.longest) return null;
  return (
    <section>
      <h3>{t("paths.length.title")}</h3>
      {(["shortest", "longest"] as const).map((which) => {
        const told = report[which];
        return (
          told && (
            <PathList
              key={which}
              live={live}
              title={t(`paths.length.${which}`, { count: told.acts, ending: told.ending })}
              path={told.path}
              playedAs="all"
              ending={told.ending}
            />
          )
        );
      })}
    </section>
  );
}

function NeverOpen({ report: { neverOpen } }: Pick<ReportProps, "report">) {
  const { t } = useTranslation("workbench");
  if (neverOpen.length === 0) return null;
  return (
    <section>
      <h3>{t("paths.never-open.title")}</h3>
      <ul className={styles.list}>
        {neverOpen.map(({ kind, step, id }) => {
          const what = t(`paths.never-open.${kind}`, { id });
          return (
            <li key={`${kind} ${step} ${id}`}>{step === "" ? what : t("paths.never-open.at-step", { what, step })}</li>
          );
        })}
      </ul>
    </section>
  );
}

function RolesAlone({ live, roles }: Pick<ReportProps, "live" | "roles">) {
  const { t } = useTranslation("workbench");
  return (
    <section>
      <h3>{t("paths.roles.title")}</h3>
      {roles === null ? (
        <p role="status">{t("paths.roles.walking")}</p>
      ) : (
        roles.map(({ role, offered, complete, moments: { least, most }, endings }) => {
          const name = t(`common:role.${role}`);
          return (
            <details key={role} className={styles.path}>
              <summary>
                {!complete
                  ? t("paths.roles.incomplete", { role: name })
                  : t(offered ? "paths.roles.offered" : "paths.roles.not-offered", { role: name, least, most })}
              </summary>
              <Endings live={live} endings={endings} playedAs={role} complete={complete} />
            </details>
          );
        })
      )}
    </section>
  );
}
