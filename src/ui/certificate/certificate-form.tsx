import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { LONGEST_PAUSE_MINUTES } from "../../core/debrief/export/time-at-work.ts";
import { Button } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import { LONGEST_NAME } from "./shown-name.ts";
import styles from "./certificate.module.css";

/** What is typed for the certificate, as typed. */
export interface Typed {
  name: string;
  academy: string;
  hours: string;
}

const MOST_HOURS = 1000;

/** The hours typed, or nothing where they are no number of hours. */
export function hoursIn({ hours }: Typed): number | undefined {
  const figure = Number(hours.trim().replace(",", "."));
  return hours.trim() !== "" && figure > 0 && figure <= MOST_HOURS ? figure : undefined;
}

/** The fields beside the certificate; not printed, not stored. */
export function CertificateForm({ typed, onType }: { typed: Typed; onType: (typed: Typed) => void }) {
  const { t } = useTranslation("take-away");
  const wrong = hoursIn(typed) === undefined;
  return (
    <div className={styles.onScreen}>
      <Card as="section" aria-labelledby="before-printing">
        <form
          className={styles.form}
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            if (!wrong) print();
          }}
        >
          <h2 id="before-printing">{t("paper.form")}</h2>
          <p>{t("paper.about")}</p>
          <Field
            label={t("paper.name")}
            value={typed.name}
            maxLength={LONGEST_NAME}
            dir="auto"
            onType={(name) => onType({ ...typed, name })}
          />
          <Field
            label={t("paper.academy")}
            value={typed.academy}
            maxLength={LONGEST_NAME}
            dir="auto"
            onType={(academy) => onType({ ...typed, academy })}
          />
          <Field
            label={t("paper.hours")}
            value={typed.hours}
            maxLength={8}
            inputMode="decimal"
            aria-invalid={wrong}
            about={
              wrong ? (
                <span role="alert" className={styles.wrong}>
                  {t("paper.hours-wrong")}
                </span>
              ) : (
                t("paper.hours-about", { count: LONGEST_PAUSE_MINUTES })
              )
            }
            onType={(hours) => onType({ ...typed, hours })}
          />
          <Button look="primary" type="submit">
            {t("paper.print")}
          </Button>
        </form>
      </Card>
    </div>
  );
}

function Field({
  label,
  about,
  onType,
  ...rest
}: { label: string; about?: ReactNode; onType: (text: string) => void } & Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "about"
>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        onChange={(event) => onType(event.target.value)}
        {...rest}
      />
      {about !== undefined && (
        <p id={`${id}-about`} className={styles.about}>
          {about}
        </p>
      )}
    </div>
  );
}
