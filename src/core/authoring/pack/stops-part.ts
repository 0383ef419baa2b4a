import type { StepSpec } from "../../program/program.ts";
import { criteriaAt } from "./case-acts.ts";
import { knownCriterion, numbersOf, type PackCase, placeOf } from "./pack-source.ts";
import { own } from "./pack-words.ts";
import { blankLines, el, list, type SheetNode } from "./sheet.ts";

const ASKS = 4;
const MOST_LISTENED = 3;

/** The stop points: where the case waits, what the room is asked, what to ask next, and what to listen for. */
export function stopsPart(of: PackCase): SheetNode[] {
  const { program, words } = of;
  const { say } = words;
  const stops = program.steps.filter(({ stop, part }) => stop && !part);
  if (stops.length === 0) return [el("p", {}, say("pack:stops.none"))];
  return [
    el("p", {}, say("pack:stops.about")),
    el("h3", {}, say("pack:stops.next")),
    list(Array.from({ length: ASKS }, (_, i) => say(`pack:stops.ask.${i + 1}`)))!,
    ...stops.map((step, i) => stopPoint(of, step, i + 1)),
  ];
}

function stopPoint(of: PackCase, step: StepSpec, number: number): SheetNode {
  const { words } = of;
  const { say } = words;
  const before = nextActs(of, step);
  const heard = [...new Set(before.flatMap((act) => criteriaAt(act)))]
    .filter((id) => knownCriterion(of, id) !== undefined)
    .slice(0, MOST_LISTENED);
  return el(
    "section",
    { class: "whole" },
    el("h3", {}, say("pack:stops.title", { number: words.number(number) })),
    el("p", { class: "place" }, placeOf(of, step)),
    el("p", { class: "aloud" }, own(words, `step.${step.id}.stop`)),
    before.length > 0 &&
      el(
        "p",
        {},
        say("pack:stops.before", {
          numbers: numbersOf(
            of,
            before.map((act) => act.number),
          ),
        }),
      ),
    heard.length > 0 && el("h4", {}, say("pack:stops.listen")),
    list(
      heard.map((id) => [
        el("strong", {}, say("pack:labelled", { name: say(`rubric:criteria.${id}.name`) })),
        " ",
        say(`rubric:criteria.${id}.good`),
      ]),
    ),
    el("p", { class: "small" }, say("pack:stops.said")),
    blankLines(2),
  );
}

/** The act at the step, or the first ones that it leads to. */
function nextActs({ program, actAt }: PackCase, from: StepSpec): NonNullable<ReturnType<PackCase["actAt"]>>[] {
  const seen = new Set<string>();
  const find = (step: StepSpec): NonNullable<ReturnType<PackCase["actAt"]>>[] => {
    const act = actAt(step.id);
    if (act) return [act];
    if (seen.has(step.id)) return [];
    seen.add(step.id);
    return step.arrows.flatMap(({ act: { type }, to }) =>
      type === "step.continued"
        ? to.flatMap((target) => (target.to === "return" ? [] : find(program.steps[target.to]!)))
        : [],
    );
  };
  return [...new Set(find(from))];
}
