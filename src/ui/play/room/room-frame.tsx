import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../shared/button.tsx";
import { formatNumber } from "../../shared/format.ts";
import { Page } from "../../shared/page.tsx";
import { ProgressTrack } from "../../shared/progress-track.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import type { AttemptController } from "../attempt-controller.ts";
import type { Playing } from "../playing.ts";
import { readWhen } from "../place-words.ts";
import { PauseScreen } from "./pause-screen.tsx";
import { RoomMenu } from "./room-menu.tsx";
import { RoomStep } from "./room-step.tsx";

export interface RoomProps {
  state: Playing;
  controller: AttemptController;
  said: SaidWords;
  /** The revision at which the attempt was opened. */
  openedAt: number;
}

/** The frame around a room: the way so far, a pause that covers everything, and what the trainer can do with the table. */
export function RoomFrame(props: RoomProps) {
  const { t } = useTranslation("room");
  const [paused, setPaused] = useState(false);
  const [menu, setMenu] = useState(false);
  const { state, said } = props;
  const { stage, stages, scene } = state.view;
  const current = stages.indexOf(stage);
  const titles = stages.map((one) => said.say(`stage.${one}.title`));
  const { day } = readWhen(scene.at);
  if (paused) return <PauseScreen onGoOn={() => setPaused(false)} />;
  return (
    <Page
      footer={false}
      place={<span lang={said.language}>{said.say("title")}</span>}
      track={
        <ProgressTrack
          stages={titles}
          current={current}
          where={t("play:here", { stage: titles[current], day: formatNumber(day) })}
        />
      }
      actions={
        <>
          <Button look="pill" onClick={() => setMenu(true)} aria-haspopup="dialog">
            {t("menu.open")}
          </Button>
          <Button look="pill" onClick={() => setPaused(true)}>
            {t("pause.button")}
          </Button>
        </>
      }
    >
      <RoomStep {...props} />
      <RoomMenu {...props} open={menu} onClose={() => setMenu(false)} />
    </Page>
  );
}
