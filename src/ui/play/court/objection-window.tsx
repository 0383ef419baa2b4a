import { useEffect, useRef, useState } from "react";
import { announce } from "../../shared/announcer.tsx";
import { Button } from "../../shared/button.tsx";
import { usePlayWords } from "../play-words.ts";
import styles from "./objection-window.module.css";

const TICK_MS = 250;
const LAST_SECONDS = 10;

/** Nothing runs while something lies over the case: a panel, the grounds, the learner's stepping away; nor in a hidden tab. */
function isCovered(): boolean {
  return document.hidden || document.querySelector("dialog[open]") !== null;
}

/** The time for an objection, where the learner has asked for one: quiet, and stopped at will. */
export function ObjectionWindow({ seconds, onOver }: { seconds: number; onOver: () => void }) {
  const t = usePlayWords();
  const [left, setLeft] = useState(seconds * 1000);
  const [paused, setPaused] = useState(false);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  const shown = Math.ceil(left / 1000);

  useEffect(() => {
    if (paused) return undefined;
    let before = performance.now();
    const ticking = setInterval(() => {
      const now = performance.now();
      const passed = now - before;
      before = now;
      // A tick that comes late was held up: that time is not the learner's.
      if (!isCovered()) setLeft((rest) => Math.max(0, rest - Math.min(passed, 2 * TICK_MS)));
    }, TICK_MS);
    return () => clearInterval(ticking);
  }, [paused]);

  useEffect(() => announce(t("court:window.begins", { count: seconds })), [t, seconds]);
  useEffect(() => {
    if (shown === LAST_SECONDS && seconds > LAST_SECONDS) announce(t("court:window.left", { count: shown }));
    if (shown > 0) return;
    announce(t("court:window.over"));
    over.current();
  }, [t, shown, seconds]);

  return (
    <div className={styles.window} data-window="">
      <span className={styles.bar} aria-hidden>
        <span style={{ inlineSize: `${(100 * left) / (seconds * 1000)}%` }} />
      </span>
      <span className={styles.left} role="timer" aria-live="off">
        {t("court:window.left", { count: shown })}
      </span>
      <Button look="pill" aria-pressed={paused} onClick={() => setPaused(!paused)}>
        {t("court:window.pause")}
      </Button>
    </div>
  );
}
