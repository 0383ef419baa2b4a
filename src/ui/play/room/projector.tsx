import { useState } from "react";
import type { Role } from "../../../core/scenario/vocabulary.ts";
import type { SaidWords } from "../../shared/use-case-words.ts";
import type { AttemptController } from "../attempt-controller.ts";
import type { Playing } from "../playing.ts";
import { type Panel, Panels } from "../panels.tsx";
import { StepView } from "../step-view.tsx";
import styles from "./room.module.css";
import { turnOf } from "./room-views.ts";
import { Turn } from "./turn.tsx";

interface ProjectorProps {
  state: Playing;
  /** The same as everybody may see it. */
  everybody: Playing;
  controller: AttemptController;
  said: SaidWords;
  later: SaidWords | undefined;
  takeFocus: boolean;
  onCall: (role: Role) => void;
}

/** The step as all in the room see it, and whose turn it is. */
export function Projector({ state, everybody, controller, said, later, takeFocus, onCall }: ProjectorProps) {
  const [panel, setPanel] = useState<Panel>();
  return (
    <div className={styles.projector} data-room="projector">
      <StepView
        state={everybody}
        controller={controller}
        said={said}
        later={later}
        // What others chose in private is not for the projector: its transcript stays closed.
        openPanel={(wanted) => setPanel(wanted === "transcript" ? undefined : wanted)}
        takeFocus={takeFocus}
      />
      {turnOf(state).length > 0 && (
        <Turn state={state} controller={controller} said={said} roles={turnOf(state)} onCall={onCall} />
      )}
      <Panels
        state={everybody}
        said={said}
        panel={panel}
        onClose={() => setPanel(undefined)}
        exhibits={everybody.view.exhibits.map(({ id }) => id)}
      />
    </div>
  );
}
