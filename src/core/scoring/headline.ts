import type { Role } from "../scenario/vocabulary.ts";
import type { Rubric } from "./rubric.ts";

/** Whether a dimension helps to set the band of somebody who plays these roles. */
export function isHeadline({ headline }: Rubric["dimensions"][number], roles: readonly Role[]): boolean {
  return headline === "always" || (headline === "judge-and-other-counsel" && roles.includes("judge"));
}
