import { ARGUMENTS, objectsByScript } from "../program/seat-examination.ts";
import { EXHIBIT_STATUSES, type ExaminationKind, type Role, type SheetKind } from "../scenario/vocabulary.ts";
import { GROUNDS, type Ground, type Ruling, RULINGS } from "../scenario/objection-grounds.ts";
import type { InterviewSpec, Program, StepSpec } from "../program/program.ts";
import { type Configuration, holds, openActs } from "../program/step.ts";
import {
  answerKeyOf,
  askedByTable,
  known,
  phrasingOf,
  scriptedGround,
  scriptedObjection,
  stateOf,
  voiceOf,
} from "./last-view.ts";
import { quoteOf, type QuoteView } from "./record.ts";
import { type Past, shuffled } from "./replay.ts";

/** One way to ask, with what is shown or read from the record before it. */
export interface PhrasingView {
  id: string;
  key: string;
  /** The exhibit shown to the witness. */
  shows: string | null;
  quote: QuoteView | null;
}

/** An examination as everybody in the courtroom sees it. */
export interface CourtView {
  kind: ExaminationKind;
  by: Role;
  /** Who speaks for the role that asks, and who answers. */
  examiner: string | null;
  witness: string;
}

export interface ItemView {
  id: string;
  nameKey: string;
  textKey: string | null;
  /** Key of the option it was settled with; null for what is still open. */
  settledKey: string | null;
  picks: readonly string[];
  reason: string | null;
}

/** What can be done now. */
export type MomentView =
  | { kind: "lines" }
  | { kind: "decision"; askKey: string | null; choices: { id: string; key: string }[] }
  | {
      kind: "interview";
      with: string;
      askKey: string;
      topics: { id: string; key: string; asked: boolean; phrasings: PhrasingView[] }[];
      moves: { id: string; key: string }[];
      closeKey: string;
      /** Present when this is an examination in court. */
      court: CourtView | null;
    }
  /** A question has been put in court and waits for an answer, an objection or the court. */
  | {
      kind: "question";
      court: CourtView;
      ask: PhrasingView;
      /** The scripted party objects. */
      objection: { ground: Ground; by: string | null; role: Role } | null;
      /** The ruling on the player's own objection, back at the question. */
      ruling: Ruling | null;
      mayLetStand: boolean;
      /** Grounds that the player may object on, or the court may stop it on. */
      mayObject: readonly Ground[];
      mayIntervene: readonly Ground[];
      mayRule: readonly Ruling[];
    }
  /** The answer, or what came of a better question; an objection would come too late. */
  | {
      kind: "answer";
      court: CourtView;
      ask: PhrasingView;
      askKey: string;
      answerKey: string;
      unreliable: boolean;
      mayObject: readonly Ground[];
    }
  | { kind: "argument"; court: CourtView; ask: PhrasingView; ground: Ground; arguments: readonly string[] }
  | {
      kind: "ruling";
      court: CourtView;
      ask: PhrasingView;
      ground: Ground;
      argument: string;
      mayRule: readonly Ruling[];
    }
  | { kind: "questions-over"; court: CourtView; closeKey: string }
  | {
      kind: "sheet";
      sheet: SheetKind;
      askKey: string;
      items: ItemView[];
      /** The item in hand; null when all are settled and the sheet waits for its signature. */
      current: {
        id: string;
        options: { id: string; key: string; needsPicks: boolean }[];
        /** Exhibits in the file that may be picked as proof; null where nothing has to be proved. */
        exhibits: readonly string[] | null;
      } | null;
      closeKey: string;
    }
  /** A colleague acts: nobody plays the role. */
  | {
      kind: "told";
      role: Role;
      person: string | null;
      choice: { id: string; key: string; happensKey: string } | null;
      settled: { nameKey: string; optionKey: string }[];
      asked: { key: string; answerKey: string | null; with: string }[];
    }
  /** In a room: what only some may see, behind the curtain. */
  | { kind: "covered"; roles: readonly Role[] }
  | { kind: "ended"; ending: string };

function courtView(program: Program, { with: witness, court }: InterviewSpec): CourtView {
  return { kind: court!.kind, by: court!.by, examiner: voiceOf(program, court!, court!.by), witness };
}

function phrasingView(program: Program, past: Past, step: string, interview: InterviewSpec, ask: string): PhrasingView {
  const { shows, quotes } = phrasingOf(interview, ask);
  return {
    id: ask,
    key: `interview.${step}.${ask}.text`,
    shows: shows ?? null,
    quote: quotes ? quoteOf(program, past, quotes) : null,
  };
}

/** What can be done at the present step of a past. `seed` gives the order of what is shuffled. */
export function momentOf(program: Program, past: Past, seed: string): MomentView {
  const configuration = past.now;
  const step = program.steps[configuration.step]!;
  if (step.ending !== undefined) return { kind: "ended", ending: step.id };
  if (step.told) return toldView(program, step, configuration);
  if (step.part) return partView(program, step, past, seed);
  const open = new Set(openActs(program, configuration).map(({ type, id }) => `${type} ${id}`));
  if (step.decision) {
    const choices = shuffled(step.decision.choices, seed, step.id)
      .filter(({ id }) => open.has(`choice.made ${id}`))
      .map(({ id }) => ({ id, key: `choice.${step.id}.${id}.text` }));
    return { kind: "decision", askKey: `step.${step.id}.ask`, choices };
  }
  const { interview } = step;
  if (!interview || (interview.court && !step.actors?.by)) return { kind: "lines" };
  return {
    kind: "interview",
    with: interview.with,
    askKey: `step.${step.id}.ask`,
    topics: interview.topics.flatMap((topic) => {
      const phrasings = shuffled(topic.phrasings, seed, step.id)
        .filter(({ id }) => open.has(`question.asked ${id}`))
        .map(({ id }) => phrasingView(program, past, step.id, interview, id));
      if (phrasings.length === 0) return [];
      const asked = configuration.facts[topic.fact] !== 0;
      return [{ id: topic.id, key: `interview.${step.id}.topic.${topic.id}`, asked, phrasings }];
    }),
    moves: interview.moves
      .filter(({ id }) => open.has(`move.made ${id}`))
      .map(({ id }) => ({ id, key: `interview.${step.id}.${id}.text` })),
    closeKey: `interview.${step.id}.close`,
    court: interview.court ? courtView(program, interview) : null,
  };
}

function partView(program: Program, step: StepSpec, past: Past, seed: string): MomentView {
  const part = step.part!;
  const whole = program.steps[part.of]!;
  if (part.kind === "item" || part.kind === "signing") return sheetView(program, whole, past, seed);
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
          step.id,
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

const HELD = EXHIBIT_STATUSES.indexOf("held");

function sheetView(program: Program, whole: StepSpec, past: Past, seed: string): MomentView {
  const { items, kind } = whole.sheet!;
  const part = program.steps[past.now.step]!.part!;
  const key = (item: string): string => `sheet.${whole.id}.${item}`;
  const settled = new Map(
    past.moments
      .filter(({ event }) => event.type === "item.settled" && event.step.startsWith(`${whole.id}~`))
      .map(({ event }) => [event.id.split(".")[0]!, event]),
  );
  const inHand = part.kind === "item" ? items[part.item]! : null;
  const open = new Set(openActs(program, past.now).map(({ id }) => id.split(".")[1]));
  return {
    kind: "sheet",
    sheet: kind,
    askKey: `step.${whole.id}.ask`,
    items: items
      .filter(({ id, when }) => settled.has(id) || id === inHand?.id || holds(when, past.now.facts))
      .map(({ id, hasText }) => {
        const event = settled.get(id);
        return {
          id,
          nameKey: `${key(id)}.name`,
          textKey: hasText ? `${key(id)}.text` : null,
          settledKey: event ? `${key(id)}.${event.id.split(".")[1]}.text` : null,
          picks: event?.picks ?? [],
          reason: event?.reason ?? null,
        };
      }),
    current: inHand && {
      id: inHand.id,
      options: shuffled(inHand.options, seed, `${whole.id}.${inHand.id}`)
        .filter(({ id }) => open.has(id))
        .map(({ id, finding }) => ({
          id,
          key: `${key(inHand.id)}.${id}.text`,
          needsPicks: inHand.proves !== undefined && finding === "proved",
        })),
      exhibits:
        inHand.proves === undefined
          ? null
          : program.exhibits.filter(({ fact }) => past.now.facts[fact] === HELD).map(({ id }) => id),
    },
    closeKey: `sheet.${whole.id}.close`,
  };
}

function toldView(program: Program, step: StepSpec, configuration: Configuration): MomentView {
  const { facts } = configuration;
  const role = step.role!;
  const court = step.interview?.court;
  const person = court ? voiceOf(program, court, court.by) : (program.roles[role]?.person ?? null);
  const told = { kind: "told" as const, role: court?.by ?? role, person, choice: null, settled: [], asked: [] };
  if (step.decision) {
    const { id } = openActs(program, configuration).find(({ type }) => type === "table.followed")!;
    const key = `choice.${step.id}.${id}`;
    return { ...told, choice: { id, key: `${key}.text`, happensKey: `${key}.happens` } };
  }
  if (step.sheet)
    return {
      ...told,
      settled: step.sheet.items.flatMap((item) => {
        if (!holds(item.when, facts)) return [];
        const option =
          item.options.find(({ id }) => id === item.table) ??
          item.options.find(({ when, sound }) => holds(when, facts) && known(sound, facts));
        const key = `sheet.${step.id}.${item.id}`;
        return option ? [{ nameKey: `${key}.name`, optionKey: `${key}.${option.id}.text` }] : [];
      }),
    };
  const interview = step.interview!;
  const state = stateOf(program, configuration, interview.with);
  return {
    ...told,
    asked: askedByTable(interview, facts).map((ask) => {
      const stopped = scriptedObjection(program, interview, ask, facts)?.ruling === "sustain";
      return {
        key: `interview.${step.id}.${ask}.text`,
        answerKey: stopped ? null : answerKeyOf(interview, step.id, ask, state),
        with: interview.with,
      };
    }),
  };
}

/** Who may act now; everybody who plays where it is nobody's turn in particular. */
export function actorsNow(program: Program, configuration: Configuration, played: readonly Role[]): readonly Role[] {
  const step = program.steps[configuration.step]!;
  if (step.ending !== undefined || step.told) return played;
  const whole = step.part ? program.steps[step.part.of]! : step;
  const court = whole.interview?.court;
  if (court && whole.actors) {
    const { by, objector, judge } = whole.actors;
    if (!step.part) return by ? [court.by] : played;
    if (step.part.kind === "question")
      return [...(objector === null ? [] : [objector]), ...(judge ? (["judge"] as const) : [])];
    if (step.part.kind === "argument" && objector !== null) return [objector];
    if (step.part.kind === "ruling") return ["judge"];
    return played;
  }
  const scored = step.decision ?? step.interview ?? whole.sheet;
  return scored && step.role !== null ? [step.role] : played;
}
