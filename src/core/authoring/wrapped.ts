import { plainLabel, shortLabel } from "./plain-label.ts";

/** A text cut into lines of about so many letters, between words where it can; the last line says by a sign that more would follow. */
export function wrapped(text: string, letters: number, lines: number): string[] {
  const words = plainLabel(text).split(" ").filter(Boolean);
  const result: string[] = [];
  let line = "";
  for (const [i, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= letters || line === "") {
      line = longer;
      continue;
    }
    if (result.length === lines - 1) return [...result, shortLabel([line, ...words.slice(i)].join(" "), letters)];
    result.push(line);
    line = word;
  }
  return [...result, line].filter(Boolean).map((one) => shortLabel(one, letters));
}
