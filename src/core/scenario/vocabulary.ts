/** The closed word lists of the field that scenario files, the program and scoring share. */

export const STAGES = [
  "contact",
  "interview",
  "investigation",
  "charging",
  "pretrial",
  "trial",
  "verdict",
  "remedies",
] as const;
export type StageName = (typeof STAGES)[number];

/** Functions, not offices: a law profile names the office that holds each. */
export const ROLES = ["investigator", "prosecutor", "defence", "judge", "support"] as const;
export type Role = (typeof ROLES)[number];

/** What an option leans to; used only to simulate one-sided players. */
export const LEANINGS = ["care", "procedure", "speed", "caution"] as const;
export type Leaning = (typeof LEANINGS)[number];

/** In rising order of distress; never a diagnosis. */
export const PERSON_STATES = ["settled", "strained", "overwhelmed", "shut-down"] as const;
export type PersonState = (typeof PERSON_STATES)[number];

/** Load from which a state escalates into the next, and at which it recovers from it: one step more (interviewing brief, section 6). */
export const ESCALATES_AT = [2, 4, 6] as const;
export const RECOVERS_AT = [0, 2, 4] as const;

/** How the file stands with an exhibit: not known, known but not secured, secured, gone. */
export const EXHIBIT_STATUSES = ["unseen", "open", "held", "lost"] as const;
export type ExhibitStatus = (typeof EXHIBIT_STATUSES)[number];

/** What a topic of an interview remembers; what was said lives in the log. */
export const TOPIC_MEMORY = ["unasked", "sound", "spoiled"] as const;

/** Interruptions in their order of precedence: an earlier one may interrupt a later one, not the other way round. */
export const INTERRUPTION_KINDS = ["failure", "stop", "break", "objection"] as const;
export type InterruptionKind = (typeof INTERRUPTION_KINDS)[number];

/** What a sheet settles: a plan, protective measures, a charge, the link test, a verdict, sentence and orders. */
export const SHEET_KINDS = ["planning", "ground-rules", "charge", "nexus", "verdict", "orders"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Who examines a witness: the calling side first, then the other, then again the first; or the court itself. */
export const EXAMINATION_KINDS = ["chief", "cross", "re-examination", "bench"] as const;
export type ExaminationKind = (typeof EXAMINATION_KINDS)[number];

/** Whose account an interview takes; the rules of questioning differ (interviewing brief, sections 3 and 8). */
export const INTERVIEWED = ["witness", "child", "suspect"] as const;
export type Interviewed = (typeof INTERVIEWED)[number];

/** Protective measures that a court may grant (interviewing brief, section 10). */
export const MEASURES = [
  "screen",
  "live-link",
  "recorded-interview",
  "recorded-cross",
  "intermediary",
  "support-person",
  "closed-session",
  "pseudonym",
  "robes-off",
  "separate-entrance",
  "planned-breaks",
  "anonymity",
  "counsel-questions",
] as const;
export type Measure = (typeof MEASURES)[number];

/** How a measure stands for one person. */
export const MEASURE_STATUSES = ["none", "asked", "refused", "granted"] as const;

export const EXHIBIT_SOURCES = [
  "place",
  "phone",
  "money",
  "travel",
  "official",
  "medical",
  "network",
  "expert",
  "comparison",
  "workplace",
] as const;

export const PROVES = ["act", "means", "purpose", "age", "identity", "profit", "link-to-own-offence"] as const;
export type Proves = (typeof PROVES)[number];

export const TRACKS = ["person", "accountability", "integrity"] as const;
export type Track = (typeof TRACKS)[number];

/** What a content note warns of, in sober words; marked on scenes so that the note can be held against them. */
export const THEMES = [
  "child-victim",
  "detention",
  "violence",
  "injury",
  "sexual-exploitation",
  "labour-exploitation",
  "debt-bondage",
  "threats-to-family",
  "racism-or-degradation",
  "self-harm",
  "death",
] as const;

export const SOURCE_KINDS = ["supports", "context", "general"] as const;

export const LAW_FIELDS = [
  "tradition",
  "means_required_adult",
  "forced_criminality_named",
  "np_model",
  "cross_exam_in_person",
  "victim_party_rights",
  "vacatur_available",
] as const;
export type LawField = (typeof LAW_FIELDS)[number];
