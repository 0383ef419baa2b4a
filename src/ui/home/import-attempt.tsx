import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../shared/button.tsx";
import { importAttempt, type ImportedAttempt } from "../stores/attempt-file.ts";
import styles from "./home.module.css";

/** Takes in an attempt that was saved as a file, and says what became of it. */
export function ImportAttempt({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation("home");
  const [result, setResult] = useState<ImportedAttempt>();
  const input = useId();

  const take = async (file: File | undefined) => {
    if (!file) return;
    const imported = await importAttempt(await file.text());
    setResult(imported);
    if (imported.ok) onDone();
  };

  return (
    <section aria-labelledby={`${input}-title`} className={styles.deviceCard}>
      <h2 id={`${input}-title`}>{t("import.title")}</h2>
      <p id={`${input}-about`}>{t("import.text")}</p>
      {/* The browser's own field speaks the browser's language: only its focus and its click are used. */}
      <label className={styles.fileButton}>
        <input
          type="file"
          accept=".json,application/json"
          className={styles.file}
          aria-describedby={`${input}-about`}
          onChange={(event) => void take(event.target.files?.[0])}
        />
        {t("import.choose")}
      </label>
      <div role="status">
        {result?.ok === false && <p>{t(messageFor(result.reason))}</p>}
        {result?.ok && (
          <>
            <p>{t("import.done")}</p>
            <ButtonLink to={`/attempt/${result.id}`}>{t("resume")}</ButtonLink>
          </>
        )}
      </div>
    </section>
  );
}

function messageFor(reason: Extract<ImportedAttempt, { ok: false }>["reason"]) {
  switch (reason) {
    case "too-large":
    case "not-an-attempt":
    case "newer-format":
    case "damaged":
      return `import.${reason}` as const;
    default:
      return "import.storage";
  }
}
