/** Words of a language that can give an answer away. */
export interface TellingWords {
  /** Parts of words that mark an option as the kind one if only it has them (scoring.md section 6.1). */
  kind: readonly string[];
  /** Absolute words, whole, which a careful reader avoids. */
  absolute: readonly string[];
}

/** Words that tell, by language; a language that is not here is checked without them. */
export const tellingWords: Readonly<Partial<Record<string, TellingWords>>> = {
  en: { kind: ["victim", "safe", "support"], absolute: ["always", "never", "immediately", "all"] },
  fr: {
    kind: ["victime", "sécurité", "soutien", "soutenir"],
    absolute: ["toujours", "jamais", "immédiatement", "tous", "toutes"],
  },
  ar: {
    kind: ["ضحي", "آمن", "أمان", "دعم"],
    absolute: ["دائما", "أبدا", "فورا", "كل", "كلها", "كلهم", "جميع", "جميعا"],
  },
};

/** The words of a text in lower case, each once, without vowel signs. */
export function wordsIn(text: string): Set<string> {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[\u064b-\u0652\u0640]/g, "");
  return new Set(plain.match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? []);
}
