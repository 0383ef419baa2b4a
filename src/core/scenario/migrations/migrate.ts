/** The format that this version of the app reads. */
export const FORMAT = 1;

interface Migration {
  /** The format it produces; migrations stand in order, without gaps, and are never edited after a release. */
  to: number;
  up: (file: Record<string, unknown>) => Record<string, unknown>;
}

/** Every step from an older format to the next. Format 1 is the first, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

export type Migrated =
  | { ok: true; value: unknown }
  | { ok: false; reason: "no-format" | "newer-format"; found: string };

/** Brings a file upward to today's format. What is not a mapping is left for the schema to refuse. */
export function migrate(file: unknown): Migrated {
  if (typeof file !== "object" || file === null || Array.isArray(file)) return { ok: true, value: file };
  let value = file as Record<string, unknown>;
  const { format } = value;
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1)
    return { ok: false, reason: "no-format", found: format === undefined ? "–" : JSON.stringify(format) };
  if (format > FORMAT) return { ok: false, reason: "newer-format", found: String(format) };
  for (const { to, up } of MIGRATIONS) if (to > format) value = { ...up(value), format: to };
  return { ok: true, value };
}
