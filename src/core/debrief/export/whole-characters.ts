/** A text in which half a character, which UTF-8 cannot write, and the zero, which ends a text for many readers, stand as �. */
export function wholeCharacters(text: string): string {
  return text.replace(/[\p{Surrogate}\0]/gu, "\uFFFD");
}
