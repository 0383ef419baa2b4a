import { Document } from "yaml";

/** The format that this version of the app reads. */
export const FORMAT = 1;

export interface Migration {
  /** The format it produces; migrations stand in order, without gaps, and are never edited after a release. */
  to: number;
  /** Edits a file of the format before. It works on the document, so that an author's comments stay where they are. */
  up: (document: Document) => void;
}

/** Every step from an older format to the next. Format 1 is the first, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** Today's format and the way to it. */
export interface Formats {
  current: number;
  migrations: readonly Migration[];
}

export const FORMATS: Formats = { current: FORMAT, migrations: MIGRATIONS };

/** The format of a file that can be brought up to today's, or why it cannot. */
export type FoundFormat =
  | { ok: true; format: number }
  | { ok: false; reason: "no-format" | "newer-format"; found: string };

export type Migrated = { ok: true; value: unknown } | (FoundFormat & { ok: false });

/** The format that a file says it has. */
export function formatOf(format: unknown, { current }: Formats = FORMATS): FoundFormat {
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1)
    return { ok: false, reason: "no-format", found: format === undefined ? "–" : JSON.stringify(format) };
  return format > current ? { ok: false, reason: "newer-format", found: String(format) } : { ok: true, format };
}

/** Brings the data of a file upward to today's format. What is not a mapping is left for the schema to refuse. */
export function migrate(file: unknown, formats = FORMATS): Migrated {
  if (typeof file !== "object" || file === null || Array.isArray(file)) return { ok: true, value: file };
  const found = formatOf((file as Record<string, unknown>)["format"], formats);
  if (!found.ok) return found;
  if (found.format === formats.current) return { ok: true, value: file };
  const document = new Document(file);
  migrateDocument(document, found.format, formats);
  return { ok: true, value: document.toJS() as unknown };
}

/** Takes a document from its format to today's, one format after the other. A format without a way on is our own bug and throws. */
export function migrateDocument(document: Document, from: number, { current, migrations }: Formats): void {
  for (let format = from; format < current; format++) {
    const next = migrations.find(({ to }) => to === format + 1);
    if (!next) throw new Error(`no migration leads from format ${format} to format ${format + 1}`);
    next.up(document);
    document.set("format", next.to);
  }
}
