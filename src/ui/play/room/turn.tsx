import { useTranslation } from "react-i18next";
import type { Role } from "../../../core/scenario/vocabulary.ts";
import { Button } from "../../shared/button.tsx";
import { Name } from "../../shared/name.tsx";
import { Prose } from "../../shared/prose.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import type { AttemptController } from "../attempt-controller.ts";
import type { Playing } from "../playing.ts";
import styles from "./room.module.css";
import { groupOf } from "./room-views.ts";

interface TurnProps {
  state: Playing;
  controller: AttemptController;
  said: SaidWords;
  roles: readonly Role[];
  onCall: (role: Role) => void;
}

/** Whose turn it is, and the way behind the curtain; in court also that nobody objects. */
export function Turn({ state, controller, said, roles, onCall }: TurnProps) {
  const { t } = useTranslation("room");
  const play = useTranslation("play").t;
  const { moment } = state.view;
  const speakFirst = state.log.room?.speakFirst === true;
  const first = roles[0];
  const letStand = () => {
    const words = moment.kind === "question" ? [said.say(moment.ask.key)] : [];
    void controller.act({ type: "question.let-stand", id: "" }, words, { said, t: play }, first ? { by: first } : {});
  };
  return (
    <section className={styles.turn} aria-labelledby="turn">
      <h2 id="turn">{t("turn.title")}</h2>
      {"askKey" in moment && moment.askKey !== null && (
        <p className={styles.lead} lang={said.language}>
          <Prose text={said.say(moment.askKey)} />
        </p>
      )}
      <ul className={styles.roles}>
        {roles.map((role) => {
          const name = t(`common:role.${role}`);
          return (
            <li key={role} className={styles.called}>
              <span>
                <strong>{name}</strong>{" "}
                <span className={styles.soft}>
                  <Name>{groupOf(state.log, role) ?? ""}</Name>
                </span>
              </span>
              <Button look="primary" data-call={role} onClick={() => onCall(role)}>
                {t(speakFirst ? "turn.has-spoken" : "turn.call", { role: name })}
              </Button>
            </li>
          );
        })}
      </ul>
      {moment.kind === "question" && moment.mayLetStand && (
        <p>
          <Button data-choice="let-stand" onClick={(event) => event.detail < 2 && letStand()}>
            {t("turn.let-stand")}
          </Button>
        </p>
      )}
      <p className={styles.soft}>{t(speakFirst ? "turn.speak-first" : "turn.by-themselves")}</p>
    </section>
  );
}
