import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import { type ProgressFilter, progressOf } from "../../core/debrief/progress.ts";
import { Button, ButtonLink } from "../shared/button.tsx";
import { Notice } from "../shared/notice.tsx";
import { Page } from "../shared/page.tsx";
import { RadioChoice } from "../shared/radio-choice.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { type Practice, readPractice } from "../stores/practice.ts";
import { AttemptsInOrder } from "./attempts-in-order.tsx";
import { ChangeRule } from "./change-rule.tsx";
import { DimensionPictures } from "./dimension-pictures.tsx";
import { DimensionTable } from "./dimension-table.tsx";
import { FilterForm } from "./filter-form.tsx";
import { LeftOut } from "./left-out.tsx";
import styles from "./progress.module.css";
import { RefresherCard } from "./refresher-card.tsx";

const VIEWS = ["pictures", "table"] as const;

/** What was practised over the attempts on this device, criterion by criterion; made anew each time it is opened. */
export function ProgressScreen() {
  const { t } = useTranslation("progress");
  const practice = usePractice();
  if (!practice) return <p role="status">{t("common:loading")}</p>;
  const { attempts, leftOut } = practice;
  return (
    <Page
      place={t("title")}
      actions={
        <Button look="pill" onClick={() => print()}>
          {t("print")}
        </Button>
      }
    >
      <div className={styles.progress}>
        <div className={styles.head}>
          <ScreenHeading title={t("title")}>{t("title")}</ScreenHeading>
          <p>{t("intro")}</p>
          <p className={styles.soft}>{t("private")}</p>
        </div>
        {practice.refusal && <Notice kind="care">{t("not-readable")}</Notice>}
        {attempts.length === 0 ? <Empty /> : <Practised practice={practice} />}
        <LeftOut leftOut={leftOut} />
        {practice.lastEnded !== null && <RefresherCard practice={practice} lastEnded={practice.lastEnded} />}
      </div>
    </Page>
  );
}

function Empty() {
  const { t } = useTranslation("progress");
  return (
    <section aria-labelledby="empty" className={styles.section}>
      <h2 id="empty">{t("empty.title")}</h2>
      <p className={styles.text}>{t("empty.text")}</p>
      <p>
        <ButtonLink to="/" look="primary">
          {t("empty.cases")}
        </ButtonLink>
      </p>
    </section>
  );
}

function Practised({ practice: { attempts } }: { practice: Practice }) {
  const { t } = useTranslation("progress");
  const [filter, setFilter] = useState<ProgressFilter>({});
  const [view, setView] = useState<(typeof VIEWS)[number]>("pictures");
  const progress = useMemo(() => progressOf(attempts, rubric, filter), [attempts, filter]);
  const Dimension = view === "pictures" ? DimensionPictures : DimensionTable;
  return (
    <>
      <div className={styles.controls}>
        <FilterForm attempts={attempts} filter={filter} onChange={setFilter} />
        <RadioChoice
          title={t("view.title")}
          chosen={view}
          onChoose={setView}
          options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        />
      </div>
      <p className={styles.text}>{t("reading")}</p>
      <p role="status" className={styles.status}>
        {progress.dimensions.length === 0 && t("nothing")}
      </p>
      {progress.dimensions.map((dimension) => (
        <Dimension key={dimension.id} dimension={dimension} attempts={progress.attempts} />
      ))}
      <ChangeRule />
      <AttemptsInOrder attempts={progress.attempts} />
    </>
  );
}

function usePractice(): Practice | undefined {
  const [found, setFound] = useState<Practice>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    let here = true;
    readPractice(rubric).then(
      (practice) => here && setFound(practice),
      (error: unknown) => here && setFailure({ error }),
    );
    return () => {
      here = false;
    };
  }, []);
  if (failure) throw failure.error;
  return found;
}
