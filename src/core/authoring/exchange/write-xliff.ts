import { pluralForms } from "./plural-forms.ts";
import type { ExchangeFile, ExchangeUnit, Note, UnitState } from "./unit.ts";

export const XLIFF = "urn:oasis:names:tc:xliff:document:1.2";
/** The `restype` of a group whose units are the plural forms of one text, as gettext's tools write and read it. */
export const PLURALS = "x-gettext-plurals";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

function escaped(text: string): string {
  // A reader takes a bare carriage return for a line break.
  return text.replaceAll(/[&<>"\r]/g, (sign) => ESCAPES[sign]!);
}

function attribute(text: string): string {
  return escaped(text).replaceAll(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const STATES: Readonly<Record<UnitState, string>> = {
  untranslated: "new",
  translated: "translated",
  "needs-review": "needs-review-translation",
};

function transUnit(id: string, source: string, target: string, unit: ExchangeUnit, notes: readonly string[]): string {
  const state = target === "" ? "untranslated" : unit.state;
  // Tools take a unit that is not approved for a draft; whether a practitioner has read the file is said of the whole file.
  const approved = state === "translated" ? "yes" : "no";
  const lines = [
    `<trans-unit id="${attribute(id)}" resname="${attribute(unit.key)}" approved="${approved}" xml:space="preserve">`,
    `  <source>${escaped(source)}</source>`,
  ];
  if (target !== "") lines.push(`  <target state="${STATES[state]}">${escaped(target)}</target>`);
  lines.push(
    `  <context-group purpose="location"><context context-type="sourcefile">${escaped(unit.file)}</context><context context-type="linenumber">${unit.line}</context></context-group>`,
    ...notes.map((note) => `  <note from="developer">${escaped(note)}</note>`),
  );
  if (unit.previous !== undefined)
    lines.push(
      `  <alt-trans alttranstype="previous-version"><source>${escaped(unit.previous)}</source><target>${escaped(target)}</target></alt-trans>`,
    );
  return [...lines, "</trans-unit>"].join("\n");
}

/** The notes of each plural form, so that a translator sees for which numbers it stands. */
export type NotesOfForm = (index: number) => readonly Note[];

/**
 * A file as XLIFF 1.2 (transitional), with `worded` for its notes. A text that counts is a group of as many units as the language has
 * plural forms. Texts must be such as XML can carry; see `isCarried`.
 */
export function writeXliff(file: ExchangeFile, worded: (note: Note) => string, notesOfForm: NotesOfForm): string {
  const units = file.units.map((unit): string => {
    const notes = unit.notes.map(worded);
    if (unit.plural === undefined) return transUnit(unit.key, unit.source, unit.target[0] ?? "", unit, notes);
    const { categories } = pluralForms(file.into)!;
    const forms = categories.map((category, i) =>
      transUnit(`${unit.key}[${i}]`, category === "one" ? unit.source : unit.plural!, unit.target[i] ?? "", unit, [
        ...notesOfForm(i).map(worded),
        ...notes,
      ]),
    );
    return [`<group restype="${PLURALS}" id="${attribute(unit.key)}">`, ...forms, "</group>"].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="1.2" xmlns="${XLIFF}">`,
    `<file original="${attribute(file.of)}" source-language="${attribute(file.from)}" target-language="${attribute(file.into)}" datatype="plaintext" product-name="${attribute(file.of)}" product-version="${attribute(file.version)}">`,
    "<header>",
    ...file.notes.map((note) => `<note>${escaped(worded(note))}</note>`),
    "</header>",
    "<body>",
    ...units,
    "</body>",
    "</file>",
    "</xliff>",
    "",
  ].join("\n");
}
