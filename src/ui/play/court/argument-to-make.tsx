import type { MomentView } from "../../../core/attempt/moment-types.ts";
import { Choices } from "../choices.tsx";
import type { MomentProps } from "../moment-props.ts";
import { usePlayWords } from "../play-words.ts";
import { RoleAsk } from "../role-ask.tsx";

type ArgumentMoment = Extract<MomentView, { kind: "argument" }>;

/** What the learner says for the objection just made. */
export function ArgumentToMake({ moment, state, act }: MomentProps & { moment: ArgumentMoment }) {
  const t = usePlayWords();
  return (
    <>
      <RoleAsk role={state.view.role} ask={t("court:argue")} />
      <Choices
        label={t("decision.choices")}
        choices={moment.arguments.map((id) => ({ id, text: t(`court:argument.${moment.ground}.${id}`) }))}
        onChoose={(id) => act({ type: "argument.made", id })}
      />
    </>
  );
}
