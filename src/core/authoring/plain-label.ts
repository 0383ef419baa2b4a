/**
 * A text as one line for a picture or another tool's file: without the marks of emphasis, white space drawn together, and nothing in it that is invisible and changes how
 * what stands beside it is read (control characters, embeddings and overrides of direction). Marks that join or separate letters stay.
 */
export function plainLabel(text: string): string {
  return text
    .replaceAll(/\*(\S[^*]*)\*/gu, "$1")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, "")
    .trim();
}

/** The same, cut at a number of letters with a sign that it goes on. Never cuts a letter of two parts. */
export function shortLabel(text: string, most: number): string {
  const letters = Array.from(plainLabel(text));
  return letters.length <= most
    ? letters.join("")
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
