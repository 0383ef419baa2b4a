import { MOVE_RELIEF, type MoveKind, type QuestionRule } from "../scenario/question-types.ts";
import { PERSON_STATES, TOPIC_MEMORY } from "../scenario/vocabulary.ts";
import type { Change, Guard } from "./program.ts";

interface QuestionFacts {
  load: number;
  trust: number;
  state: number;
  topic: number;
  run: number;
  critical?: number;
  sensitive: boolean;
  whenSound: readonly Change[];
  whenSpoiled: readonly Change[];
}

const UNASKED = TOPIC_MEMORY.indexOf("unasked");
const SOUND = TOPIC_MEMORY.indexOf("sound");
const SPOILED = TOPIC_MEMORY.indexOf("spoiled");
const SHUT_DOWN = PERSON_STATES.indexOf("shut-down");

/**
 * What one question does, as changes of facts: the table of the interviewing brief, section 6. Whatever is asked of a
 * person who has shut down spoils its topic, since a "yes" given then is unreliable.
 */
export function questionChanges(rule: QuestionRule, facts: QuestionFacts): Change[] {
  const { load, trust, state, topic, run, critical } = facts;
  const unasked: Guard = ["=", topic, UNASKED];
  const shutDown: Guard = ["=", state, SHUT_DOWN];
  const spoil: Change = ["if", ["not", ["=", topic, SPOILED]], [["set", topic, SPOILED], ...facts.whenSpoiled]];
  const changes: Change[] = [];
  if (critical !== undefined) changes.push(["if", shutDown, [["set", critical, 1]]]);
  if (facts.sensitive) changes.push(["if", unasked, [["add", load, 1]]]);
  if (rule.load > 0) changes.push(["add", load, rule.load]);
  if (rule.serial) changes.push(["if", [">=", run, 2], [["add", load, 1]]], ["add", run, 1]);
  else changes.push(["set", run, 0]);
  if (rule.trustLoss !== undefined) {
    const loss: Change = ["add", trust, -rule.trustLoss];
    changes.push(rule.sound === "after-account" ? ["if", unasked, [loss]] : loss);
  }
  // A branch must not see what an earlier branch of the same question has set: spoil first, then sound on what is still unasked.
  if (rule.sound === "never") changes.push(spoil);
  else {
    changes.push(["if", shutDown, [spoil]]);
    if (rule.sound === "after-account") changes.push(["if", unasked, [spoil]]);
    else changes.push(["if", unasked, [["set", topic, SOUND], ...facts.whenSound]]);
  }
  return changes;
}

/** What a pause, an explanation or a real choice does: it takes load off and ends a series of closed questions. */
export function moveChanges(kind: MoveKind, load: number, run: number): Change[] {
  return [
    ["add", load, -MOVE_RELIEF[kind]],
    ["set", run, 0],
  ];
}
