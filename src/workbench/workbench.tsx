import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Announcer } from "../ui/shared/announcer.tsx";
import { useBench } from "./bench.ts";
import { BenchHeader } from "./bench-header.tsx";
import { MapPanel } from "./map-panel.tsx";
import { NoCase } from "./no-case.tsx";
import { PathsPanel } from "./paths/paths-panel.tsx";
import { PreviewPanel } from "./preview/preview-panel.tsx";
import { ProblemsPanel } from "./problems/problems-panel.tsx";
import styles from "./workbench.module.css";

/** The author's workbench: what is wrong, the case as it plays, and what is true on every path. */
export function Workbench() {
  const { t } = useTranslation("workbench");
  const { folder, chosen } = useBench();

  useEffect(() => {
    document.title = chosen === null ? t("title") : t("title-of", { name: chosen });
  }, [t, chosen]);

  return (
    <div className={styles.page}>
      <BenchHeader />
      {folder && folder.cases.length === 0 ? (
        <NoCase folder={folder.folder} />
      ) : (
        <main className={styles.panels} id="main">
          <ProblemsPanel />
          <PreviewPanel />
          <PathsPanel />
          <MapPanel />
        </main>
      )}
      <Announcer />
    </div>
  );
}
