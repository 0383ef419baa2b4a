import { sourceKey } from "../../core/scenario/source-key.ts";
import { SOURCE_KINDS } from "../../core/scenario/vocabulary.ts";
import type { SaidWords } from "./use-case-words.ts";

/** A source of a case, taken apart: what it does for the judgement, and which it is in words. */
export interface ReadSource {
  kind: (typeof SOURCE_KINDS)[number];
  /** A paper of the United Nations and its paragraphs, for a source that is no general knowledge. */
  paper?: { label: string; paras: string };
  text: string;
}

/** Reads `supports: REP-2020 para 13` or `general: CRC art 3`; what is general knowledge has words in the part "sources". */
export function readSource(source: string, words: SaidWords): ReadSource {
  const kind = SOURCE_KINDS.find((name) => source.startsWith(`${name}: `)) ?? "general";
  const written = source.slice(source.indexOf(": ") + 2);
  const key = sourceKey(source);
  if (key !== null) return { kind, text: words.has(key) ? words.say(key) : written };
  const [, label, listed] = /^(\S+) paras? (.+)$/.exec(written) ?? [];
  // "12 and 16" is English; numbers in a row are every language's.
  const paras = listed?.replaceAll(" and ", ", ").replaceAll("-", "–");
  return { kind, text: written, ...(label !== undefined && paras !== undefined && { paper: { label, paras } }) };
}
