import { useTranslation } from "react-i18next";
import { Button } from "../../ui/shared/button.tsx";
import type { LiveCase } from "../live-case.ts";
import { type PathToPlay, playPath } from "../preview/preview-state.ts";
import styles from "./paths.module.css";

/** A path as a list of its acts. The whole can be played in the preview, or what leads up to one act. */
export function PathList({
  live,
  title,
  path,
  playedAs,
  ending,
}: Omit<PathToPlay, "upTo"> & { live: LiveCase; title: string }) {
  const { t } = useTranslation("workbench");
  const play = (upTo?: number): void =>
    playPath(live, { path, playedAs, ...(ending !== undefined && { ending }), ...(upTo !== undefined && { upTo }) });
  return (
    <details className={styles.path}>
      <summary>{title}</summary>
      <ol className={styles.acts}>
        {path.map((act, i) => (
          <li key={`${i} ${act}`}>
            <button
              type="button"
              className={styles.act}
              aria-label={t("paths.play-up-to", { act })}
              onClick={() => play(i)}
            >
              <bdi dir="ltr" translate="no">
                {act}
              </bdi>
            </button>
          </li>
        ))}
      </ol>
      <Button onClick={() => play()}>{t("paths.play")}</Button>
    </details>
  );
}
