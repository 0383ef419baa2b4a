import { LOOKED_FOR } from "../../debrief/looked-for.ts";
import { criteriaAt } from "./case-acts.ts";
import { knownCriterion, type PackCase } from "./pack-source.ts";
import { own } from "./pack-words.ts";
import { blankLines, type Child, el, type SheetNode, table } from "./sheet.ts";

const BOX = "☐";

/** A sheet for observers: what no choice can show, and the objectives of the case as conduct that can be seen, to tick stage by stage. */
export function observerPart(of: PackCase): SheetNode[] {
  const { words } = of;
  const { say } = words;
  return [
    el("p", { class: "case" }, own(words, "title")),
    el("p", {}, say("room:observer.sentence")),
    el("p", { class: "write" }, say("pack:observer.head")),
    el("h3", {}, say("pack:observer.heard")),
    table(
      [say("pack:observer.look"), say("pack:observer.notes")],
      LOOKED_FOR.map((what) => [
        [say(`room:observer.${what}.name`), el("span", { class: "soft" }, say(`room:observer.${what}.about`))],
        blankLines(2),
      ]),
      { class: "notes" },
    ),
    el("h3", {}, say("pack:observer.conduct")),
    el("p", {}, say("pack:observer.tick")),
    ticks(of),
  ];
}

function ticks(of: PackCase): SheetNode {
  const { program, acts, words } = of;
  const { say } = words;
  const criteria = program.objectives.filter((id) => knownCriterion(of, id) !== undefined);
  if (criteria.length === 0) return el("p", {}, say("pack:none"));
  const stages = program.stages.filter(({ id }) => acts.some(({ stage }) => stage === id));
  return table(
    [say("pack:observer.what"), ...stages.map(({ id }) => own(words, `stage.${id}.title`))],
    criteria.map((id): Child[] => [
      [
        el("strong", {}, say(`rubric:criteria.${id}.name`)),
        el("span", { class: "soft" }, say("pack:observer.good"), " ", say(`rubric:criteria.${id}.good`)),
        el("span", { class: "soft" }, say("pack:observer.poor"), " ", say(`rubric:criteria.${id}.poor`)),
      ],
      ...stages.map((stage) =>
        acts.some((act) => act.stage === stage.id && criteriaAt(act).includes(id))
          ? [el("span", { class: "box" }, `${BOX} +`), el("span", { class: "box" }, `${BOX} −`)]
          : "·",
      ),
    ]),
    { class: "ticks" },
  );
}
