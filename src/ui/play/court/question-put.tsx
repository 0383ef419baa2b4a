import { useState } from "react";
import type { MomentView } from "../../../core/attempt/moment-types.ts";
import type { Ground } from "../../../core/scenario/objection-grounds.ts";
import { useSettings } from "../../stores/settings.ts";
import { Choices, type ChoiceShown } from "../choices.tsx";
import { Continue } from "../continue.tsx";
import { KeyHint } from "../key-hint.tsx";
import type { MomentProps } from "../moment-props.ts";
import { usePlayWords } from "../play-words.ts";
import { RoleAsk } from "../role-ask.tsx";
import { useShortcuts } from "../use-shortcuts.ts";
import { GroundDialog } from "./ground-dialog.tsx";
import { ObjectionWindow } from "./objection-window.tsx";
import { RulingToGive } from "./ruling-to-give.tsx";

type QuestionMoment = Extract<MomentView, { kind: "question" }>;
type Way = "object" | "intervene";

/** A question that somebody has put in court: it may be let stand, objected to or stopped, or an objection to it be ruled on. */
export function QuestionPut({ moment, ...props }: MomentProps & { moment: QuestionMoment }) {
  const t = usePlayWords();
  const letter = useSettings(({ shortcuts }) => shortcuts.interrupt);
  const seconds = useSettings(({ objectionWindowSeconds }) => objectionWindowSeconds);
  const [way, setWay] = useState<Way>();
  const { state, said, act } = props;
  const ways: readonly Way[] = [
    ...(moment.mayObject.length > 0 ? (["object"] as const) : []),
    ...(moment.mayIntervene.length > 0 ? (["intervene"] as const) : []),
  ];
  useShortcuts((wish) => {
    if (wish !== "interrupt" || ways[0] === undefined) return false;
    setWay(ways[0]);
    return true;
  });
  if (moment.ruling) return <Continue onContinue={() => act({ type: "step.continued", id: "" })} />;
  if (moment.mayRule.length > 0) return <RulingToGive may={moment.mayRule} {...props} />;

  const choices: ChoiceShown[] = [
    ...(moment.mayLetStand ? [{ id: "let-stand", text: t("court:let-stand") }] : []),
    ...ways.map((id, place) => ({
      id,
      text: t(`court:${id}.open`),
      opens: true,
      ...(place === 0 && { mark: <KeyHint letter={letter} /> }),
    })),
  ];
  const choose = (ground: Ground) => {
    setWay(undefined);
    act({ type: way === "intervene" ? "intervention.made" : "objection.raised", id: ground });
  };
  return (
    <>
      <RoleAsk role={state.view.role} ask={t("court:put")} />
      {seconds !== null && moment.mayLetStand && ways.length > 0 && (
        <ObjectionWindow seconds={seconds} onOver={() => act({ type: "window.closed", id: "" })} />
      )}
      <Choices
        label={t("decision.choices")}
        choices={choices}
        onChoose={(id) => (id === "let-stand" ? act({ type: "question.let-stand", id: "" }) : setWay(id as Way))}
      />
      <GroundDialog
        way={way ?? ways[0] ?? "object"}
        open={way !== undefined}
        grounds={way === "intervene" ? moment.mayIntervene : moment.mayObject}
        question={said.say(moment.ask.key)}
        language={said.language}
        onChoose={choose}
        onClose={() => setWay(undefined)}
      />
    </>
  );
}
