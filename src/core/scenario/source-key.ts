import { hashText } from "../hash.ts";

export const GENERAL = "general: ";

/** The key of a source's words, for a source of general knowledge; null for a paragraph of a United Nations paper. */
export function sourceKey(source: string): string | null {
  return source.startsWith(GENERAL) ? `source.${hashText(source).slice(0, 6)}` : null;
}
