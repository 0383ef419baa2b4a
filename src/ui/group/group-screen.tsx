import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { loadProgram } from "virtual:scenarios";
import rubric from "virtual:rubric";
import { groupDebrief } from "../../core/debrief/group-debrief.ts";
import type { Program } from "../../core/program/program.ts";
import { Button } from "../shared/button.tsx";
import { Page } from "../shared/page.tsx";
import { partOfStep } from "../shared/part-of-step.ts";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { useCaseParts } from "../shared/use-case-parts.ts";
import { AttemptsForm } from "./attempts-form.tsx";
import { GroupView } from "./group-view.tsx";
import styles from "./group.module.css";
import type { TakenIn } from "./take-in.ts";
import { useGroup } from "./use-group.ts";

/** Several attempts at one case side by side, for the talk that follows them. Nothing is stored, and nobody is named. */
export function GroupScreen() {
  const { t } = useTranslation("group");
  const group = useGroup();
  const { attempts } = group;
  const several = attempts.length > 1 || attempts[0]?.log.room !== undefined;
  return (
    <Page
      place={t("title")}
      actions={
        several && (
          <Button look="pill" onClick={() => print()}>
            {t("print")}
          </Button>
        )
      }
    >
      <div className={styles.screen}>
        <div className={styles.head}>
          <ScreenHeading title={t("title")}>{t("title")}</ScreenHeading>
          <p>{t("sentence")}</p>
          <p className={styles.soft}>{t("private")}</p>
        </div>
        <AttemptsForm group={group} />
        {several ? <Opened attempts={attempts} /> : attempts.length === 1 && <p>{t("one-more")}</p>}
      </div>
    </Page>
  );
}

function Opened({ attempts }: { attempts: readonly TakenIn[] }) {
  const { t } = useTranslation();
  const { card } = attempts[0]!;
  const [program, setProgram] = useState<Program>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    loadProgram(card.id).then(setProgram, (error: unknown) => setFailure({ error }));
  }, [card]);
  if (failure) throw failure.error;
  if (program?.id !== card.id) return <p role="status">{t("loading")}</p>;
  return <SideBySide program={program} attempts={attempts} />;
}

function SideBySide({ program, attempts }: { program: Program; attempts: readonly TakenIn[] }) {
  const { t } = useTranslation();
  const { card } = attempts[0]!;
  const told = useMemo(() => groupDebrief(program, rubric, attempts), [program, attempts]);
  // Another attempt may have come to any step.
  const parts = useMemo(() => {
    const stages = new Set(program.steps.map(({ id }) => partOfStep(program, id)));
    return ["card", "debrief", "file", "briefing", ...stages];
  }, [program]);
  const words = useCaseParts(card, parts);
  if (!words) return <p role="status">{t("loading")}</p>;
  return <GroupView told={told} attempts={attempts} words={words} caseId={card.id} />;
}
