import type { Ruling } from "../../../core/scenario/objection-grounds.ts";
import { Choices } from "../choices.tsx";
import type { MomentProps } from "../moment-props.ts";
import { usePlayWords } from "../play-words.ts";
import { RoleAsk } from "../role-ask.tsx";

/** The rulings that the court may give on an objection, each with what it does to the question. */
export function RulingToGive({ may, state, act }: MomentProps & { may: readonly Ruling[] }) {
  const t = usePlayWords();
  return (
    <>
      <RoleAsk role={state.view.role} ask={t("court:rule")} />
      <Choices
        paired
        label={t("decision.choices")}
        choices={may.map((id) => ({ id, text: t(`court:ruling.${id}.name`), about: t(`court:ruling.${id}.about`) }))}
        onChoose={(id) => act({ type: "ruling.given", id })}
      />
    </>
  );
}
