import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../shared/button.tsx";
import styles from "./take-away.module.css";

const MAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** Saves the statements; the address typed in is used for this file and kept nowhere. */
export function StatementsForm({ making, onSave }: { making: boolean; onSave: (mail: string | undefined) => void }) {
  const { t } = useTranslation("take-away");
  const [mail, setMail] = useState("");
  const [wrong, setWrong] = useState(false);
  const id = useId();
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = mail.trim();
        const bad = typed !== "" && (typed.length > 254 || !MAIL.test(typed));
        setWrong(bad);
        if (!bad) onSave(typed === "" ? undefined : typed);
      }}
    >
      <label htmlFor={id}>{t("xapi.mail")}</label>
      <input
        id={id}
        type="email"
        dir="ltr"
        autoComplete="off"
        maxLength={254}
        value={mail}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setMail(event.target.value)}
      />
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {t("xapi.mail-wrong")}
        </p>
      )}
      <Button look="pill" type="submit" disabled={making}>
        {t("xapi.save")}
      </Button>
    </form>
  );
}
