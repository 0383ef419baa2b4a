import { useTranslation } from "react-i18next";
import { Button } from "../../shared/button.tsx";
import { Page } from "../../shared/page.tsx";
import { useHeadingFocus } from "../use-heading-focus.ts";
import styles from "./room.module.css";

/** Nothing of the case can be seen until the room goes on; everything stays where it was. */
export function PauseScreen({ onGoOn }: { onGoOn: () => void }) {
  const { t } = useTranslation("room");
  const heading = useHeadingFocus(true);
  return (
    <Page footer={false}>
      <div className={styles.fills} data-room="pause">
        <h1 ref={heading} tabIndex={-1} className={styles.large}>
          {t("pause.title")}
        </h1>
        <p>{t("pause.text")}</p>
        <Button look="primary" onClick={onGoOn}>
          {t("pause.go-on")}
        </Button>
      </div>
    </Page>
  );
}
