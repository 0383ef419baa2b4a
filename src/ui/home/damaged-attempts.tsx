import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import { Dialog } from "../shared/dialog.tsx";
import { SaveCopyButton } from "../shared/save-copy-button.tsx";
import { deleteAttempt } from "../stores/attempts.ts";
import styles from "./home.module.css";

/** What is stored but cannot be read. It is kept, and can be saved as a file. */
export function DamagedAttempts({ ids, onChange }: { ids: readonly string[]; onChange: () => void }) {
  const { t } = useTranslation("home");
  const [deleting, setDeleting] = useState<string>();
  if (ids.length === 0) return null;

  const remove = async (id: string) => {
    await deleteAttempt(id);
    setDeleting(undefined);
    onChange();
  };

  return (
    <section aria-labelledby="damaged" className={styles.section}>
      <h2 id="damaged">{t("damaged.title")}</h2>
      <p className={styles.text}>{t("damaged.text")}</p>
      <Card>
        <ul className={styles.plainList}>
          {ids.map((id) => (
            <li key={id} className={styles.damagedRow}>
              <span>{t("damaged.attempt", { id })}</span>
              <SaveCopyButton attemptId={id} />
              <Button
                look="pill"
                aria-label={t("action-of", { action: t("delete"), what: id })}
                onClick={() => setDeleting(id)}
              >
                {t("delete")}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
      <Dialog
        open={deleting !== undefined}
        onClose={() => setDeleting(undefined)}
        title={t("delete-title")}
        actions={
          <>
            <Button onClick={() => setDeleting(undefined)}>{t("common:cancel")}</Button>
            <Button look="primary" onClick={() => deleting !== undefined && void remove(deleting)}>
              {t("delete")}
            </Button>
          </>
        }
      >
        <p>{deleting !== undefined && t("damaged.delete-text", { id: deleting })}</p>
      </Dialog>
    </section>
  );
}
