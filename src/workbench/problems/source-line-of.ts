import type { FiledProblem } from "../../core/authoring/read-case.ts";
import type { WatchedCase } from "../../core/authoring/watched-folder.ts";

/** What of a long line is shown around the place. */
const BEFORE = 60;
const AFTER = 90;

/** The line that a problem stands on, cut where it is long, with what stands at its place set apart. */
export function sourceLineOf(
  { file, problem: { place } }: FiledProblem,
  source: WatchedCase | undefined,
): { before: string; marked: string; after: string } | undefined {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const line = place && source?.files[name]?.split("\n")[place.line - 1];
  if (!place || line === undefined) return undefined;
  const at = place.column - 1;
  const start = at > BEFORE ? at - BEFORE : 0;
  const end = Math.min(line.length, at + AFTER);
  const marked = /^[^\s:,\]}]+/.exec(line.slice(at, end))?.[0] ?? line.slice(at, at + 1);
  return {
    before: `${start > 0 ? "…" : ""}${line.slice(start, at)}`,
    marked,
    after: `${line.slice(at + marked.length, end)}${end < line.length ? "…" : ""}`,
  };
}
