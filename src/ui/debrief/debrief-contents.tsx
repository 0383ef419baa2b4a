import { useTranslation } from "react-i18next";
import styles from "./debrief-contents.module.css";

/** What stands on this page, as links that lead the keyboard and the eye to a part's heading. */
export function DebriefContents({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation("debrief");
  return (
    <nav className={styles.contents} aria-label={t("contents")}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The part after "#" is our address: move focus without touching it.
                event.preventDefault();
                goToHeading(id);
              }}
            >
              {t(`part.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Brings a heading to the top of the window and gives it the focus. */
export function goToHeading(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}
