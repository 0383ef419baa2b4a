import { plainLabel } from "../plain-label.ts";
import { wrapped } from "../wrapped.ts";
import type { CaseAct } from "./case-acts.ts";
import { CARD, type MapBand, type MapCard, type MapSheet } from "./map-layout.ts";
import type { PackCase } from "./pack-source.ts";
import { letter } from "./rationale-part.ts";
import { el, type SheetElement } from "./sheet.ts";

const LINES = 3;
/** About as many letters as stand in a line of a card. */
const LETTERS = 29;

/** One sheet of the map as a picture; in a language that is read from right to left it is mirrored. The list beside it says the same in words. */
export function mapPicture(of: PackCase, { width, height, bands, arrows }: MapSheet): SheetElement {
  const { words } = of;
  const rtl = words.dir === "rtl";
  const at = (x: number, wide = 0): number => (rtl ? width - x - wide : x);
  const arrow = (points: readonly (readonly [number, number])[]): SheetElement[] => {
    const [x, y] = points.at(-1)!;
    const before = points.at(-2)!;
    const side = (rtl ? -1 : 1) * (before[0] < x ? 1 : 0);
    const head = side === 0 ? `M${at(x)} ${y}l-3 -6h6z` : `M${at(x)} ${y}l${-6 * side} -3v6z`;
    return [
      el("path", { class: "way", d: points.map(([px, py], i) => `${i === 0 ? "M" : "L"}${at(px)} ${py}`).join("") }),
      el("path", { class: "head", d: head }),
    ];
  };
  return el(
    "svg",
    { class: "map", viewBox: `0 0 ${width} ${Math.ceil(height)}`, role: "img", direction: words.dir },
    el("title", {}, words.say("pack:map.picture")),
    bands.map(({ y, height: tall }) => el("rect", { class: "band", x: 0, y, width, height: tall, rx: 4 })),
    arrows.map(arrow),
    // Titles stand above the arrows that pass through them.
    bands.map((band) => bandTitle(of, band, at)),
    bands.flatMap(({ cards }) => cards.map((card) => cardOf(of, card, at))),
  );
}

type At = (x: number, wide?: number) => number;

function bandTitle({ words }: PackCase, { stage, y }: MapBand, at: At): SheetElement {
  const title = stage === undefined ? words.say("pack:map.interruptions") : words.text(`stage.${stage}.title`);
  return el("text", { class: "band-title", x: at(10), y: y + 17 }, plainLabel(title));
}

function cardOf(of: PackCase, { act, x, y }: MapCard, at: At): SheetElement {
  const { words } = of;
  const key = `step.${act.step.id}.ask`;
  const says = wrapped(plainLabel(words.hasText(key) ? words.text(key) : act.step.id), LETTERS, LINES);
  const start = at(x + 8);
  const foot = footOf(of, act);
  return el(
    "g",
    {},
    el("rect", {
      class: `card ${act.kind}`,
      x: at(x, CARD.width),
      y,
      width: CARD.width,
      height: CARD.height,
      rx: act.kind === "decision" ? 3 : 12,
    }),
    el(
      "text",
      { class: "number", x: start, y: y + 15 },
      words.number(act.number),
      act.step.role ? ` · ${words.say(`common:role.${act.step.role}`)}` : "",
      act.step.stop ? ` · ${words.say("pack:map.stop")}` : "",
    ),
    says.map((line, i) => el("text", { class: "says", x: start, y: y + 29 + i * 13 }, line)),
    el("text", { class: "foot", x: start, y: y + CARD.height - 7 }, foot),
  );
}

/** Where each choice may lead, by number; choices that lead to the same places stand together. */
export function footOf(of: PackCase, act: CaseAct): string {
  const byPlace = new Map<string, string[]>();
  act.ways.forEach((way, i) => {
    const to = placesOf(of, way);
    byPlace.set(to, [...(byPlace.get(to) ?? []), way.choice === undefined ? "" : letter(i)]);
  });
  // Between marks, or letters before a number would turn the line round.
  const arrow = of.words.dir === "rtl" ? "\u200f←\u200f" : "→";
  return [...byPlace].map(([to, letters]) => `${letters.join("")} ${arrow} ${to}`.trim()).join("  ");
}

/** Numbers of acts, E with numbers of endings, and a sign for a return, in that order. */
function placesOf({ actAt, program, words }: PackCase, { acts, endings, returns }: CaseAct["ways"][number]): string {
  const places = acts.map((id) => words.number(actAt(id)!.number));
  const ends = endings.map((id) => words.number(program.endings.findIndex((one) => one.id === id) + 1));
  return [
    ...places,
    ...(ends.length > 0 ? [words.say("pack:map.ending", { number: ends.join("/") })] : []),
    ...(returns ? ["↩"] : []),
  ].join("/");
}
