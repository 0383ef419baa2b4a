import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { isAct } from "../../../core/attempt/log.ts";
import { replay } from "../../../core/attempt/replay.ts";
import { Button, ButtonLink } from "../../shared/button.tsx";
import { Dialog } from "../../shared/dialog.tsx";
import { downloadText } from "../../shared/download.ts";
import { formatMoment } from "../../shared/format.ts";
import { NotFound } from "../../shared/not-found.tsx";
import { Notice } from "../../shared/notice.tsx";
import { Page } from "../../shared/page.tsx";
import { ScreenHeading } from "../../shared/screen-heading.tsx";
import { useCaseParts } from "../../shared/use-case-parts.ts";
import { useOpenAttempt } from "../../shared/use-open-attempt.ts";
import type { OpenedAttempt } from "../../stores/open-attempt.ts";
import { useRemarks, writeRemark } from "../../stores/remarks.ts";
import { PromptField } from "./prompt-field.tsx";
import { promptsOf } from "./prompts.ts";
import styles from "./reflection.module.css";

/** A page of one's own after a case: a field under each question, kept on the device as it is typed. */
export function ReflectionScreen({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation("reflection");
  const opened = useOpenAttempt(attemptId);
  if (!opened) return <p role="status">{t("common:loading")}</p>;
  if (!opened.ok) return <NotFound title={t("not-here.title")}>{t("not-here.text")}</NotFound>;
  return <OwnPage opened={opened} />;
}

function OwnPage({ opened: { card, program, log } }: { opened: Extract<OpenedAttempt, { ok: true }> }) {
  const { t } = useTranslation("reflection");
  const words = useCaseParts(card, ["card", "debrief"]);
  const { reflections } = useRemarks(log.id);
  const [kept, setKept] = useState(true);
  const [asking, setAsking] = useState(false);
  const ended = useMemo(() => {
    const past = replay(program, log);
    // An attempt that no longer replays has ended for its learner; what was written about it stays readable.
    return past.ok ? program.steps[past.now.step]?.ending !== undefined : log.events.some(isAct);
  }, [program, log]);
  if (!words) return <p role="status">{t("common:loading")}</p>;

  const title = words.say("title");
  const heading = t("title");
  if (!ended)
    return (
      <Page>
        <div className={styles.page}>
          <ScreenHeading title={heading}>{t("not-ended.title")}</ScreenHeading>
          <p>{t("not-ended.text")}</p>
          <p>
            <ButtonLink to={`/attempt/${log.id}`} look="primary">
              {t("not-ended.open")}
            </ButtonLink>
          </p>
        </div>
      </Page>
    );

  const prompts = promptsOf(program.reflection, words, t);
  const write = (key: string, text: string) => setKept(writeRemark(log.id, "reflections", key, text));
  const written = prompts.some(({ key }) => reflections[key] !== undefined);
  const save = () => {
    const parts = prompts.map(({ key, text }) => `${plain(text)}\n${reflections[key] ?? ""}\n`);
    downloadText(
      `fair-hearing-my-page-${log.id}.txt`,
      [`${heading} – ${title}`, formatMoment(log.startedAt), "", ...parts].join("\n"),
      "text/plain",
    );
  };
  const wipe = () => {
    for (const key of Object.keys(reflections)) write(key, "");
    setAsking(false);
  };
  return (
    <Page
      place={<span lang={words.language}>{title}</span>}
      actions={
        <>
          <Button look="pill" onClick={() => print()}>
            {t("print")}
          </Button>
          <Button look="pill" onClick={save}>
            {t("save-text")}
          </Button>
        </>
      }
    >
      <article className={styles.page}>
        <ScreenHeading title={`${heading} · ${title}`}>{heading}</ScreenHeading>
        <p className={styles.of}>
          <span lang={words.language}>{title}</span>
          {" · "}
          <bdi>{formatMoment(log.startedAt)}</bdi>
        </p>
        <p className={styles.about}>{t("about")}</p>
        {!kept && <Notice kind="care">{t("not-kept")}</Notice>}
        <ol className={styles.prompts}>
          {prompts.map((prompt) => (
            <li key={prompt.key}>
              <PromptField
                prompt={prompt}
                value={reflections[prompt.key] ?? ""}
                onChange={(text) => write(prompt.key, text)}
              />
            </li>
          ))}
        </ol>
        <p className={styles.actions}>
          <ButtonLink to={`/debrief/${log.id}`} look="primary">
            {t("to-debrief")}
          </ButtonLink>
          {written && <Button onClick={() => setAsking(true)}>{t("delete.button")}</Button>}
        </p>
      </article>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("delete.title")}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t("common:cancel")}</Button>
            <Button look="primary" onClick={wipe}>
              {t("delete.confirm")}
            </Button>
          </>
        }
      >
        <p>{t("delete.text")}</p>
      </Dialog>
    </Page>
  );
}

function plain(text: string): string {
  return text.replace(/\*([^*\n]+)\*/g, "$1");
}
