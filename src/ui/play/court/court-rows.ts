import { voiceOf } from "../../../core/attempt/last-view.ts";
import { isAct } from "../../../core/attempt/log.ts";
import type { Program } from "../../../core/program/program.ts";
import type { Ground } from "../../../core/scenario/objection-grounds.ts";
import type { Playing } from "../playing.ts";
import type { Row, Saying } from "../rows.ts";
import { doing, title, voiced } from "./court-voices.ts";
import { objectionSaid, rulingSaid } from "./court-words.ts";

/** What is said in court at a moment of an examination; nothing for any other moment. */
export function courtRows(state: Playing, saying: Saying): Row[] | undefined {
  const { moment } = state.view;
  const { t } = saying;
  if (moment.kind === "questions-over")
    return [{ key: "over", by: null, text: t("court:over", title(moment.court, saying)), own: true }];
  if (moment.kind === "interview" || !("ask" in moment)) return undefined;
  const { program, view } = state;
  const judge = judgeOf(program, view.step);
  const put = (key: string, heard: boolean): Row => ({
    ...voiced(moment.court.examiner, moment.court.by, saying),
    key,
    doing: doing(moment.court, saying),
    text: saying.said.say(key),
    heard,
    ...(moment.ask.shows !== null && { shows: moment.ask.shows }),
    ...(moment.ask.quote && { quote: moment.ask.quote }),
  });
  const objected = (who: Pick<Row, "by" | "voice">, ground: Ground, argument: string | undefined): Row[] => [
    { ...who, key: "objection", text: objectionSaid(ground, t), own: true, heard: true },
    ...(argument === undefined
      ? []
      : [
          { ...who, key: "argument", text: t(`court:argument.${ground}.${argument}`), own: true as const, heard: true },
        ]),
  ];
  const you = { by: null, voice: t("court:you") };
  switch (moment.kind) {
    case "question": {
      const rows = [put(moment.ask.key, moment.ruling !== null)];
      const { objection, ruling } = moment;
      if (objection)
        rows.push({
          ...voiced(objection.by, objection.role, saying),
          key: "objection",
          text: objectionSaid(objection.ground, t),
          own: true,
        });
      if (ruling) {
        const ground = lastId(state, "objection.raised") as Ground | undefined;
        if (ground) rows.push(...objected(you, ground, lastId(state, "argument.made")));
        rows.push({ ...voiced(judge, "judge", saying), key: "ruling", text: rulingSaid(ruling, ground, t), own: true });
      }
      return rows;
    }
    case "answer":
      return [
        put(moment.askKey, moment.askKey === moment.ask.key),
        {
          key: moment.answerKey,
          by: moment.court.witness,
          text: saying.said.say(moment.answerKey),
          ...(moment.unreliable && { unreliable: true }),
        },
      ];
    case "argument":
      return [put(moment.ask.key, true), ...objected(you, moment.ground, undefined)];
    case "ruling":
      return [
        put(moment.ask.key, true),
        ...objected(objector(program, view.step, saying), moment.ground, moment.argument),
      ];
  }
}

function judgeOf(program: Program, step: string): string | null {
  const part = program.steps.find(({ id }) => id === step)?.part;
  const court = part && program.steps[part.of]?.interview?.court;
  return court ? voiceOf(program, court, "judge") : null;
}

/** Who objected to a question that waits for a ruling. */
function objector(program: Program, step: string, saying: Saying): Pick<Row, "by" | "voice"> {
  const part = program.steps.find(({ id }) => id === step)?.part;
  const whole = part && program.steps[part.of];
  const role = whole?.actors?.objector ?? "defence";
  return voiced(whole?.interview?.court ? voiceOf(program, whole.interview.court, role) : null, role, saying);
}

/** What the player said last of a kind in the objection on the screen. */
function lastId({ log }: Playing, type: "objection.raised" | "argument.made"): string | undefined {
  const event = log.events.findLast((one) => one.type === type);
  return event && isAct(event) ? event.id : undefined;
}
