import type { QuestionType } from "./question-types.ts";
import type { ExaminationKind } from "./vocabulary.ts";

/** Grounds on which a question in court may be objected to (interviewing brief, section 9). */
export const GROUNDS = [
  "leading",
  "compound",
  "asked-and-answered",
  "assumes-fact",
  "misstates-evidence",
  "speculation",
  "hearsay",
  "relevance",
  "private-records",
  "identity",
  "expert-opinion",
  "language",
  "self-incrimination",
  "argumentative",
] as const;
export type Ground = (typeof GROUNDS)[number];

/** What the court may answer to an objection (interviewing brief, section 9); `aside` is a short discussion away from the witness. */
export const RULINGS = ["sustain", "overrule", "rephrase", "break", "aside", "defer"] as const;
export type Ruling = (typeof RULINGS)[number];

/** Which rulings answer a well-founded objection on each ground; an unfounded one is overruled. After the notes of section 9. */
export const SOUND_RULINGS: Record<Ground, readonly Ruling[]> = {
  leading: ["sustain", "rephrase"],
  compound: ["sustain", "rephrase"],
  "asked-and-answered": ["sustain"],
  "assumes-fact": ["sustain", "rephrase"],
  "misstates-evidence": ["sustain", "rephrase"],
  speculation: ["sustain", "rephrase"],
  hearsay: ["sustain", "defer"],
  relevance: ["sustain", "aside"],
  "private-records": ["sustain", "aside", "defer"],
  identity: ["sustain"],
  "expert-opinion": ["sustain", "rephrase"],
  language: ["sustain", "rephrase"],
  "self-incrimination": ["sustain", "break", "aside"],
  argumentative: ["sustain", "rephrase"],
};

/** Grounds that follow from how a question is put; leading is for the other side to do (interviewing brief, sections 1 and 7). */
export function groundOfType(type: QuestionType, kind: ExaminationKind): Ground | undefined {
  switch (type) {
    case "compound":
      return "compound";
    case "blaming-why":
      return "argumentative";
    case "negative":
      return "language";
    case "leading":
    case "tag":
    case "suggestive":
      return kind === "cross" ? undefined : "leading";
    default:
      return undefined;
  }
}
