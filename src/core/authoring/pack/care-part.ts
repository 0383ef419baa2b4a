import type { PackCase } from "./pack-source.ts";
import { own } from "./pack-words.ts";
import { blankLines, el, list, type SheetNode } from "./sheet.ts";

const INVENTED = ["law", "people", "offices"] as const;
const MOMENTS = { before: 5, during: 5, after: 4 } as const;

/** What to say before a case, how to look after those who play it, what is invented, and who has read the words. */
export function carePart({ words, review }: PackCase): SheetNode[] {
  const { say } = words;
  const points = (moment: keyof typeof MOMENTS): string[] =>
    Array.from({ length: MOMENTS[moment] }, (_, i) => say(`pack:care.${moment}.${i + 1}`));
  return [
    el("h3", {}, say("pack:care.note")),
    el("p", { class: "aloud" }, own(words, "content-note")),
    el("p", {}, say("pack:care.read-aloud")),
    ...(["before", "during", "after"] as const).flatMap((moment) => [
      el("h3", {}, say(`pack:care.${moment}.title`)),
      list(points(moment))!,
    ]),
    el("h3", {}, say("pack:care.contact")),
    el("p", {}, say("pack:care.contact-about")),
    ...blankLines(2),
    el("h3", {}, say("pack:care.invented.title")),
    el("p", {}, say("pack:care.invented.state"), " ", own(words, "law-profile.state"), "."),
    list(INVENTED.map((what) => say(`pack:care.invented.${what}`)))!,
    el("p", {}, say("pack:care.not-endorsed")),
    el("h3", {}, say("pack:care.review")),
    el("p", {}, say(`common:review.${review}`), "."),
    ...(review === "unreviewed" ? [el("p", {}, say("pack:care.unreviewed"))] : []),
  ];
}
