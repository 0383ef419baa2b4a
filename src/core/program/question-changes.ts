import { MOVE_RELIEF, type MoveKind, type QuestionRule } from "../scenario/question-types.ts";
import { PERSON_STATES, TOPIC_MEMORY } from "../scenario/vocabulary.ts";
import type { Change, Guard } from "./program.ts";

/** Fact numbers of somebody whose state the case follows. */
export interface FollowedPerson {
  load: number;
  trust: number;
  state: number;
}

interface QuestionFacts {
  /** Absent for a witness whose state the case does not follow. */
  person?: FollowedPerson;
  topic: number;
  run: number;
  /** Set to `value` by a question asked of somebody who has shut down. */
  criticalWhenShutDown?: { fact: number; value: number };
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
  const { person, topic, run, criticalWhenShutDown: critical } = facts;
  const unasked: Guard = ["=", topic, UNASKED];
  const spoil = spoiling(topic, facts.whenSpoiled);
  const changes: Change[] = [];
  if (person) {
    const { load, trust, state } = person;
    if (critical) changes.push(["if", ["=", state, SHUT_DOWN], [["set", critical.fact, critical.value]]]);
    if (facts.sensitive) changes.push(["if", unasked, [["add", load, 1]]]);
    if (rule.load > 0) changes.push(["add", load, rule.load]);
    if (rule.serial) changes.push(["if", [">=", run, 2], [["add", load, 1]]], ["add", run, 1]);
    else changes.push(["set", run, 0]);
    if (rule.trustLoss !== undefined) {
      const loss: Change = ["add", trust, -rule.trustLoss];
      changes.push(rule.sound === "after-account" ? ["if", unasked, [loss]] : loss);
    }
  }
  // A branch must not see what an earlier branch of the same question has set: spoil first, then sound on what is still unasked.
  if (rule.sound === "never") changes.push(spoil);
  else {
    if (person) changes.push(["if", ["=", person.state, SHUT_DOWN], [spoil]]);
    if (rule.sound === "after-account") changes.push(["if", unasked, [spoil]]);
    else changes.push(["if", unasked, [["set", topic, SOUND], ...facts.whenSound]]);
  }
  return changes;
}

/** What a question does that may not be answered: its topic is spoiled for whoever put it so, and nobody has heard anything. */
export function spoiling(topic: number, whenSpoiled: readonly Change[]): Change {
  return ["if", ["not", ["=", topic, SPOILED]], [["set", topic, SPOILED], ...whenSpoiled]];
}

/** What a pause, an explanation or a real choice does: it takes load off and ends a series of closed questions. */
export function moveChanges(kind: MoveKind, person: FollowedPerson | undefined, run: number): Change[] {
  if (!person) return [];
  const relief = MOVE_RELIEF[kind];
  return [...(relief > 0 ? [["add", person.load, -relief] as const] : []), ["set", run, 0]];
}

/** Remembers a duty as met by a move, or as missed by a question that came first. */
export function dutyChange(duty: number, met: boolean): Change {
  return ["if", ["=", duty, UNASKED], [["set", duty, met ? SOUND : SPOILED]]];
}
