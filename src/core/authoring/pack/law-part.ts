import { LAW_FIELDS, type LawField } from "../../scenario/vocabulary.ts";
import { askOf, type PackCase } from "./pack-source.ts";
import { own, ownIf } from "./pack-words.ts";
import { letter } from "./rationale-part.ts";
import { blankLines, type Child, el, list, type SheetNode } from "./sheet.ts";

/** What to replace for another law: the offices, and for each field its value, its note, and every answer that depends on it. */
export function lawPart(of: PackCase): SheetNode[] {
  const { words } = of;
  const { say } = words;
  return [el("p", {}, say("pack:law.about")), ...LAW_FIELDS.map((field) => fieldOf(of, field))];
}

function fieldOf(of: PackCase, field: LawField): SheetNode {
  const { lawLines, lawProfile, words } = of;
  const { say } = words;
  const value = lawProfile[field];
  const said =
    typeof value === "string" ? say(`law-profile:value.${value}`) : say(`law-profile:value.${value ? "yes" : "no"}`);
  const lines = [
    ...dependingOn(of, field),
    ...lawLines.filter(({ fields }) => fields.includes(field)).map(({ key }) => own(words, key)),
  ];
  return el(
    "section",
    { class: "law" },
    el(
      "div",
      { class: "whole" },
      el("h3", {}, say(`law-profile:field.${field}`)),
      el("p", {}, el("strong", {}, said), " ", ownIf(words, `law-profile.${field}.note`)),
      el("p", { class: "labelled" }, say("pack:law.ours")),
      blankLines(1),
    ),
    lines.length > 0 && el("p", { class: "labelled" }, el("strong", {}, say("pack:law.lines"))),
    lines.length > 0 ? list(lines) : el("p", {}, say("pack:law.no-lines")),
  );
}

/** Choices and options whose words depend on a field. */
function dependingOn(of: PackCase, field: LawField): Child[] {
  const { acts, words } = of;
  return acts.flatMap((act) => {
    const { id, decision, sheet } = act.step;
    const place = (i: number): Child => [el("strong", {}, `${words.number(act.number)}${letter(i)}`), " "];
    const choices = (decision?.choices ?? []).flatMap((choice, i) =>
      choice.law?.includes(field) ? [[place(i), own(words, `choice.${id}.${choice.id}.text`)]] : [],
    );
    const options = (sheet?.items ?? []).flatMap((item) =>
      item.options.flatMap((option, i) =>
        option.law?.includes(field)
          ? [
              [
                place(i),
                own(words, `sheet.${id}.${item.id}.name`),
                " – ",
                own(words, `sheet.${id}.${item.id}.${option.id}.text`),
              ],
            ]
          : [],
      ),
    );
    const found: Child[] = [...choices, ...options];
    return found.length > 0 ? [[el("span", { class: "soft" }, askOf(of, act)), list(found)]] : [];
  });
}
