import { useTranslation } from "react-i18next";
import type { Role } from "../../../core/scenario/vocabulary.ts";
import { Button } from "../../shared/button.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import type { AttemptController } from "../attempt-controller.ts";
import type { Playing } from "../playing.ts";
import { useHeadingFocus } from "../use-heading-focus.ts";
import { PrivateView } from "./private-view.tsx";
import styles from "./room.module.css";

interface CurtainProps {
  state: Playing;
  controller: AttemptController;
  said: SaidWords;
  later: SaidWords | undefined;
  role: Role;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Calls a role to the screen while the others look away; opened, it shows what only that role may see. */
export function Curtain({ open, onOpen, ...props }: CurtainProps) {
  const { t } = useTranslation("room");
  const heading = useHeadingFocus(true);
  const { state, role, onClose } = props;
  if (open) return <PrivateView {...props} />;
  const name = t(`common:role.${role}`);
  const way = state.log.room?.speakFirst === true ? "spoken" : "called";
  return (
    <section className={styles.fills} data-room="curtain" aria-labelledby="curtain">
      <h2 id="curtain" ref={heading} tabIndex={-1} className={styles.large}>
        {t(`curtain.${way}.title`, { role: name })}
      </h2>
      <p className={styles.lead}>{t(`curtain.${way}.text`)}</p>
      <p className={styles.row}>
        <Button look="primary" data-curtain="open" onClick={onOpen}>
          {t(`curtain.${way}.open`)}
        </Button>
        <Button onClick={onClose}>{t("curtain.back")}</Button>
      </p>
    </section>
  );
}
