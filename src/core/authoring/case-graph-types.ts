import type { Path, Place } from "../scenario/problem.ts";
import type { ExaminationKind, InterruptionKind, Leaning, Role, SheetKind, StageName } from "../scenario/vocabulary.ts";
import type { MoveKind, QuestionType } from "../scenario/question-types.ts";

/*
 * A case as a graph: what an author reads as a picture or an outline, and what other tools open. Plain data, so that it can be sent to a
 * page or a worker; conditions and effects stand in it as the author wrote them.
 */

/** Where something stands in scenario.yaml. */
export interface Written {
  path: Path;
  place?: Place;
}

/** A condition as the author wrote it. */
export interface GraphCondition extends Written {
  text: string;
}

/** What an act asks of the facts and changes in them. */
export interface Touched {
  /** Effects as the author wrote them, with those that follow from what is written (a record that is held, a measure granted). */
  effects: readonly string[];
  /** Names of the facts that it changes or may change, each once. */
  sets: readonly string[];
  /** Names of the facts that its conditions ask, each once. */
  reads: readonly string[];
}

/** A choice, as the way on that it is. */
export interface GraphChoice extends Written {
  id: string;
  text: string;
  leaning: Leaning;
  /** It is open only if this holds. */
  when?: GraphCondition;
  /** The criterion of which it is a critical failure. */
  critical?: string;
  /** Criteria of which it mends an earlier critical failure. */
  repairs: readonly string[];
}

/** One way from a step to the next place. */
export interface GraphEdge extends Written, Touched {
  /** Made of the step, the act and its number; the same as long as these are. */
  id: string;
  from: string;
  /** A step, an ending, or back to where an interruption came from. */
  to: string | typeof RETURN;
  act: "continue" | "choose" | "close" | "sign";
  choice?: GraphChoice;
  /** All of these must hold: that of the way, and that of the ending. The first way of an act, in their order, whose conditions hold is taken. */
  conditions: readonly GraphCondition[];
  /** The author wrote another way before it, which is not taken if this one is. */
  otherwise: boolean;
  /** It leads to whichever ending comes first; the ending's own condition is the last of its conditions. */
  toEndings: boolean;
}

/** Where the last step of an interruption leads. */
export const RETURN = "return";

/** Something done inside a step, which stays there: a question, a move, an option. */
export interface GraphAct extends Written, Touched {
  id: string;
  kind: "question" | "move" | "option";
  /** The topic or item it belongs to. */
  of?: string;
  /** Its kind of question or move. */
  type?: QuestionType | MoveKind;
  text: string;
  conditions: readonly GraphCondition[];
  critical?: string;
  /** Effects of its topic that come once, if it is first asked soundly, or when it is spoiled: which, the types of the questions decide. */
  sound?: readonly string[];
  spoiled?: readonly string[];
}

/** A scene is a kind only where a large case is shown by scenes. */
export type StepKind = "talk" | "decision" | "interview" | "examination" | "sheet" | "ending" | "scene";

/** A step or an ending. */
export interface GraphNode extends Written {
  id: string;
  kind: StepKind;
  /** What is asked there, the title of an ending, or the first words of a step that only tells; empty where nothing is said. */
  says: string;
  /** Who acts; absent where whoever is there does, and at endings. */
  role?: Role;
  /** A scene's id, or an interruption's. Endings have neither. */
  scene?: string;
  interruption?: string;
  /** Of an ending: it is reached if no earlier one's condition holds and this does. */
  when?: GraphCondition;
  duty?: true;
  stop?: true;
  /** Of an interview or examination: who is asked. */
  person?: string;
  sheet?: SheetKind;
  court?: { kind: ExaminationKind; by: Role; objects: readonly Role[] };
  /** What can be done in it without leaving it. */
  acts: readonly GraphAct[];
}

export interface GraphScene extends Written {
  id: string;
  title: string;
  at: string;
  role: Role;
  steps: readonly string[];
  /** Interruptions that may come anywhere in it, in the order of the file. */
  interruptions: readonly string[];
}

export interface GraphStage extends Written {
  id: StageName;
  title: string;
  scenes: readonly GraphScene[];
}

/** It leaves any step of its scenes, and comes back to exactly there. */
export interface GraphInterruption extends Written {
  id: string;
  kind: InterruptionKind;
  title: string;
  /** It comes by itself when this becomes true; without it, somebody calls it. */
  when?: GraphCondition;
  once: boolean;
  steps: readonly string[];
  scenes: readonly string[];
}

/** The whole case. Everything is in the order of the file: stages and their steps, then interruptions, then endings. */
export interface CaseGraph {
  id: string;
  version: string;
  /** The language of its texts. */
  language: string;
  title: string;
  first: string;
  stages: readonly GraphStage[];
  interruptions: readonly GraphInterruption[];
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}
