import type { Ground } from "../../../core/scenario/objection-grounds.ts";
import { Button } from "../../shared/button.tsx";
import { Dialog } from "../../shared/dialog.tsx";
import { Prose } from "../../shared/prose.tsx";
import { usePlayWords } from "../play-words.ts";
import styles from "./ground-dialog.module.css";

interface GroundDialogProps {
  way: "object" | "intervene";
  open: boolean;
  grounds: readonly Ground[];
  /** The question that stands, to have it before one's eyes while choosing. */
  question: string;
  language: string;
  onChoose: (ground: Ground) => void;
  onClose: () => void;
}

/** All grounds, always in the same order, each with what it means. Nothing tells which of them fits. */
export function GroundDialog({ way, open, grounds, question, language, onChoose, onClose }: GroundDialogProps) {
  const t = usePlayWords();
  return (
    <Dialog
      panel
      open={open}
      onClose={onClose}
      title={t(`court:${way}.title`)}
      actions={<Button onClick={onClose}>{t(`court:${way}.not`)}</Button>}
    >
      <blockquote className={styles.question} lang={language}>
        <Prose text={question} />
      </blockquote>
      <ul className={styles.grounds} aria-label={t("court:grounds")}>
        {grounds.map((ground) => (
          <li key={ground}>
            <button
              type="button"
              className={styles.ground}
              data-choice={ground}
              onClick={(event) => event.detail < 2 && onChoose(ground)}
            >
              <span className={styles.name}>{t(`court:ground.${ground}.name`)}</span>
              <span className={styles.about}>{t(`court:ground.${ground}.about`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
