import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { KeepingNotice } from "./keeping-notice.tsx";
import styles from "./page.module.css";
import { TopBar } from "./top-bar.tsx";

interface PageProps {
  children: ReactNode;
  /** Beside the app's name: the case, the screen. */
  place?: ReactNode;
  track?: ReactNode;
  actions?: ReactNode;
  /** The play screen leaves out the foot, so that nothing competes with the case. */
  footer?: boolean;
}

/** The frame of a screen: skip link, top bar, main part, foot. */
export function Page({ children, place, track, actions, footer = true }: PageProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          // The part after "#" is our address: move focus without touching it.
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {t("skip")}
      </a>
      <TopBar place={place} track={track} actions={actions} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <KeepingNotice />
        {children}
      </main>
      {footer && (
        <footer className={styles.footer}>
          <nav aria-label={t("nav.label")}>
            <ul className={styles.links}>
              <li>
                <a href="#/">{t("nav.home")}</a>
              </li>
              <li>
                <a href="#/rubric">{t("nav.rubric")}</a>
              </li>
              <li>
                <a href="#/settings">{t("nav.settings")}</a>
              </li>
              <li>
                <a href="#/about">{t("nav.about")}</a>
              </li>
            </ul>
          </nav>
          <p>{t("app.not-endorsed")}</p>
        </footer>
      )}
    </div>
  );
}
