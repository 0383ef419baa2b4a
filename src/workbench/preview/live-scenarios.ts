import type { CaseCard } from "../../core/authoring/case-card.ts";
import type { Program } from "../../core/program/program.ts";
import type { PreviewCase } from "./messages.ts";

/*
 * Stands in for `virtual:scenarios` in the preview: the one case that is being written, as the page last told it. Records that the play
 * screen holds are changed in place, so that new words are there at the next look.
 */

/** The case being written, alone. */
export const scenarios: CaseCard[] = [];

let program: Program | undefined;
const handedOut = new Map<string, Record<string, string>>();
let words: PreviewCase["words"] = {};

/** Takes the case as it now is. */
export function takeCase(live: PreviewCase): void {
  const card = scenarios[0];
  if (card?.id === live.card.id) Object.assign(card, live.card);
  else scenarios.splice(0, 1, live.card);
  ({ program, words } = live);
  for (const [name, record] of handedOut) {
    for (const key of Object.keys(record)) delete record[key];
    Object.assign(record, wordsNamed(name));
  }
}

export async function loadProgram(id: string): Promise<Program> {
  if (!program || id !== program.id) throw new Error(`no case ${id}`);
  return program;
}

export async function loadWords(id: string, lang: string, part: string): Promise<Readonly<Record<string, string>>> {
  if (id !== program?.id || !Object.hasOwn(words, lang)) throw new Error(`no words of ${id} in ${lang}`);
  const name = `${lang}/${part}`;
  const record = handedOut.get(name) ?? { ...wordsNamed(name) };
  handedOut.set(name, record);
  return record;
}

function wordsNamed(name: string): Readonly<Record<string, string>> {
  const [lang = "", part = ""] = name.split("/");
  return words[lang]?.[part] ?? {};
}
