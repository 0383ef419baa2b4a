import type { Words } from "../../core/attempt/log.ts";
import { lastViewOf } from "../../core/attempt/view-for.ts";
import type { Act, Program } from "../../core/program/program.ts";
import type { Configuration } from "../../core/program/step.ts";

/**
 * What an act looks like in words, to be stored with it: what stood on the screen (`shown`), what was chosen or asked, and
 * what came of it.
 */
export function wordsOfAct(
  program: Program,
  before: Configuration,
  act: Act,
  shown: readonly string[],
  say: (key: string) => string,
): Words {
  const step = program.steps[before.step]?.id ?? "";
  // Only the key of the answer is asked for, and that is settled before the act.
  const last = lastViewOf(program, { index: 0, event: { ...act, step, at: "" }, before, after: before }, false);
  if (last === null) return { asked: shown.join("\n") };
  return {
    asked: [...shown, say(last.key)].join("\n"),
    answered: say(last.kind === "choice" ? last.happensKey : last.answerKey),
  };
}
