import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../../shared/button.tsx";
import { Dialog } from "../../shared/dialog.tsx";
import { goTo } from "../../shared/hash-location.ts";
import { Name } from "../../shared/name.tsx";
import { Notice } from "../../shared/notice.tsx";
import { beforeLastDecision } from "../../../core/attempt/step-back.ts";
import { bringToStop, stepBack } from "./move-table.ts";
import type { RoomProps } from "./room-frame.tsx";
import styles from "./room.module.css";
import { StopPoints } from "./stop-points.tsx";

/** What the trainer can do with the table: step back, go to a stop point, open the trainer's window or the observer's sheet. */
export function RoomMenu({ state, open, onClose }: RoomProps & { open: boolean; onClose: () => void }) {
  const { t, i18n } = useTranslation("room");
  const [refusal, setRefusal] = useState<"no-way" | "not-stored">();
  const { card, log, program, view } = state;
  const move = async (moving: ReturnType<typeof stepBack>) => {
    const moved = await moving;
    if (!moved.ok) setRefusal(moved.reason === "no-way" ? "no-way" : "not-stored");
    else {
      onClose();
      goTo(`/room-play/${moved.id}`);
    }
  };
  const trainer = () => {
    const address = `${location.href.split("#", 1)[0]}#/trainer/${log.id}`;
    window.open(address, `fair-hearing-trainer-${log.id}`, "popup,width=900,height=1000");
  };
  return (
    <Dialog panel open={open} onClose={onClose} title={t("menu.title")}>
      {refusal && <Notice kind="care">{t(refusal)}</Notice>}
      <dl className={styles.list}>
        {log.room?.groups.map(({ name, roles }) => (
          <div key={name}>
            <dt>
              <Name>{name}</Name>
            </dt>
            <dd>{new Intl.ListFormat(i18n.language).format(roles.map((role) => t(`common:role.${role}`)))}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.tools}>
        <Button disabled={!beforeLastDecision(program, log)} onClick={() => void move(stepBack(program, log))}>
          {t("menu.step-back")}
        </Button>
        <p className={styles.soft}>{t("menu.step-back-about")}</p>
        <Button onClick={trainer}>{t("menu.trainer")}</Button>
        <p className={styles.soft}>{t("menu.trainer-about")}</p>
        <ButtonLink to={`/observer/${card.id}`}>{t("observer.open")}</ButtonLink>
        {view.moment.kind === "ended" && (
          <ButtonLink to={`/debrief/${log.id}`}>{t("play:ended.to-debrief")}</ButtonLink>
        )}
      </div>
      <StopPoints state={state} onGo={(stop) => void move(bringToStop(program, log, stop))} />
    </Dialog>
  );
}
