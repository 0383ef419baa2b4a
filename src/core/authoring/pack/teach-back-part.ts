import type { Criterion } from "../../scoring/rubric.ts";
import { knownCriterion, type PackCase } from "./pack-source.ts";
import { own } from "./pack-words.ts";
import { blankLines, el, type SheetNode } from "./sheet.ts";

const MOST_PROMPTS = 6;

/** Participants explain back what they take along: up to six prompts from the objectives, of as many dimensions as the case has. */
export function teachBackPart(of: PackCase): SheetNode[] {
  const { words } = of;
  const { say, has } = words;
  const prompts = promptsOf(of);
  return [
    el("p", { class: "case" }, own(words, "title")),
    el("p", {}, say("pack:teach-back.about")),
    ...(prompts.length === 0 ? [el("p", {}, say("pack:none"))] : []),
    ...prompts.map(({ id, dimension }, i) => {
      // The second of a dimension is asked otherwise.
      const isFirst = prompts.findIndex((one) => one.dimension === dimension) === i;
      const key = `pack:teach-back.prompt.${isFirst ? dimension : "other"}`;
      const name = say(`rubric:criteria.${id}.name`);
      return el(
        "section",
        { class: "whole" },
        el("h3", {}, say("pack:teach-back.title", { number: words.number(i + 1), name })),
        el("p", { class: "aloud" }, say(has(key) ? key : "pack:teach-back.prompt.other", { name })),
        el("p", {}, el("strong", {}, say("pack:teach-back.listen")), " ", say(`rubric:criteria.${id}.good`)),
        blankLines(1),
      );
    }),
    el("p", {}, say("pack:teach-back.close")),
  ];
}

/** Objectives in turn from each dimension, in the order of the case. */
export function promptsOf(of: PackCase): Criterion[] {
  const waiting = new Map<string, Criterion[]>();
  for (const id of of.program.objectives) {
    const criterion = knownCriterion(of, id);
    if (criterion) waiting.set(criterion.dimension, [...(waiting.get(criterion.dimension) ?? []), criterion]);
  }
  const found: Criterion[] = [];
  for (let round = 0; found.length < MOST_PROMPTS && [...waiting.values()].some((list) => list.length > round); round++)
    for (const list of waiting.values()) if (list[round] && found.length < MOST_PROMPTS) found.push(list[round]!);
  return found;
}
