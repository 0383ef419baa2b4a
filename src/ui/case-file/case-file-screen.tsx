import { useTranslation } from "react-i18next";
import { ButtonLink } from "../shared/button.tsx";
import { CaseFileSheet } from "../shared/case-file/case-file-sheet.tsx";
import { NotFound } from "../shared/not-found.tsx";
import { Page } from "../shared/page.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { useOpenAttempt } from "../shared/use-open-attempt.ts";
import styles from "./case-file-screen.module.css";

/** The case file of one attempt on a screen of its own, to be read or printed. */
export function CaseFileScreen({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation("case-file");
  const opened = useOpenAttempt(attemptId);
  if (!opened) return <p role="status">{t("common:loading")}</p>;
  if (!opened.ok) return <NotFound title={t("not-here.title")}>{t("not-here.text")}</NotFound>;
  return (
    <Page>
      <div className={styles.file}>
        <ScreenHeading title={t("title")}>{t("title")}</ScreenHeading>
        <p>
          <ButtonLink to={`/attempt/${attemptId}`}>{t("back")}</ButtonLink>
        </p>
        <CaseFileSheet card={opened.card} program={opened.program} log={opened.log} level={2} />
      </div>
    </Page>
  );
}
