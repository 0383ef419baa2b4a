import type { TFunction } from "i18next";
import type { QuoteView } from "../../core/attempt/record.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import type { Playing } from "./playing.ts";
import { courtRows } from "./court/court-rows.ts";
import { questionRows } from "./court/question-rows.ts";
import { toldRows } from "./told/told-rows.ts";

/** One thing said or seen on the speech card. */
export interface Row {
  key: string;
  /** Who speaks; null for what is seen; "learner" for the question just asked or the move just made. */
  by: string | null;
  learner?: "question" | "move";
  /** Who speaks, in the app's own words, where it is nobody of the case. */
  voice?: string;
  /** What the speaker does here, beside the name. */
  doing?: string;
  text: string;
  /** The text is the app's own, not the case's. */
  own?: true;
  /** It stands in the record already. */
  heard?: boolean;
  /** Read from the record before the words. */
  quote?: QuoteView;
  /** The exhibit handed over with the words. */
  shows?: string;
  /** The record marks it so. */
  unreliable?: boolean;
}

/** What rows are made with: the words of the case and of the app. */
export interface Saying {
  said: SaidWords;
  t: TFunction<"play">;
}

/**
 * What stands on the speech card: the lines of the step, or in an interview the last question with its answer, or what is said in court;
 * and what can be seen of people whose state has just changed.
 */
export function rowsShown(state: Playing, saying: Saying): Row[] {
  const { view, lastAsked, changed } = state;
  const { say } = saying.said;
  const cues = view.present.flatMap(({ person, cueKey }): Row[] =>
    cueKey !== null && changed.includes(person) ? [{ key: cueKey, by: null, text: say(cueKey) }] : [],
  );
  const court = courtRows(state, saying);
  if (court) return [...court, ...cues];
  // A question may be answered and break the step off at once: the answer is heard all the same.
  const asked = lastAsked ?? (view.last?.kind === "choice" ? null : view.last);
  const heard = asked && asked.kind !== "choice" ? questionRows(state, asked, saying) : [];
  const lines = lastAsked
    ? []
    : view.lines.map(({ by, key, quote }, place): Row =>
        quote
          ? { key: `quote ${place}`, by: null, voice: saying.t("said.record"), text: "", quote }
          : { key, by, text: say(key) },
      );
  const told = toldRows(state, saying);
  return asked && !lastAsked ? [...heard, ...cues, ...lines, ...told] : [...heard, ...lines, ...cues, ...told];
}

/** A row as it is stored with the act that follows it. */
export function storedRow({ by, voice, text, quote }: Row, { said, t }: Saying): string {
  if (quote) {
    const { asked, answered } = quotedWords(quote, said);
    const read = t("said.quoted", { asked, answered });
    return text === "" ? read : `${read}\n${text}`;
  }
  const name = voice ?? (by === null ? undefined : said.say(`person.${by}.name`));
  return name === undefined ? text : t("said.row", { name, text });
}

/** The words of a quotation: those that were on the screen, else those of the case. */
export function quotedWords(quote: QuoteView, said: SaidWords): { asked: string; answered: string } {
  return {
    // What else was on the screen stands in the log above the question, and above the answer what was said before it.
    asked: quote.asked ?? said.say(quote.askedKey),
    answered: quote.answered ?? said.say(quote.answeredKey),
  };
}
