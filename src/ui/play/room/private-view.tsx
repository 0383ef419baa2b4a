import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../../core/scenario/vocabulary.ts";
import { Button } from "../../shared/button.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import type { AttemptController } from "../attempt-controller.ts";
import type { Playing } from "../playing.ts";
import { type Panel, Panels } from "../panels.tsx";
import { StepView } from "../step-view.tsx";
import { KnownFacts } from "./known-facts.tsx";
import { NoneOfThese } from "./none-of-these.tsx";
import styles from "./room.module.css";
import { inTheHandOf, seenBy, tableAct } from "./room-views.ts";

interface PrivateViewProps {
  state: Playing;
  controller: AttemptController;
  said: SaidWords;
  later: SaidWords | undefined;
  role: Role;
  onClose: () => void;
}

/** Behind the curtain: what one role knows, may choose and finds in its file. Where the room speaks first, the trainer enters it here. */
export function PrivateView({ state, controller, said, later, role, onClose }: PrivateViewProps) {
  const { t } = useTranslation("room");
  const play = useTranslation("play").t;
  const [panel, setPanel] = useState<Panel>();
  const own = useMemo(() => seenBy(state, role), [state, role]);
  const hand = useMemo(() => inTheHandOf(controller, role), [controller, role]);
  const speakFirst = state.log.room?.speakFirst === true;
  const byTable = speakFirst ? tableAct(state) : undefined;
  return (
    <div className={styles.private} data-room="private">
      <p className={styles.ribbon}>
        <strong>{t("private.title", { role: t(`common:role.${role}`) })}</strong>
        <span>{t(speakFirst ? "private.nearest" : "private.choose")}</span>
        <Button look="pill" onClick={onClose}>
          {t("private.close")}
        </Button>
      </p>
      <KnownFacts state={state} />
      <StepView
        state={own}
        controller={hand}
        said={said}
        later={later}
        openPanel={(wanted) => setPanel(wanted === "transcript" ? undefined : wanted)}
        takeFocus
      />
      {byTable !== undefined && (
        <NoneOfThese
          onNone={(note) => void hand.act({ type: "table.followed", id: byTable }, [], { said, t: play }, { note })}
        />
      )}
      <Panels
        state={own}
        said={said}
        panel={panel}
        onClose={() => setPanel(undefined)}
        exhibits={own.view.exhibits.map(({ id }) => id)}
      />
    </div>
  );
}
