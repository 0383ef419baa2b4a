import { useState } from "react";
import { useTranslation } from "react-i18next";
import { attemptAddress } from "../shared/attempt-address.ts";
import { Button, ButtonLink } from "../shared/button.tsx";
import type { CaseCard } from "../shared/cases.ts";
import { Dialog } from "../shared/dialog.tsx";
import { formatMoment } from "../shared/format.ts";
import { SaveCopyButton } from "../shared/save-copy-button.tsx";
import { deleteAttempt } from "../stores/attempts.ts";
import type { AttemptHeader } from "../stores/event-store.ts";
import styles from "./case-card.module.css";

/** One attempt on this device: when, how far, and what can be done with it. Without a card its case is not in this version. */
export function AttemptRow({
  attempt,
  first,
  card,
  onChange,
}: {
  attempt: AttemptHeader;
  /** The attempt of which this one is a second try, if it is still here. */
  first?: AttemptHeader | undefined;
  card?: CaseCard;
  onChange: () => void;
}) {
  const { t, i18n } = useTranslation("home");
  const [deleting, setDeleting] = useState(false);
  const date = formatMoment(attempt.startedAt);
  const finished = attempt.finishedAt !== undefined;
  const otherVersion = card === undefined || attempt.scenario.hash !== card.hash;

  const of = (action: string) => t("action-of", { action, what: date });

  const remove = async () => {
    await deleteAttempt(attempt.id);
    setDeleting(false);
    onChange();
  };

  return (
    <li className={styles.attempt}>
      <div>
        <p>{t(`attempt.${attempt.mode}`, { date })}</p>
        {attempt.again && (
          <p>
            {first
              ? t("again", { number: attempt.again.number, date: formatMoment(first.startedAt) })
              : t("again-gone", { number: attempt.again.number })}
          </p>
        )}
        {attempt.room && (
          <p>
            {t("in-a-room", {
              groups: new Intl.ListFormat(i18n.language).format(attempt.room.groups.map(({ name }) => isolated(name))),
            })}
          </p>
        )}
        <p className={styles.soft}>{finished ? t("finished") : t("answered", { count: attempt.progress.answered })}</p>
        {!card && <p className={styles.soft}>{t("other-case", { case: attempt.scenario.id })}</p>}
        {card && otherVersion && <p className={styles.soft}>{t("older-version")}</p>}
      </div>
      <div className={styles.attemptActions}>
        {!finished && !otherVersion && (
          <ButtonLink to={attemptAddress(attempt)} look="pill" aria-label={of(t("resume"))}>
            {t("resume")}
          </ButtonLink>
        )}
        {(finished || otherVersion) && card && (
          <ButtonLink to={`/debrief/${attempt.id}`} look="pill" aria-label={of(t("read-debrief"))}>
            {t("read-debrief")}
          </ButtonLink>
        )}
        {first && finished && !otherVersion && (
          <ButtonLink to={`/compare/${first.id}/${attempt.id}`} look="pill" aria-label={of(t("compare"))}>
            {t("compare")}
          </ButtonLink>
        )}
        <SaveCopyButton attemptId={attempt.id} />
        <Button look="pill" aria-label={of(t("delete"))} onClick={() => setDeleting(true)}>
          {t("delete")}
        </Button>
      </div>
      <Dialog
        open={deleting}
        onClose={() => setDeleting(false)}
        title={t("delete-title")}
        actions={
          <>
            <Button onClick={() => setDeleting(false)}>{t("common:cancel")}</Button>
            <Button look="primary" onClick={() => void remove()}>
              {t("delete")}
            </Button>
          </>
        }
      >
        <p>{t("delete-text", { date })}</p>
      </Dialog>
    </li>
  );
}

/** A name from outside, kept from turning the words around it. */
function isolated(name: string): string {
  return `\u2068${name.replace(/[\u202A-\u202E\u2066-\u2069]/g, "")}\u2069`;
}
