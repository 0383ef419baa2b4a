import { TRACKS } from "../../scenario/vocabulary.ts";
import type { EndingSpec } from "../../program/program.ts";
import { factsAsked } from "./case-acts.ts";
import { mapSheets } from "./map-layout.ts";
import { footOf, mapPicture } from "./map-picture.ts";
import { askOf, numbersOf, type PackCase } from "./pack-source.ts";
import { own } from "./pack-words.ts";
import { letter } from "./rationale-part.ts";
import { type Child, el, list, type SheetNode, table } from "./sheet.ts";

/** The whole case: a picture of its acts and where they lead, the same as a list, the endings with their tracks, and what comes back later. */
export function mapPart(of: PackCase): SheetNode[] {
  const { acts, words } = of;
  const { say, number } = words;
  return [
    el("p", {}, say("pack:map.about")),
    ...mapSheets(acts).map((sheet) => el("div", { class: "picture" }, mapPicture(of, sheet))),
    el("h3", { class: "new-page" }, say("pack:map.list")),
    table(
      [say("pack:map.number"), say("pack:map.asked"), say("pack:map.choices"), say("pack:map.leads")],
      acts.map((act) => [
        number(act.number),
        askOf(of, act),
        list(
          (act.step.decision?.choices ?? []).map(({ id }, i) => [
            el("strong", {}, letter(i)),
            " ",
            own(words, `choice.${act.step.id}.${id}.text`),
          ]),
          { class: "lettered" },
        ) ?? say(`pack:kind.${act.kind}`),
        footOf(of, act),
      ]),
      { class: "ways" },
    ),
    el("h3", {}, say("pack:map.endings")),
    el("p", {}, say("pack:map.endings-about")),
    ...of.program.endings.map((ending, i) => endingOf(of, ending, i + 1)),
    el("h3", {}, say("pack:map.returns")),
    el("p", {}, say("pack:map.returns-about")),
    returnsOf(of),
  ];
}

function endingOf(of: PackCase, { id, tracks }: EndingSpec, place: number): SheetNode {
  const { words } = of;
  const { say, number } = words;
  const decided = decidedBy(of, id);
  return el(
    "section",
    { class: "whole ending" },
    el("h4", {}, say("pack:map.ending", { number: number(place) }), " ", own(words, `ending.${id}.title`)),
    el("p", {}, own(words, `ending.${id}.text`)),
    el(
      "p",
      { class: "small" },
      decided.length > 0 ? say("pack:map.decided-by", { numbers: numbersOf(of, decided) }) : say("pack:map.otherwise"),
    ),
    table(
      [say("pack:map.track"), say("pack:map.level"), say("pack:map.reads")],
      TRACKS.map((track) => [
        say(`pack:map.tracks.${track}`),
        say("pack:map.of-five", { level: number(tracks[track].level) }),
        tracks[track].lines.map(({ key, when }) =>
          el("p", {}, own(words, key), when && [" ", el("span", { class: "soft" }, say("pack:depending"))]),
        ),
      ]),
    ),
  );
}

/** The numbers of the acts that change a fact which leads to an ending, or choose the way to it. */
function decidedBy({ program, acts }: PackCase, ending: string): number[] {
  const asked = new Set<number>();
  for (const step of program.steps)
    for (const { to } of step.arrows)
      for (const target of to)
        if (target.to !== "return") {
          const at = program.steps[target.to]!.ending;
          if (at !== undefined && program.endings[at]!.id === ending)
            factsAsked(target.when).forEach((fact) => asked.add(fact));
        }
  const touches = (change: (typeof program.steps)[number]["arrows"][number]["changes"][number]): boolean =>
    change[0] === "if" ? change[2].some(touches) : asked.has(change[1]);
  return acts
    .filter(
      ({ step, ways }) =>
        step.arrows.some(({ changes }) => changes.some(touches)) ||
        (ways.length > 1 && new Set(ways.map((way) => way.endings.includes(ending))).size > 1),
    )
    .map(({ number }) => number);
}

function returnsOf(of: PackCase): SheetNode {
  const { program, actAt, words } = of;
  const { say, number } = words;
  if (program.returns.length === 0) return el("p", {}, say("pack:none"));
  const from = (name: string): Child => {
    const [step = "", choice = ""] = name.split(".");
    const act = actAt(step);
    if (!act) return name;
    const at = act.step.decision?.choices.findIndex(({ id }) => id === choice) ?? -1;
    return `${number(act.number)}${at < 0 ? "" : letter(at)}`;
  };
  return table(
    [say("pack:map.from"), say("pack:map.comes-back")],
    program.returns.map((one) => [
      one.of.map((name, i) => [i > 0 && ", ", from(name)]),
      own(words, `return.${one.id}.text`),
    ]),
  );
}
