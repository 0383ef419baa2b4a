import { useTranslation } from "react-i18next";
import { useKeeping } from "../stores/attempts.ts";
import styles from "./keeping-notice.module.css";
import { Notice } from "./notice.tsx";
import { SaveCopyButton } from "./save-copy-button.tsx";

/** Says plainly when this browser cannot keep the attempt, and offers to save it as a file. */
export function KeepingNotice() {
  const { t } = useTranslation();
  const { refusal, attemptId } = useKeeping();
  if (refusal === undefined) return null;
  return (
    <div className={styles.keeping}>
      <Notice kind="care" actions={attemptId !== undefined && <SaveCopyButton attemptId={attemptId} />}>
        {refusal === "storage-full" ? t("keeping.full") : t("keeping.blocked")}
      </Notice>
    </div>
  );
}
