import { useTranslation } from "react-i18next";
import { announce } from "../ui/shared/announcer.tsx";
import styles from "./copy-place.module.css";

/** A place in a file, as editors and terminals take it: pressing it copies it. */
export function CopyPlace({ file, line, column }: { file: string; line: number | null; column?: number }) {
  const { t } = useTranslation("workbench");
  const place = [file, line, column].filter((part) => part != null).join(":");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(place);
      announce(t("copied", { place }));
    } catch {
      announce(t("not-copied", { place }));
    }
  };
  return (
    <button type="button" className={styles.place} title={t("copy")} onClick={() => void copy()}>
      <bdi dir="ltr">{place}</bdi>
    </button>
  );
}
