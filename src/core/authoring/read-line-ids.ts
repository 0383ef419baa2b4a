import { error, type Problem } from "../scenario/problem.ts";
import { readYaml } from "../scenario/read-yaml.ts";
import type { LineIds } from "../scenario/texts.ts";

/** No case has so many unnamed texts. */
const MOST_BYTES = 1024 * 1024;

export type ReadLineIds = { ok: true; lineIds: LineIds } | { ok: false; problems: Problem[] };

/**
 * Reads `line-ids.json`. What our tool did not write so is refused at its place rather than dropped: a lost id would make every
 * translation of its line a stranger.
 */
export function readLineIds(text: string): ReadLineIds {
  // JSON is YAML as well, and that reader knows places, bounds, and keys that are there twice.
  const read = readYaml(text, MOST_BYTES);
  if (!read.ok) return { ok: false, problems: read.problems };
  const wrongAt = (path: readonly string[]): ReadLineIds => {
    const place = read.file.keyPlaceOf(path) ?? { line: 1, column: 1 };
    return { ok: false, problems: [{ ...error("wrong-line-ids", path, { found: path.at(-1) ?? "–" }), place }] };
  };
  const { value } = read;
  if (!isJson(text) || typeof value !== "object" || value === null || Array.isArray(value)) return wrongAt([]);
  for (const [id, entry] of Object.entries(value))
    if (!/^[a-z0-9]{1,12}$/.test(id) || !isEntry(entry)) return wrongAt([id]);
  return { ok: true, lineIds: value as LineIds };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isEntry(entry: unknown): boolean {
  return Array.isArray(entry) && entry.length === 2 && entry.every((one) => typeof one === "string");
}
