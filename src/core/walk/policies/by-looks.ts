import { SHOWN, UNSHOWN } from "../../program/seat-sheet.ts";
import type { Act } from "../../program/program.ts";
import { isClosing } from "../../program/step.ts";
import { isQuestioning, type Policy, type Situation } from "./policy.ts";

/** The source texts of a case by their key. */
export type TextByKey = ReadonlyMap<string, string>;

/** Takes what stands first in the file, everywhere: whoever does well so has been given the answers by their order. */
export const first: Policy = (situation) => byLooks(situation, (acts) => acts[0]!);

/** Takes what is longest to read, everywhere: whoever does well so has been given the answers by their length. */
export function longest(texts: TextByKey): Policy {
  return (situation) => {
    const length = (act: Act): number => texts.get(keyOf(situation, act))?.length ?? 0;
    return byLooks(situation, (acts) => acts.reduce((best, act) => (length(act) > length(best) ? act : best)));
  };
}

function byLooks(situation: Situation, choose: (acts: readonly Act[]) => Act): Act {
  const { program, now, acts, done } = situation;
  if (!isQuestioning(situation)) return choose(acts);
  // One question on each topic, then the end.
  const asked = new Set(done.map(({ id }) => id));
  const { topics } = program.steps[now.step]!.interview!;
  for (const { phrasings } of topics) {
    if (phrasings.some(({ id }) => asked.has(id))) continue;
    const open = acts.filter(({ type, id }) => type === "question.asked" && phrasings.some((one) => one.id === id));
    if (open.length > 0) return choose(open);
  }
  return acts.find(isClosing)!;
}

/** The key of what is read before an act is taken. */
function keyOf({ program, now }: Situation, { type, id }: Act): string {
  const { part, id: own } = program.steps[now.step]!;
  const step = part ? program.steps[part.of]!.id : own;
  if (type === "choice.made") return `choice.${step}.${id}.text`;
  if (type === "question.asked") return `interview.${step}.${id}.text`;
  return `sheet.${step}.${id.replace(new RegExp(`\\.(${SHOWN}|${UNSHOWN})$`), "")}.text`;
}
