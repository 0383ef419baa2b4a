import type { Problem } from "./problem.ts";

/** What is told about a problem: what is wrong, why it matters, how to mend it. */
export type PartOfWords = "what" | "why" | "fix";

/**
 * Which entry of a problem's words says a part: that of its variant, where it has several; another one where there is nothing to name,
 * because no known name is near to what was written, or because nothing is known at all.
 */
export function entryOf(
  { details }: Pick<Problem, "details">,
  part: PartOfWords,
  has: (entry: string) => boolean,
): string {
  const { variant, nearest, known } = details;
  const entries = [
    ...(variant === undefined ? [] : [`${part}-${variant}`]),
    ...((part === "fix" && nearest === "") || (part !== "what" && known === "") ? [`${part}-alone`] : []),
  ];
  return entries.find(has) ?? part;
}
