import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../shared/button.tsx";
import { lazyScreen } from "../shared/lazy-screen.tsx";
import { useSettings } from "../stores/settings.ts";
import styles from "./home.module.css";

// Replaying attempts is not part of what the first page needs to start.
const refresher = lazyScreen(
  async () => (await import("./refresher-notice.tsx")).RefresherNotice,
  ["progress", "rubric"],
);

/** The way to what several attempts show together, once one has ended; and a refresher when its time has come. */
export function OverAttempts({ lastEnded }: { lastEnded: number | null }) {
  const { t } = useTranslation("home");
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="over-attempts" className={styles.section}>
      <h2 id="over-attempts" ref={heading} tabIndex={-1}>
        {t("progress.title")}
      </h2>
      <p className={styles.text}>{t("progress.text")}</p>
      <p>
        <ButtonLink to="/progress">{t("progress.open")}</ButtonLink>
      </p>
      {lastEnded !== null && <Refresher lastEnded={lastEnded} onPutAside={() => heading.current?.focus()} />}
    </section>
  );
}

function Refresher(props: { lastEnded: number; onPutAside: () => void }): ReactNode {
  const on = useSettings((settings) => settings.refresher);
  const [arrived, setArrived] = useState(false);
  useEffect(() => {
    if (!on) return;
    let here = true;
    // Without a network there is no suggestion, and the page stays whole.
    refresher.load().then(
      () => here && setArrived(true),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [on]);
  return on && arrived ? <refresher.Screen {...props} /> : null;
}
