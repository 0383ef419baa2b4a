import { parseDocument } from "yaml";
import { error, type Problem } from "../problem.ts";
import { MOST_BYTES } from "../parse.ts";
import { readYaml } from "../read-yaml.ts";
import { keepLayout } from "./keep-layout.ts";
import { type Formats, formatOf, FORMATS, migrateDocument } from "./migrate.ts";

export type MigratedText = { ok: true; text: string; from: number } | { ok: false; problems: Problem[] };

/** What a document is written with here; only lines that a migration changes are taken from it. */
const WRITING = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * The text of a scenario file in today's format. Comments stay, and every line that no migration touches stays as it was written. A file of
 * today's format comes back unchanged.
 */
export function migrateText(text: string, formats: Formats = FORMATS): MigratedText {
  const read = readYaml(text, MOST_BYTES);
  if (!read.ok) return { ok: false, problems: read.problems };
  const found = formatOf((read.value as Record<string, unknown> | null)?.["format"], formats);
  if (!found.ok) {
    const problem = error(found.reason, ["format"], { found: found.found, known: formats.current });
    const place = read.file.placeOf(["format"]);
    return { ok: false, problems: [place ? { ...problem, place } : problem] };
  }
  if (found.format === formats.current) return { ok: true, text, from: found.format };

  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  const original = text.slice(mark.length).replaceAll("\r\n", "\n");
  const document = parseDocument(original, { schema: "core" });
  const before = document.toString(WRITING);
  migrateDocument(document, found.format, formats);
  const after = document.toString(WRITING);
  const kept = keepLayout(original, before, after);
  // The layout is worth keeping, but never at the price of a word.
  const same = JSON.stringify(parseDocument(kept, { schema: "core" }).toJS()) === JSON.stringify(document.toJS());
  return { ok: true, text: mark + (same ? kept : after).replaceAll("\n", ending), from: found.format };
}
