import type { AttemptLog } from "../../attempt/log.ts";
import type { Debrief } from "../debrief-types.ts";
import type { DecisionRow } from "./decision-rows.ts";
import type { RowWords } from "./decisions-csv.ts";
import { isoOf, momentOf } from "./moments-in-log.ts";
import { timeAtWork } from "./time-at-work.ts";
import { URL_NAMESPACE, uuid5 } from "./uuid5.ts";
import { wholeCharacters } from "./whole-characters.ts";
import { ACTIVITY_TYPES, activityOf, ATTEMPT_ACCOUNTS, EXTENSIONS, PROFILE, VERBS } from "./xapi-names.ts";

type LanguageMap = Readonly<Record<string, string>>;

interface Activity {
  objectType: "Activity";
  id: string;
  definition?: {
    type: string;
    name?: LanguageMap;
    interactionType?: "choice";
    choices?: readonly { id: string; description?: LanguageMap }[];
  };
}

/** A statement of the Experience API 1.0.3, as this profile writes it. */
export interface Statement {
  id: string;
  actor: {
    objectType: "Agent" | "Group";
    mbox?: string;
    account?: { homePage: string; name: string };
  };
  verb: { id: string; display: LanguageMap };
  object: Activity;
  result?: {
    completion?: boolean;
    duration?: string;
    response?: string;
    extensions?: Readonly<Record<string, unknown>>;
  };
  context: {
    registration: string;
    revision: string;
    platform: string;
    language?: string;
    contextActivities: { category: readonly Activity[]; parent?: readonly Activity[] };
    extensions: Readonly<Record<string, unknown>>;
  };
  timestamp?: string;
  version: "1.0.0";
}

export interface StatementParts {
  log: AttemptLog;
  told: Debrief;
  rows: readonly DecisionRow[];
  words: RowWords;
  /** An address that the learner typed in; without one the actor is the attempt itself. */
  mail?: string;
}

/** An attempt as statements: begun, one for each review, ended. Nothing in them identifies anybody unless an address was typed in. */
export function statementsOf({ log, told, rows, words, mail }: StatementParts): Statement[] {
  const actor: Statement["actor"] = {
    objectType: log.room ? "Group" : "Agent",
    ...(mail === undefined
      ? { account: { homePage: ATTEMPT_ACCOUNTS, name: wholeCharacters(log.id) } }
      : { mbox: mailtoOf(mail) }),
  };
  const registration = uuid5(NAMESPACE, `attempt ${log.id}`);
  const text = (key: string): LanguageMap | undefined => {
    const said = words.say(key);
    return said === "" ? undefined : { [words.language]: said };
  };
  const theCase = activity(activityOf(log.scenario.id), ACTIVITY_TYPES.case, text("title"));
  const statement = (
    key: string,
    verb: keyof typeof VERBS,
    object: Activity,
    at: string,
    more: { parent?: Activity; result?: Statement["result"]; extensions?: Readonly<Record<string, unknown>> },
  ): Statement => ({
    // Another actor makes another statement; a second export of the same makes the same ones.
    id: uuid5(NAMESPACE, `statement ${log.id} ${mail ?? ""} ${key}`),
    actor,
    verb: { id: VERBS[verb], display: { en: verb } },
    object,
    ...(more.result && { result: more.result }),
    context: {
      registration,
      revision: log.scenario.version,
      platform: "Fair Hearing",
      ...(LANGUAGE_TAG.test(log.language) && { language: log.language }),
      contextActivities: {
        category: [activity(PROFILE, ACTIVITY_TYPES.profile)],
        ...(more.parent && { parent: [more.parent] }),
      },
      extensions: { [EXTENSIONS.mode]: log.mode, [EXTENSIONS.roles]: log.roles, ...more.extensions },
    },
    ...timestampOf(at),
    // Of every 1.0.x: the form has not changed since, and the standard wants this number.
    version: "1.0.0",
  });

  const ended = log.events.at(-1)!.at;
  return [
    statement("initialized", "initialized", theCase, log.startedAt, {}),
    ...rows.map((row) =>
      statement(
        `review ${row.review.index} ${row.review.role}`,
        row.review.kind === "decision" ? "answered" : "experienced",
        activityOfRow(row, log, text),
        row.at,
        {
          parent: activity(activityOf(log.scenario.id), ACTIVITY_TYPES.case),
          result: resultOf(row),
          extensions: { [EXTENSIONS.role]: row.review.role, [EXTENSIONS.stage]: row.review.stage },
        },
      ),
    ),
    statement("completed", "completed", theCase, ended, {
      result: {
        completion: true,
        duration: `PT${Math.round(timeAtWork(log) / 1000)}S`,
        extensions: {
          [EXTENSIONS.ending]: told.ending.id,
          [EXTENSIONS.dimensions]: told.profile.dimensions.map(({ dimension, score, opportunities }) => ({
            dimension,
            opportunities,
            // Too few opportunities give no figure: the key is left out then.
            ...(score !== null && { score: Math.round(score * 10) / 10 }),
          })),
          [EXTENSIONS.critical]: told.failures.map(({ criterion, review, repairedBy }) => ({
            criterion,
            review,
            repaired: repairedBy !== null,
          })),
        },
      },
    }),
  ];
}

const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/;
const NAMESPACE = uuid5(URL_NAMESPACE, PROFILE);

function activity(id: string, type: string, name?: LanguageMap): Activity {
  return { objectType: "Activity", id, definition: { type, ...(name && { name }) } };
}

function activityOfRow(
  { review, choices }: DecisionRow,
  log: AttemptLog,
  text: (key: string) => LanguageMap | undefined,
): Activity {
  const type = review.kind === "decision" ? ACTIVITY_TYPES.decision : ACTIVITY_TYPES.segment;
  const plain = activity(activityOf(log.scenario.id, review.step), type, text(review.askKey));
  if (review.kind === "segment") return plain;
  return {
    ...plain,
    definition: {
      ...plain.definition!,
      interactionType: "choice",
      choices: choices.map((id) => {
        const description = text(`choice.${review.step}.${id}.text`);
        return { id, ...(description && { description }) };
      }),
    },
  };
}

function resultOf({ review, marks, critical }: DecisionRow): Statement["result"] {
  return {
    ...(review.chosen && { response: review.chosen.id }),
    extensions: {
      [EXTENSIONS.marks]: marks,
      ...(critical.length > 0 && {
        [EXTENSIONS.critical]: critical.map(({ criterion, repairedBy }) => ({
          criterion,
          repaired: repairedBy !== null,
        })),
      }),
      ...(review.segment && {
        [EXTENSIONS.segment]: {
          what: review.segment.what,
          asked: review.segment.asked,
          sound: review.segment.sound,
        },
      }),
    },
  };
}

// Addresses may hold signs that an IRI may not; the others stay, so that the actor is the same one elsewhere.
function mailtoOf(mail: string): string {
  return `mailto:${mail.replaceAll(/[%#?^`{|}]/g, encodeURIComponent)}`;
}

// A moment that no calendar knows, from an edited file, is left out: it is optional.
function timestampOf(at: string): { timestamp?: string } {
  const moment = momentOf(at);
  const timestamp = Number.isNaN(moment) ? "" : isoOf(moment);
  // RFC 3339 has years of four digits only.
  return /^\d{4}-/.test(timestamp) ? { timestamp } : {};
}
