import type { Problem } from "./problem.ts";

/** What is told about a problem: what is wrong, why it matters, how to mend it. */
export type PartOfWords = "what" | "why" | "fix";

/**
 * Which entry of a problem's words says a part: another one where there is nothing to name, because no known name is near to what was
 * written, or because nothing is known at all.
 */
export function entryOf(
  { details }: Pick<Problem, "details">,
  part: PartOfWords,
  has: (entry: string) => boolean,
): string {
  const lacking =
    part === "fix" ? details["nearest"] === "" || details["known"] === "" : part === "why" && details["known"] === "";
  return lacking && has(`${part}-alone`) ? `${part}-alone` : part;
}
