import { useState } from "react";
import type { MomentView } from "../../../core/attempt/moment-types.ts";
import { Button } from "../../shared/button.tsx";
import { useSettings } from "../../stores/settings.ts";
import { KeyHint } from "../key-hint.tsx";
import type { MomentProps } from "../moment-props.ts";
import { usePlayWords } from "../play-words.ts";
import styles from "../step-view.module.css";
import { useShortcuts } from "../use-shortcuts.ts";
import { GroundDialog } from "./ground-dialog.tsx";

type AnswerMoment = Extract<MomentView, { kind: "answer" }>;

/** The answer has been heard: on to the next question, or an objection that comes late. */
export function AnswerHeard({ moment, said, act }: MomentProps & { moment: AnswerMoment }) {
  const t = usePlayWords();
  const letter = useSettings(({ shortcuts }) => shortcuts.interrupt);
  const [open, setOpen] = useState(false);
  const mayObject = moment.mayObject.length > 0;
  useShortcuts((wish) => {
    if (wish === "interrupt" && mayObject) setOpen(true);
    return wish === "interrupt" && mayObject;
  });
  return (
    <div className={styles.forward}>
      <Button
        look="primary"
        data-continue=""
        onClick={(event) => event.detail < 2 && act({ type: "step.continued", id: "" })}
      >
        {t("continue")}
      </Button>
      {mayObject && (
        <>
          <Button
            data-choice="object"
            aria-haspopup="dialog"
            aria-keyshortcuts={letter}
            onClick={(event) => event.detail < 2 && setOpen(true)}
          >
            {t("court:object.open")}
            <KeyHint letter={letter} />
          </Button>
          <GroundDialog
            way="object"
            open={open}
            grounds={moment.mayObject}
            question={said.say(moment.askKey)}
            language={said.language}
            onChoose={(id) => {
              setOpen(false);
              act({ type: "objection.raised", id });
            }}
            onClose={() => setOpen(false)}
          />
        </>
      )}
    </div>
  );
}
