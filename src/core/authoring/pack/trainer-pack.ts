import { carePart } from "./care-part.ts";
import { lawPart } from "./law-part.ts";
import { mapPart } from "./map-part.ts";
import { observerPart } from "./observer-part.ts";
import { type PackCase, packCase, type PackSource } from "./pack-source.ts";
import { own } from "./pack-words.ts";
import { plansPart } from "./plans-part.ts";
import { rationalePart } from "./rationale-part.ts";
import { rolesPart } from "./roles-part.ts";
import { el, list, type SheetElement, type SheetNode } from "./sheet.ts";
import { stopsPart } from "./stops-part.ts";
import { teachBackPart } from "./teach-back-part.ts";

/** The parts of a trainer pack, in the order in which they are bound. */
export const PACK_PARTS = [
  "care",
  "plans",
  "roles",
  "stops",
  "rationale",
  "observer",
  "teach-back",
  "map",
  "law",
] as const;
export type PackPart = (typeof PACK_PARTS)[number];

/** Parts that may be handed to participants: nothing in them says what a choice is worth or where it leads. */
export const FOR_PARTICIPANTS: readonly PackPart[] = ["roles", "observer", "teach-back"];

const MADE_BY: Readonly<Record<PackPart, (of: PackCase) => readonly SheetNode[]>> = {
  care: carePart,
  plans: plansPart,
  roles: rolesPart,
  stops: stopsPart,
  rationale: rationalePart,
  observer: observerPart,
  "teach-back": teachBackPart,
  map: mapPart,
  law: lawPart,
};

/**
 * The chosen parts of a pack, each beginning a page. With anything that is for the trainer only, a cover comes first that says so and lists
 * the parts; parts for participants alone have none, so that they can be handed out as they are.
 */
export function trainerPack(source: PackSource, parts: readonly PackPart[] = PACK_PARTS): SheetElement[] {
  const of = packCase(source);
  const chosen = PACK_PARTS.filter((part) => parts.includes(part));
  const { say } = of.words;
  const sections = chosen.map((part) =>
    el(
      "section",
      { class: `part part-${part}` },
      el("h2", {}, say(`pack:part.${part}.name`)),
      !FOR_PARTICIPANTS.includes(part) && el("p", { class: "for-trainer" }, say("pack:for-trainer")),
      MADE_BY[part](of),
    ),
  );
  return chosen.some((part) => !FOR_PARTICIPANTS.includes(part)) ? [coverOf(of, chosen), ...sections] : sections;
}

function coverOf({ program, words }: PackCase, parts: readonly PackPart[]): SheetElement {
  const { say } = words;
  return el(
    "header",
    { class: "cover" },
    el("p", { class: "kind" }, say("pack:title")),
    el("p", { class: "cover-title" }, own(words, "title")),
    el("p", {}, own(words, "synopsis")),
    el("p", { class: "warning" }, say("pack:cover.spoilers")),
    el("h2", {}, say("pack:cover.contents")),
    list(
      parts.map((part) => [
        el("strong", {}, say(`pack:part.${part}.name`)),
        " ",
        say(`pack:part.${part}.about`),
        FOR_PARTICIPANTS.includes(part) && [" ", el("em", {}, say("pack:cover.to-hand-out"))],
      ]),
    ),
    el("p", { class: "small" }, say("pack:cover.version", { id: program.id, version: program.version })),
    el("p", { class: "small" }, say("common:app.not-endorsed")),
  );
}
