// Control characters other than tab and line breaks, non-characters, and halves of surrogate pairs: XML 1.0 has no way to write them.
// oxlint-disable-next-line no-control-regex
const UNCARRIED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

/** Whether a text can be written to every exchange format and read again as it was. */
export function isCarried(text: string): boolean {
  return !UNCARRIED.test(text);
}
