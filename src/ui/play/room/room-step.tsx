import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../../core/scenario/vocabulary.ts";
import { Button } from "../../shared/button.tsx";
import { Notice } from "../../shared/notice.tsx";
import { useCaseParts } from "../../shared/use-case-parts.ts";
import { partsAfterwards, partsNeeded } from "../parts-of.ts";
import { Curtain } from "./curtain.tsx";
import { Projector } from "./projector.tsx";
import { PublicOutcome } from "./public-outcome.tsx";
import type { RoomProps } from "./room-frame.tsx";
import { isHeld, outcomeOf, seenBy } from "./room-views.ts";
import { StopQuestion } from "./stop-question.tsx";

/** Who has been called behind the curtain, at which revision, and whether it is open. */
interface Called {
  role: Role;
  at: number;
  open: boolean;
}

/** What fills the projector: what came of a decision, the question of a stop point, the curtain, or the step as all may see it. */
export function RoomStep({ state, controller, openedAt }: RoomProps) {
  const { t } = useTranslation("play");
  const { card, program, log, view, notice } = state;
  const said = useCaseParts(card, partsNeeded(program, view));
  const later = useCaseParts(card, ["card", ...partsAfterwards(program, view)]);
  const everybody = useMemo(() => seenBy(state, "everybody"), [state]);
  const [called, setCalled] = useState<Called>();
  // What stood there on opening has been heard.
  const [heard, setHeard] = useState(() => outcomeOf(program, log)?.index ?? -1);
  const live = called && isLive(called, state) ? called : undefined;
  useEffect(() => {
    if (called && !live) setCalled(undefined);
  }, [called, live]);

  if (!said) return null;
  const outcome = outcomeOf(program, log);
  const takeFocus = view.revision !== openedAt;
  const shown = () => {
    if (outcome && outcome.index > heard)
      return (
        <PublicOutcome
          key={outcome.index}
          state={state}
          event={outcome.event}
          onContinue={() => setHeard(outcome.index)}
        />
      );
    if (view.stopKey !== null && !isHeld(log, view.step))
      return (
        <StopQuestion
          key={view.step}
          question={said.say(view.stopKey)}
          language={said.language}
          onHeld={(hands, note) => void controller.holdStop(view.step, hands, note)}
        />
      );
    if (live)
      return (
        <Curtain
          key={`${live.role} ${String(live.open)}`}
          state={state}
          controller={controller}
          said={said}
          later={later}
          role={live.role}
          open={live.open}
          onOpen={() => setCalled({ ...live, open: true })}
          onClose={() => setCalled(undefined)}
        />
      );
    return (
      <Projector
        state={state}
        everybody={everybody}
        controller={controller}
        said={said}
        later={later}
        takeFocus={takeFocus}
        onCall={(role) => setCalled({ role, at: view.revision, open: false })}
      />
    );
  };
  return (
    <>
      {notice && (
        <Notice
          kind="care"
          actions={
            <Button look="quiet" onClick={controller.dismissNotice}>
              {t("notice.close")}
            </Button>
          }
        >
          {t(`notice.${notice}`)}
        </Notice>
      )}
      {shown()}
    </>
  );
}

// It closes by itself after the act; a sheet is one act of many items.
function isLive({ role, at }: Called, { view }: RoomProps["state"]): boolean {
  return view.actors.includes(role) && (view.revision === at || view.moment.kind === "sheet");
}
