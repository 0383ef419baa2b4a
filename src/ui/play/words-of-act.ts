import type { Carried } from "../../core/attempt/host.ts";
import { lastViewOf } from "../../core/attempt/last-view.ts";
import type { Words } from "../../core/attempt/log.ts";
import type { MomentView } from "../../core/attempt/moment-types.ts";
import type { Act, Program } from "../../core/program/program.ts";
import { type Configuration, takeAct } from "../../core/program/step.ts";
import type { Ground, Ruling } from "../../core/scenario/objection-grounds.ts";
import type { Playing } from "./playing.ts";
import { objectionSaid, rulingSaid } from "./court/court-words.ts";
import type { Saying } from "./rows.ts";

interface OnScreen {
  state: Playing;
  /** What stood on the screen before the act. */
  shown: readonly string[];
  saying: Saying;
  carried: Pick<Carried, "picks" | "reason">;
}

/**
 * What an act looks like in words, to be stored with it: what stood on the screen, what was chosen, asked or said, and what came of it.
 */
export function wordsOfAct(program: Program, before: Configuration, act: Act, on: OnScreen): Words {
  const { shown, saying } = on;
  const { say } = saying.said;
  const step = program.steps[before.step]?.id ?? "";
  const after = takeAct(program, before, act) ?? before;
  const last = lastViewOf(program, { index: 0, event: { ...act, step, at: "" }, before, after }, false);
  if (last?.kind === "choice") return together(shown, say(last.key), say(last.happensKey));
  if (last) {
    const { objection, answerKey } = last;
    const met = objection
      ? [objectionSaid(objection.ground, saying.t), rulingSaid(objection.ruling, objection.ground, saying.t)]
      : [];
    // The last line is the answer: the record quotes it.
    return together(shown, say(last.key), [...met, ...(answerKey === null ? [] : [say(answerKey)])].join("\n"));
  }
  const { asked, answered } = saidWith(act, on);
  return together(shown, asked, answered);
}

function together(shown: readonly string[], asked: string | undefined, answered?: string): Words {
  const words = { asked: [...shown, ...(asked === undefined ? [] : [asked])].join("\n") };
  return answered === undefined ? words : { ...words, answered };
}

function saidWith({ type, id }: Act, { state, saying, carried }: OnScreen): { asked?: string; answered?: string } {
  const { moment } = state.view;
  const { said, t } = saying;
  switch (type) {
    case "question.let-stand":
      return { asked: t("court:let-stand") };
    case "window.closed":
      return { asked: t("court:window.over") };
    case "objection.raised":
      return { asked: objectionSaid(id as Ground, t) };
    case "argument.made":
      return moment.kind === "argument" ? { asked: t(`court:argument.${moment.ground}.${id}`) } : {};
    case "intervention.made":
      return { asked: t("court:intervened", { ground: t(`court:ground.${id}.name`) }) };
    case "ruling.given":
      return { asked: rulingSaid(id as Ruling, groundOf(moment), t) };
    case "question.asked":
      return moment.kind === "interview" ? askedOf(moment, id, said.say) : {};
    case "item.settled":
      return moment.kind === "sheet" ? settledOf(moment, id, saying, carried) : {};
    case "table.followed":
      return moment.kind === "told" ? toldOf(moment, saying) : {};
    case "interview.closed":
    case "examination.closed":
    case "sheet.closed":
      return "closeKey" in moment ? { asked: said.say(moment.closeKey) } : {};
    default:
      return {};
  }
}

function groundOf(moment: MomentView): Ground | undefined {
  if (moment.kind === "question") return moment.objection?.ground;
  return moment.kind === "ruling" ? moment.ground : undefined;
}

function askedOf(
  { topics }: Extract<MomentView, { kind: "interview" }>,
  id: string,
  say: (key: string) => string,
): { asked?: string } {
  const ask = topics.flatMap(({ phrasings }) => phrasings).find((one) => one.id === id);
  return ask ? { asked: say(ask.key) } : {};
}

function settledOf(
  { items, current }: Extract<MomentView, { kind: "sheet" }>,
  id: string,
  { said, t }: Saying,
  { picks = [], reason }: OnScreen["carried"],
): { asked?: string; answered?: string } {
  const item = items.find((one) => one.id === current?.id);
  const option = current?.options.find((one) => one.id === id.split(".")[1]);
  if (!item || !option) return {};
  const exhibits = picks.map((pick) => said.say(`exhibit.${pick}.name`)).join(", ");
  return {
    asked: [said.say(item.nameKey), ...(item.textKey === null ? [] : [said.say(item.textKey)])].join("\n"),
    answered: [
      said.say(option.key),
      ...(exhibits === "" ? [] : [t("court:sheet.picked", { exhibits })]),
      ...(reason === undefined ? [] : [t("court:sheet.own-said", { reason })]),
    ].join("\n"),
  };
}

function toldOf({ settled, asked }: Extract<MomentView, { kind: "told" }>, { said, t }: Saying): { answered?: string } {
  const lines = [
    ...settled.map(({ nameKey, optionKey }) => t("said.row", { name: said.say(nameKey), text: said.say(optionKey) })),
    ...asked.flatMap(({ key, answerKey, with: person }) => [
      said.say(key),
      answerKey === null
        ? t("court:told.stopped")
        : t("said.row", { name: said.say(`person.${person}.name`), text: said.say(answerKey) }),
    ]),
  ];
  return lines.length === 0 ? {} : { answered: lines.join("\n") };
}
