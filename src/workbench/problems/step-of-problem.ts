import type { FiledProblem } from "../../core/authoring/read-case.ts";
import type { OutlineStep } from "../live-case.ts";

/** The step to which a problem belongs: the one it names, else the one on whose lines it stands. */
export function stepOfProblem(
  { file, problem }: FiledProblem,
  outline: readonly OutlineStep[],
): OutlineStep | undefined {
  const named = outline.find(({ id }) => id === problem.details["step"]);
  if (named) return named;
  const at = problem.place?.line;
  if (at === undefined || !file.endsWith("/scenario.yaml")) return undefined;
  return outline.find(({ line, lastLine }) => line !== null && line <= at && (lastLine === null || at <= lastLine));
}
