import { useTranslation } from "react-i18next";
import { ButtonLink } from "../shared/button.tsx";
import { listCases } from "../shared/cases.ts";
import { EndAndWipe } from "../shared/end-and-wipe.tsx";
import { Notice } from "../shared/notice.tsx";
import { Page } from "../shared/page.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { lastEndedOf, useKeeping } from "../stores/attempts.ts";
import { useOffline } from "../stores/offline.ts";
import { CaseCardView } from "./case-card-view.tsx";
import { DamagedAttempts } from "./damaged-attempts.tsx";
import styles from "./home.module.css";
import { ImportAttempt } from "./import-attempt.tsx";
import { OtherAttempts } from "./other-attempts.tsx";
import { OverAttempts } from "./over-attempts.tsx";
import { useAttempts } from "./use-attempts.ts";

/** The first screen: one sentence on what this is, then the cases and what this device holds of them. */
export function HomeScreen() {
  const { t } = useTranslation("home");
  const { attempts, refusal, look } = useAttempts();
  const cases = listCases();
  const offline = useOffline();
  // The frame of the page says so itself once an attempt could not be kept.
  const keeping = useKeeping((state) => state.refusal !== undefined);

  return (
    <Page>
      <div className={styles.intro}>
        <ScreenHeading title={t("common:app.name")}>{t("common:app.sentence")}</ScreenHeading>
      </div>
      {refusal && !keeping && (
        <Notice kind="care">{refusal === "storage-corrupt" ? t("storage.corrupt") : t("storage.blocked")}</Notice>
      )}
      {offline.updateWaiting && <Notice>{t("update-waiting")}</Notice>}
      <section aria-labelledby="cases" className={styles.section}>
        <h2 id="cases">{t("cases")}</h2>
        <ul className={styles.cases}>
          {cases.map((card) => (
            <li key={card.id}>
              <CaseCardView
                card={card}
                attempts={attempts.flatMap(({ header }) => (header?.scenario.id === card.id ? [header] : []))}
                onChange={look}
              />
            </li>
          ))}
        </ul>
      </section>
      {attempts.some(({ header }) => header?.finishedAt !== undefined) && (
        <OverAttempts lastEnded={lastEndedOf(attempts)} />
      )}
      <OtherAttempts attempts={attempts} onChange={look} />
      <DamagedAttempts ids={attempts.flatMap(({ id, header }) => (header ? [] : [id]))} onChange={look} />
      <div className={styles.device}>
        <ImportAttempt onDone={look} />
        <div className={styles.deviceCard}>
          <p>{t("group.text")}</p>
          <p>
            <ButtonLink to="/group">{t("group.open")}</ButtonLink>
          </p>
        </div>
        <section aria-labelledby="shared-device" className={styles.deviceCard}>
          <p id="shared-device">{t("shared-device")}</p>
          <EndAndWipe />
        </section>
      </div>
      {offline.ready && <p className={styles.offline}>{t("offline-ready")}</p>}
    </Page>
  );
}
