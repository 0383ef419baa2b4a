import type { ScenarioLine } from "./schema.ts";

/** A line as the rest of core sees it: words of a person, or (`by` is null) something seen or read from the record. */
export interface ReadLine {
  by: string | null;
  /** Empty where the words are read from the record. */
  text: string;
  when?: string;
  /** The `interview.topic` whose last question and answer are read. */
  quote?: string;
}

const OPTIONS = new Set(["when", "law"]);

/** Who a line names besides its options; a sound line names exactly one, a person, `cue` or `quote`. */
export function speakersOf(line: ScenarioLine): string[] {
  return Object.keys(line).filter((key) => !OPTIONS.has(key));
}

/** Reads one line of a checked scenario. Throws when the line names nobody: the checks refuse such files. */
export function readLine(line: ScenarioLine): ReadLine {
  const speaker = speakersOf(line)[0];
  const text = speaker === undefined ? undefined : line[speaker];
  if (speaker === undefined || typeof text !== "string")
    throw new Error("readLine was given a line that the checks refuse");
  const when = typeof line["when"] === "string" ? { when: line["when"] } : {};
  if (speaker === "quote") return { by: null, text: "", quote: text, ...when };
  return { by: speaker === "cue" ? null : speaker, text, ...when };
}
