import type { Program, QuoteSpec } from "../program/program.ts";
import { answerKeyOf, askedByTable, lastViewOf, stateOf } from "./last-view.ts";
import type { Past } from "./replay.ts";

/** A question and its answer as they stand in the record of an earlier interview. */
export interface QuoteView {
  step: string;
  topic: string;
  /** Who answered. */
  by: string;
  askedKey: string;
  answeredKey: string;
  /** The words that were on the screen; absent where a colleague asked and nobody saw them: then the keys are read. */
  asked?: string;
  answered?: string;
  /** The person had shut down: a "yes" given then is unreliable, and the record says so. */
  unreliable: boolean;
}

/** The last question and answer on a topic, word for word from the log; null where nothing was asked. */
export function quoteOf(program: Program, { moments }: Past, { step, topic }: QuoteSpec): QuoteView | null {
  const whole = program.steps.find(({ id }) => id === step);
  const interview = whole?.interview;
  const phrasings = interview?.topics.find(({ id }) => id === topic)?.phrasings.map(({ id }) => id) ?? [];
  for (const moment of [...moments].reverse()) {
    const { event, before } = moment;
    if (event.step !== step || !whole || !interview) continue;
    if (event.type === "question.asked" && phrasings.includes(event.id)) {
      const view = lastViewOf(program, moment, false);
      if (!view || view.kind === "choice" || view.answerKey === null) continue;
      return {
        step,
        topic,
        by: view.with,
        askedKey: view.key,
        answeredKey: view.answerKey,
        ...(event.words && { asked: lastLine(event.words.asked) }),
        ...(event.words?.answered !== undefined && { answered: lastLine(event.words.answered) }),
        unreliable: view.unreliable,
      };
    }
    if (event.type === "table.followed") {
      const ask = askedByTable(program, whole, before.facts)
        .map((one) => one.ask)
        .filter((one) => phrasings.includes(one))
        .at(-1);
      if (ask === undefined) return null;
      const state = stateOf(program, before, interview.with);
      return {
        step,
        topic,
        by: interview.with,
        askedKey: `interview.${step}.${ask}.text`,
        answeredKey: answerKeyOf(interview, step, ask, state),
        unreliable: state === "shut-down",
      };
    }
  }
  return null;
}

/** One question or move of an interview as its record holds it, with the answer. */
export interface RecordEntry {
  kind: "question" | "move";
  by: string;
  askedKey: string;
  /** Null where there was no answer. */
  answeredKey: string | null;
  /** The words that were on the screen; absent where a colleague asked: then the keys are read. */
  asked?: string;
  answered?: string;
  unreliable: boolean;
}

/** The whole record of an interview, word for word from the log, in the order asked; empty where nothing was asked. */
export function recordOf(program: Program, { moments }: Past, step: string): RecordEntry[] {
  const whole = program.steps.find(({ id }) => id === step);
  const interview = whole?.interview;
  if (!whole || !interview) return [];
  return moments.flatMap((moment): RecordEntry[] => {
    const { event, before } = moment;
    if (event.step !== step) return [];
    if (event.type === "table.followed") {
      const state = stateOf(program, before, interview.with);
      return askedByTable(program, whole, before.facts).map(({ ask }) => ({
        kind: "question",
        by: interview.with,
        askedKey: `interview.${step}.${ask}.text`,
        answeredKey: answerKeyOf(interview, step, ask, state),
        unreliable: state === "shut-down",
      }));
    }
    const view = lastViewOf(program, moment, false);
    if (!view || view.kind === "choice") return [];
    return [
      {
        kind: view.kind,
        by: view.with,
        askedKey: view.key,
        answeredKey: view.answerKey,
        ...(event.words && { asked: lastLine(event.words.asked) }),
        ...(event.words?.answered !== undefined && { answered: lastLine(event.words.answered) }),
        unreliable: view.unreliable,
      },
    ];
  });
}

/** Which exhibit is the record of which interview. */
export function recordsIn(program: Program): { exhibit: string; step: string }[] {
  return program.steps.flatMap(({ id, interview }) =>
    interview?.record === undefined ? [] : [{ exhibit: interview.record, step: id }],
  );
}

/** Words in the log hold all that stood on the screen; what was asked, and what was answered, stands last. */
function lastLine(words: string): string {
  return words.slice(words.lastIndexOf("\n") + 1);
}
