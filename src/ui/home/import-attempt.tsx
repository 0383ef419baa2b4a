import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../shared/button.tsx";
import { FileButton } from "../shared/file-button.tsx";
import { importAttempt, type ImportedAttempt, LARGEST_FILE } from "../stores/attempt-file.ts";
import { ImportRefused, ImportRemarks } from "./import-told.tsx";
import styles from "./home.module.css";

/** Takes in an attempt that was saved as a file, and says what became of it. */
export function ImportAttempt({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation("home");
  const [result, setResult] = useState<ImportedAttempt>();
  const [size, setSize] = useState(0);
  const input = useId();

  const take = async (file: File | undefined) => {
    if (!file) return;
    setSize(file.size);
    const imported = await takeIn(file);
    setResult(imported);
    if (imported.ok) onDone();
  };

  return (
    <section aria-labelledby={`${input}-title`} className={styles.deviceCard}>
      <h2 id={`${input}-title`}>{t("import.title")}</h2>
      <p id={`${input}-about`}>{t("import.text")}</p>
      <FileButton describedBy={`${input}-about`} onFiles={([file]) => void take(file)}>
        {t("import.choose")}
      </FileButton>
      <div role="status">
        {result?.ok === false && <ImportRefused refused={result} size={size} />}
        {result?.ok && (
          <>
            <p>{t("import.done")}</p>
            <ImportRemarks remarks={result.remarks} />
            <ButtonLink to={`/attempt/${result.id}`}>{t("resume")}</ButtonLink>
          </>
        )}
      </div>
    </section>
  );
}

async function takeIn(file: File): Promise<ImportedAttempt> {
  // Before it is read: a huge file would fill the memory of a phone.
  if (file.size > LARGEST_FILE) return { ok: false, reason: "too-large" };
  return importAttempt(await file.text());
}
