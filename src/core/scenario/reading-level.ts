/** What a reader of a language can be asked to take in at once. */
interface ReadingLevel {
  /** Words of one sentence. */
  sentence: number;
  /** LIX of a whole case: words a sentence plus per cent of words of more than six letters. */
  lix: number;
}

/*
 * LIX (Björnsson 1968) was made for languages in which the same text has about the same share of long words; 40 is the upper end of
 * ordinary prose. French words are longer, and Arabic writes short vowels not at all and small words together: over the same 3,800
 * texts of the shipped cases French stands 10 above English, and Arabic 2 below with a fifth fewer words a sentence. The limits move along.
 */
const levels: Readonly<Partial<Record<string, ReadingLevel>>> = {
  en: { sentence: 32, lix: 40 },
  fr: { sentence: 36, lix: 50 },
  ar: { sentence: 26, lix: 38 },
};
const otherLanguages: ReadingLevel = { sentence: 32, lix: 50 };

/** Letters of a word that is not long. */
const SHORT = 6;

/** The limits for a language; lenient where we know nothing of it. */
export function readingLevelOf(language: string): ReadingLevel {
  return levels[language] ?? otherLanguages;
}

/** What counts for the reading level of a text. */
export interface ReadingCounts {
  /** The number of words in each sentence. Titles such as “Mr.” may end one too early, never too late. */
  sentences: readonly number[];
  /** Words of more than six letters. */
  long: number;
}

/** Counts the sentences, words and long words of a text. */
export function readingCounts(text: string): ReadingCounts {
  const sentences: number[] = [];
  let long = 0;
  for (const sentence of text.split(/[.!?:…؟۔]+(?=[\s”»"’)\u2069]|$)/u)) {
    let words = 0;
    // Every save reads thousands of texts, so letters are only counted where a word could be long.
    for (const word of sentence.split(/[\s–—]+/u)) {
      if (word.length <= SHORT ? !/[\p{L}\p{N}]/u.test(word) : lettersOf(word) === 0) continue;
      words++;
      if (word.length > SHORT && lettersOf(word) > SHORT) long++;
    }
    if (words > 0) sentences.push(words);
  }
  return { sentences, long };
}

/** How hard some texts are to read, as one: LIX, rounded. */
export function lixOf(counts: readonly ReadingCounts[]): number {
  let words = 0;
  let sentences = 0;
  let long = 0;
  for (const one of counts) {
    for (const count of one.sentences) words += count;
    sentences += one.sentences.length;
    long += one.long;
  }
  return Math.round(words / Math.max(1, sentences) + (100 * long) / Math.max(1, words));
}

/** Letters and digits; vowel signs, which Arabic may write or not, are none. */
function lettersOf(word: string): number {
  return word.normalize("NFC").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
