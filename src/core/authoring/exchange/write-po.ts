import { pluralForms } from "./plural-forms.ts";
import type { ExchangeFile, ExchangeUnit, Note } from "./unit.ts";
import type { NotesOfForm } from "./write-xliff.ts";

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r" };

function escaped(text: string): string {
  return text.replaceAll(/[\\"\n\t\r]/g, (sign) => ESCAPES[sign]!);
}

/** A keyword with its text; one of several lines begins on the line after, as gettext's tools write it. */
function field(keyword: string, text: string): string[] {
  const lines = text.split(/(?<=\n)/).map((line) => `"${escaped(line)}"`);
  return lines.length < 2 ? [`${keyword} ${lines[0] ?? '""'}`] : [`${keyword} ""`, ...lines];
}

function comments(prefix: string, texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\r\n|[\r\n]/)).map((line) => `${prefix} ${line}`.trimEnd());
}

/**
 * A file as gettext PO in UTF-8, with `worded` for its notes; `written` is the time of writing as gettext notes it. A text that counts has as many
 * forms as the language, under a rule for them.
 */
export function writePo(
  file: ExchangeFile,
  worded: (note: Note) => string,
  notesOfForm: NotesOfForm,
  written: string,
): string {
  const forms = pluralForms(file.into);
  const header = [
    `Project-Id-Version: ${file.of} ${file.version}`,
    `POT-Creation-Date: ${written}`,
    `PO-Revision-Date: ${written}`,
    "Last-Translator: ",
    "Language-Team: ",
    `Language: ${file.into}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
    ...(forms ? [`Plural-Forms: nplurals=${forms.categories.length}; plural=${forms.rule};`] : []),
    `X-Source-Language: ${file.from}`,
    "X-Reviewed-By: ",
  ];
  const entryOf = (unit: ExchangeUnit): string[] => {
    const { plural } = unit;
    const categories = plural === undefined ? [] : forms!.categories;
    const aboutForms = categories.flatMap((_, i) => notesOfForm(i).map((note) => `msgstr[${i}]: ${worded(note)}`));
    return [
      ...comments("#.", [...unit.notes.map(worded), ...aboutForms]),
      `#: ${unit.file}:${unit.line}`,
      ...(unit.state === "needs-review" ? ["#, fuzzy"] : []),
      ...(unit.previous === undefined ? [] : field("msgid", unit.previous).map((line) => `#| ${line}`)),
      ...field("msgctxt", unit.key),
      ...field("msgid", unit.source),
      ...(plural === undefined
        ? field("msgstr", unit.target[0] ?? "")
        : [
            ...field("msgid_plural", plural),
            ...categories.flatMap((_, i) => field(`msgstr[${i}]`, unit.target[i] ?? "")),
          ]),
    ];
  };
  const entries = [
    [...comments("#", file.notes.map(worded)), ...field("msgid", ""), ...field("msgstr", `${header.join("\n")}\n`)],
    ...file.units.map(entryOf),
  ];
  return `${entries.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
