import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../shared/button.tsx";
import { Prose } from "../shared/prose.tsx";
import styles from "./reason-line.module.css";

/** A line, not an essay: it is read beside an expert's sentence or two. */
const LONGEST_REASON = 300;

interface ReasonLineProps {
  /** The words of the choice that was picked. */
  text: string;
  language: string;
  onDone: (reason: string | undefined) => void;
}

/** Asks in one line why this was picked. Empty is fine: Enter goes on. */
export function ReasonLine({ text, language, onDone }: ReasonLineProps) {
  const { t } = useTranslation("reflection");
  const name = useId();
  const [reason, setReason] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // On a telephone the keyboard would cover the choices before anybody has asked for it.
    const touched = typeof matchMedia === "function" && matchMedia("(pointer: coarse)").matches;
    form.current?.querySelector<HTMLElement>(touched ? "button" : "input")?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <form
      ref={form}
      className={styles.line}
      data-reason=""
      onSubmit={(event) => {
        event.preventDefault();
        onDone(reason.trim() === "" ? undefined : reason.trim());
      }}
    >
      <p className={styles.picked} id={`${name}-picked`}>
        <span className={styles.label}>{t("line.picked")}</span>{" "}
        <span className={styles.words} lang={language}>
          <Prose text={text} />
        </span>
      </p>
      <label htmlFor={name} className={styles.label}>
        {t("line.ask")}
      </label>
      <div className={styles.row}>
        <input
          id={name}
          className={styles.text}
          type="text"
          autoComplete="off"
          maxLength={LONGEST_REASON}
          dir="auto"
          aria-describedby={`${name}-picked ${name}-note`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button look="primary" type="submit" data-continue="">
          {t(reason.trim() === "" ? "line.without" : "line.with")}
        </Button>
      </div>
      <p id={`${name}-note`} className={styles.note}>
        {t("line.note")}
      </p>
    </form>
  );
}
