import { deleteRemarks } from "./remarks.ts";
import { deleteAnswersAfter } from "./vignettes.ts";

/** Removes what is kept beside an attempt: what was written about it, and the answers given after it. */
export function forgetBeside(attemptId: string): void {
  deleteRemarks(attemptId);
  deleteAnswersAfter(attemptId);
}
