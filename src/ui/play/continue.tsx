import { Button } from "../shared/button.tsx";
import { usePlayWords } from "./play-words.ts";
import styles from "./step-view.module.css";

/** The one way forward. The second click of a double click does nothing. */
export function Continue({ onContinue }: { onContinue: () => void }) {
  const t = usePlayWords();
  return (
    <p className={styles.forward}>
      <Button look="primary" data-continue="" onClick={(event) => event.detail < 2 && onContinue()}>
        {t("continue")}
      </Button>
    </p>
  );
}
