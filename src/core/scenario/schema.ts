import * as z from "zod";
import {
  EXAMINATION_KINDS,
  EXHIBIT_SOURCES,
  EXHIBIT_STATUSES,
  INTERRUPTION_KINDS,
  INTERVIEWED,
  LEANINGS,
  PERSON_STATES,
  PROVES,
  ROLES,
  SHEET_KINDS,
  STAGES,
  THEMES,
  LAW_FIELDS,
} from "./vocabulary.ts";
import { MOVE_KINDS, QUESTION_TYPES } from "./question-types.ts";
import { BLANK, NAME } from "./shape-problems.ts";

/*
 * The shape of a scenario file, format 1. What needs more than shape (names that exist, conditions that can hold,
 * marks that add up) is checked in checks/. No transforms: the JSON Schema for editors is made from this very schema.
 */

// The policy of the pages forbids code made at run time, and so must the schema library.
z.config({ jitless: true });

/** Longer than any name needs; the search for similar names compares letter by letter. */
const LONGEST_NAME = 60;
const id = z
  .string()
  .max(LONGEST_NAME)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, NAME);
/** Something to read; spaces alone are nothing. */
const prose = z.string().regex(/\S/, BLANK);
const condition = z.string().min(1);
const effects = z.array(z.string().min(1));
const source = z.string().regex(/^(supports|context|general): \S/, "`supports: …`, `context: …`, `general: …`");
const law = z.array(z.enum(LAW_FIELDS));

/** `{<person>: words}`, `{cue: what is seen}` or `{quote: interview.topic}`, with `when` and `law` beside it; see read-line.ts. */
const line = z.record(z.string(), z.union([z.string(), law]));

const present = z.record(id, z.union([id, z.strictObject({ person: id, when: condition })]));
const switches = z.array(z.union([id, z.strictObject({ switch: id, when: condition })]));
/** A fact of two words: a topic of an interview, or a measure for a person. */
const dotted = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, "`interview.topic`, `person.measure`");

const next = z.union([id, z.array(z.strictObject({ when: condition.optional(), go: id })).min(1)]);

const mark = z.number().int().min(-2).max(2);
const marks = z.record(id, z.union([mark, z.array(z.strictObject({ when: condition.optional(), mark })).min(1)]));

const choice = z.strictObject({
  choice: id,
  text: prose,
  leaning: z.enum(LEANINGS),
  when: condition.optional(),
  marks: marks.optional(),
  critical: id.optional(),
  repairs: z.array(id).optional(),
  forecloses: z.array(id).optional(),
  effects: effects.optional(),
  happens: prose,
  motive: prose.optional(),
  why: prose,
  stronger: prose,
  sources: z.array(source).min(1),
  law: law.optional(),
  law_varies: prose.optional(),
  next: next.optional(),
});

const phrasing = z.strictObject({
  ask: id,
  type: z.enum(QUESTION_TYPES),
  text: prose,
  answer: prose,
  overwhelmed: prose.optional(),
  shut_down: prose.optional(),
  when: condition.optional(),
  shows: id.optional(),
  quotes: dotted.optional(),
  gives: effects.optional(),
  critical: id.optional(),
  law: law.optional(),
});

const topic = z.strictObject({
  topic: id,
  name: prose,
  sensitive: z.boolean().optional(),
  when: condition.optional(),
  sound: effects.optional(),
  spoiled: effects.optional(),
  phrasings: z.array(phrasing).min(1),
});

const moves = z.array(
  z.strictObject({
    move: id,
    kind: z.enum(MOVE_KINDS),
    text: prose,
    answer: prose,
    when: condition.optional(),
    effects: effects.optional(),
  }),
);

/** What an interview and an examination have in common; a line for each state is asked for in checks/answers.ts. */
const questioning = {
  ask: prose,
  overwhelmed: prose.optional(),
  shut_down: prose.optional(),
  moves: moves.optional(),
  close: prose,
  critical_when_shut_down: id.optional(),
};

const interview = z.strictObject({
  ...questioning,
  with: id,
  of: z.enum(INTERVIEWED).optional(),
  scores: id,
  topics: z.array(topic).min(1),
  record: id.optional(),
  duties: z
    .array(
      z.strictObject({
        duty: id,
        moves: z.array(id).min(1),
        before: z.literal("questions").optional(),
        when: condition.optional(),
      }),
    )
    .optional(),
});

const courtPhrasing = phrasing.extend({
  foundation: condition.optional(),
  introductory: z.boolean().optional(),
  grounds: z.array(z.union([id, z.strictObject({ ground: id, when: condition })])).optional(),
  objection: id.optional(),
  ruling: id.optional(),
  rephrased: z.strictObject({ text: prose, answer: prose }).optional(),
});

const examination = z.strictObject({
  ...questioning,
  kind: z.enum(EXAMINATION_KINDS),
  by: z.enum(ROLES),
  witness: id,
  objects: z.array(z.enum(ROLES)).optional(),
  voices: z.partialRecord(z.enum(ROLES), id).optional(),
  scores: z.partialRecord(z.enum(ROLES), id),
  script: z.array(id).optional(),
  topics: z.array(topic.extend({ phrasings: z.array(courtPhrasing).min(1) })).min(1),
});

const option = z.strictObject({
  option: id,
  text: prose,
  when: condition.optional(),
  sound: z.union([z.boolean(), condition]).optional(),
  finding: z.enum(["proved", "not-proved"]).optional(),
  asks_for: dotted.optional(),
  grants: dotted.optional(),
  refuses: dotted.optional(),
  critical: id.optional(),
  effects: effects.optional(),
  why: prose,
  sources: z.array(source).optional(),
  law: law.optional(),
});

const sheet = z.strictObject({
  kind: z.enum(SHEET_KINDS),
  ask: prose,
  scores: id,
  close: prose,
  items: z
    .array(
      z.strictObject({
        item: id,
        name: prose,
        text: prose.optional(),
        when: condition.optional(),
        proves: z.enum(PROVES).optional(),
        options: z.array(option).min(2),
      }),
    )
    .min(1),
});

const step = z.strictObject({
  step: id,
  role: z.enum(ROLES).optional(),
  present: present.optional(),
  switches: switches.optional(),
  lines: z.array(line).optional(),
  effects: effects.optional(),
  ask: prose.optional(),
  duty: z.boolean().optional(),
  known: z.array(z.union([prose, z.strictObject({ text: prose, when: condition.optional() })])).optional(),
  choices: z.array(choice).min(2).optional(),
  expert: prose.optional(),
  interview: interview.optional(),
  examination: examination.optional(),
  sheet: sheet.optional(),
  stop: prose.optional(),
  next: next.optional(),
});

const steps = z.array(step).min(1);

const scene = z.strictObject({
  scene: id,
  title: prose,
  at: z.string().regex(/^day \d{1,5}(, ([01]\d|2[0-3]):[0-5]\d)?$/, "`day 2`, `day 0, 02:40`"),
  set: id,
  themes: z.array(z.enum(THEMES)).optional(),
  switches: switches.optional(),
  role: z.enum(ROLES),
  present,
  interruptions: z.array(id).optional(),
  steps,
});

const stage = z.strictObject({
  stage: z.enum(STAGES),
  title: prose,
  scenes: z.array(scene).min(1),
});

const trackText = z.union([prose, z.strictObject({ text: prose, when: condition.optional() })]);
const track = z.strictObject({
  level: z.number().int().min(1).max(5),
  text: z.array(trackText).min(1),
});

const ending = z.strictObject({
  ending: id,
  when: condition.optional(),
  title: prose,
  text: prose,
  person: track,
  accountability: track,
  integrity: track,
});

const person = z.strictObject({
  name: prose,
  about: prose,
  figure: z.record(z.string(), z.string()).optional(),
  state: z.strictObject({ load: z.number().int().min(0).max(7), trust: z.number().int().min(0).max(3) }).optional(),
  cues: z.partialRecord(z.enum(PERSON_STATES), prose).optional(),
});

const exhibit = z.strictObject({
  name: prose,
  about: prose,
  source: z.enum(EXHIBIT_SOURCES),
  supports: z.array(z.enum(PROVES)).min(1),
  weakness: prose,
  lawful_route: prose,
  victim_impact: prose.optional(),
  disclosable: z.boolean().optional(),
  start: z.enum(EXHIBIT_STATUSES).optional(),
  perishes: z
    .strictObject({
      after: z.string().regex(/^\d+ (hour|hours|day|days)$/, "`6 hours`, `31 days`"),
      text: prose,
    })
    .optional(),
  held_text: prose.optional(),
});

const fact = z.union([
  z.strictObject({ values: z.array(id).min(2), varies: z.boolean().optional(), about: prose }),
  z.strictObject({
    range: z.tuple([z.number().int().min(0), z.number().int().max(255)]),
    about: prose,
  }),
]);

const interruption = z.strictObject({
  kind: z.enum(INTERRUPTION_KINDS),
  title: prose,
  when: condition.optional(),
  once: z.boolean().optional(),
  steps,
});

/** What a colleague does at a step: a choice, perhaps by condition; questions in their order; or an option for each item. */
const does = z.union([
  id,
  z.array(id).min(1),
  z.array(z.strictObject({ when: condition.optional(), choice: id })).min(1),
  z.record(id, id),
]);

const role = z.strictObject({
  person: id,
  offered: z.boolean().optional(),
  does: z.record(id, does).optional(),
});

const lawProfile = z.strictObject({
  state: prose,
  tradition: z.enum(["adversarial", "inquisitorial", "mixed"]),
  means_required_adult: z.boolean(),
  forced_criminality_named: z.boolean(),
  np_model: z.enum(["causation", "compulsion", "both"]),
  cross_exam_in_person: z.boolean(),
  victim_party_rights: z.boolean(),
  vacatur_available: z.boolean(),
  offices: z.partialRecord(z.enum(ROLES), prose),
  notes: z.partialRecord(z.enum(LAW_FIELDS), prose),
});

/** A short situation of the same kind, answered before and after the case. It scores nothing and moves nothing. */
const vignette = z.strictObject({
  text: prose,
  ask: prose,
  options: z
    .array(z.strictObject({ option: id, text: prose, why: prose, sound: z.literal(true).optional() }))
    .min(3)
    .max(4),
  sources: z.array(source).min(1),
});

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "`1.0.0`"),
  language: z.string().regex(/^[a-z]{2}$/, "`en`"),
  title: prose,
  synopsis: prose,
  minutes: z.number().int().positive(),
  content_note: prose,
  themes: z.array(z.enum(THEMES)).optional(),
  briefing: z.array(prose).min(1),
  objectives: z.array(id).min(1),
  law_profile: lawProfile,
  people: z.record(id, person),
  roles: z.partialRecord(z.enum(ROLES), role).optional(),
  facts: z.record(id, fact).optional(),
  exhibits: z.record(id, exhibit).optional(),
  timeline: z.array(z.strictObject({ at: prose, text: prose, when: condition.optional() })).optional(),
  stages: z.array(stage).min(1),
  interruptions: z.record(id, interruption).optional(),
  endings: z.array(ending).min(1),
  returns: z
    .array(
      z.strictObject({
        return: id,
        of: z.array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, "`decision.choice`")).min(1),
        at: id,
        when: condition.optional(),
        text: prose,
      }),
    )
    .optional(),
  promises: z.array(z.strictObject({ never: id, when: condition.optional() })).optional(),
  reflection: z.array(prose).optional(),
  vignette: vignette.optional(),
});

/** A scenario file whose shape is right. Names and conditions in it may still be wrong: see checks/. */
export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioStep = z.infer<typeof step>;
export type ScenarioScene = z.infer<typeof scene>;
export type ScenarioChoice = z.infer<typeof choice>;
export type ScenarioInterview = z.infer<typeof interview>;
export type ScenarioExamination = z.infer<typeof examination>;
export type ScenarioCourtPhrasing = z.infer<typeof courtPhrasing>;
export type ScenarioPhrasing = z.infer<typeof phrasing>;
export type ScenarioTopic = z.infer<typeof topic>;
export type ScenarioSheet = z.infer<typeof sheet>;
export type ScenarioSheetOption = z.infer<typeof option>;
export type ScenarioVignette = z.infer<typeof vignette>;
export type ScenarioDoes = z.infer<typeof does>;
export type ScenarioPresent = z.infer<typeof present>;
export type ScenarioSwitches = z.infer<typeof switches>;
export type ScenarioLine = z.infer<typeof line>;
export type ScenarioNext = z.infer<typeof next>;
