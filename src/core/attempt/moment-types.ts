import type { Ground, Ruling } from "../scenario/objection-grounds.ts";
import type { ExaminationKind, Role, SheetKind } from "../scenario/vocabulary.ts";
import type { QuoteView } from "./record.ts";

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
  | {
      kind: "decision";
      askKey: string | null;
      choices: { id: string; key: string }[];
      /** A reason may be given with the choice: two duties stand against each other here. */
      asksReason: boolean;
    }
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
