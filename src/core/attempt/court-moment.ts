import { objectsByScript } from "../program/objections.ts";
import type { InterviewSpec, PartSpec, Program } from "../program/program.ts";
import { ARGUMENTS } from "../program/seat-examination.ts";
import { openActs } from "../program/step.ts";
import { GROUNDS, type Ground, type Ruling, RULINGS } from "../scenario/objection-grounds.ts";
import { answerKeyOf, known, phrasingOf, scriptedGround, stateOf, voiceOf } from "./last-view.ts";
import type { CourtView, MomentView, PhrasingView } from "./moment-types.ts";
import { quoteOf } from "./record.ts";
import { type Past, shuffled } from "./replay.ts";

type CourtPart = Exclude<PartSpec, { kind: "item" | "signing" }>;

/** An examination as everybody in the courtroom sees it. */
export function courtView(program: Program, { with: witness, court }: InterviewSpec): CourtView {
  return { kind: court!.kind, by: court!.by, examiner: voiceOf(program, court!, court!.by), witness };
}

/** A phrasing with what is shown or read before it. */
export function phrasingView(
  program: Program,
  past: Past,
  step: string,
  interview: InterviewSpec,
  ask: string,
): PhrasingView {
  const { shows, quotes } = phrasingOf(interview, ask);
  return {
    id: ask,
    key: `interview.${step}.${ask}.text`,
    shows: shows ?? null,
    quote: quotes ? quoteOf(program, past, quotes) : null,
  };
}

/** A question put in court and what becomes of it: answered, objected to, argued, ruled on; or the end of the questions. */
export function courtMoment(program: Program, part: CourtPart, past: Past, seed: string): MomentView {
  const whole = program.steps[part.of]!;
  const interview = whole.interview!;
  const court = courtView(program, interview);
  if (part.kind === "close") return { kind: "questions-over", court, closeKey: `interview.${whole.id}.close` };
  const { now } = past;
  const acts = openActs(program, now);
  const ids = (type: string): string[] => acts.filter((act) => act.type === type).map(({ id }) => id);
  const ask = phrasingView(program, past, whole.id, interview, part.ask);
  const last = past.moments.at(-1);
  const lastOf = (type: string): string | undefined =>
    past.moments.filter(({ event }) => event.type === type).at(-1)?.event.id;
  switch (part.kind) {
    case "question": {
      const spec = phrasingOf(interview, part.ask).court!;
      const scripted =
        whole.actors!.objector === null && known(objectsByScript(spec, interview.court!), now.facts)
          ? scriptedGround(spec, interview.court!, now.facts)
          : null;
      const role = interview.court!.objects[0]!;
      const ruled = now.facts[interview.court!.rulingFact]!;
      return {
        kind: "question",
        court,
        ask,
        objection: scripted && { ground: scripted, by: voiceOf(program, interview.court!, role), role },
        ruling: ruled === 0 ? null : RULINGS[ruled - 1]!,
        mayLetStand: ids("question.let-stand").length > 0,
        mayObject: ids("objection.raised") as Ground[],
        mayIntervene: ids("intervention.made") as Ground[],
        mayRule: ids("ruling.given") as Ruling[],
      };
    }
    case "answer": {
      const putAgain =
        phrasingOf(interview, part.ask).court!.rephrased !== undefined &&
        ((last?.event.type === "ruling.given" && last.event.id === "rephrase") ||
          (last?.event.type === "step.continued" &&
            last.before.facts[interview.court!.rulingFact] === RULINGS.indexOf("rephrase") + 1));
      const base = `interview.${whole.id}.${part.ask}`;
      const state = last ? stateOf(program, last.before, interview.with) : null;
      return {
        kind: "answer",
        court,
        ask,
        askKey: putAgain ? `${base}.rephrased.text` : `${base}.text`,
        answerKey: putAgain ? `${base}.rephrased.answer` : answerKeyOf(interview, whole.id, part.ask, state),
        unreliable: state === "shut-down",
        mayObject: ids("objection.raised") as Ground[],
      };
    }
    case "argument":
      return {
        kind: "argument",
        court,
        ask,
        ground: (lastOf("objection.raised") ?? GROUNDS[0]) as Ground,
        arguments: shuffled(
          ARGUMENTS.map((id) => ({ id })),
          seed,
          program.steps[now.step]!.id,
        ).map(({ id }) => id),
      };
    case "ruling":
      return {
        kind: "ruling",
        court,
        ask,
        ground: (lastOf("objection.raised") ?? GROUNDS[0]) as Ground,
        argument: lastOf("argument.made") ?? ARGUMENTS[0],
        mayRule: ids("ruling.given") as Ruling[],
      };
  }
}
