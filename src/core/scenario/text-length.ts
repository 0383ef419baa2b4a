/** The length of a text as it is seen: letters and spaces, without vowel signs above letters, direction marks and emphasis. */
export function lengthSeen(text: string): number {
  return text.trim().replaceAll(/[\p{M}\p{Cf}*]/gu, "").length;
}
