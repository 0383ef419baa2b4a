import { Button } from "../../shared/button.tsx";
import type { MomentProps } from "../moment-props.ts";
import styles from "../step-view.module.css";

/** The examiner has no more questions: the examination is closed. */
export function QuestionsOver({ closeKey, said, act }: MomentProps & { closeKey: string }) {
  return (
    <p className={styles.forward}>
      <Button
        look="primary"
        data-choice="close"
        data-continue=""
        onClick={(event) => event.detail < 2 && act({ type: "examination.closed", id: "" })}
      >
        <span lang={said.language}>{said.say(closeKey)}</span>
      </Button>
    </p>
  );
}
