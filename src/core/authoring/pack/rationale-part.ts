import { sourceKey } from "../../scenario/source-key.ts";
import type { ChoiceSpec, MarkRule, OptionSpec } from "../../program/program.ts";
import type { CaseAct } from "./case-acts.ts";
import { askOf, citationOf, type PackCase, placeOf } from "./pack-source.ts";
import { labelled, own, ownIf } from "./pack-words.ts";
import { type Child, el, list, type SheetElement, type SheetNode, table } from "./sheet.ts";

/** For every act of the case: what is asked, what each answer is worth in words, why, what is stronger, and where that comes from. */
export function rationalePart(of: PackCase): SheetNode[] {
  const { say } = of.words;
  return [
    el("p", {}, say("pack:rationale.about")),
    ...of.acts.map((act) =>
      el(
        "section",
        { class: "act" },
        el(
          "div",
          { class: "whole" },
          el("h3", {}, say("pack:numbered", { number: of.words.number(act.number) }), " ", askOf(of, act)),
          el(
            "p",
            { class: "place" },
            placeOf(of, act.step),
            act.step.role !== null && [" · ", say(`common:role.${act.step.role}`)],
            act.step.decision?.duty && [" · ", say("pack:rationale.duty")],
          ),
          ...known(of, act),
          ownLabelled(of, "pack:rationale.expert", `step.${act.step.id}.expert`),
        ),
        act.step.decision && decision(of, act, act.step.decision.choices),
        act.step.interview && questioning(of, act),
        act.step.sheet && sheet(of, act),
      ),
    ),
  ];
}

/** A labelled text of the case, or nothing, as a list of nodes. */
function ownLabelled({ words }: PackCase, label: string, key: string): SheetElement | false {
  return words.hasText(key) && labelled(words.say(label), own(words, key))!;
}

function known({ words }: PackCase, { step }: CaseAct): SheetNode[] {
  const lines = step.decision?.known ?? [];
  if (lines.length === 0) return [];
  return [
    el("p", { class: "labelled" }, el("strong", {}, words.say("pack:rationale.known"))),
    list(
      lines.map(({ key, when }) => [own(words, key), when && [" ", words.say("pack:depending")]]),
      { class: "known" },
    )!,
  ];
}

function decision(of: PackCase, { step }: CaseAct, choices: readonly ChoiceSpec[]): SheetNode {
  const { words } = of;
  const { say } = words;
  return table(
    [say("pack:rationale.choice"), say("pack:rationale.reasons")],
    choices.map((choice, i): Child[] => {
      const key = `choice.${step.id}.${choice.id}`;
      return [
        [
          el("p", {}, el("strong", {}, letter(i)), " ", own(words, `${key}.text`)),
          ...marks(of, choice),
          choice.critical !== undefined &&
            el("p", { class: "critical" }, say("pack:rationale.critical"), " ", criterion(of, choice.critical)),
          choice.repairs &&
            el("p", {}, say("pack:rationale.repairs"), " ", choice.repairs.map((id) => criterion(of, id)).join(" · ")),
        ],
        [
          ownLabelled(of, "pack:rationale.happens", `${key}.happens`),
          ownLabelled(of, "pack:rationale.motive", `${key}.motive`),
          ownLabelled(of, "pack:rationale.why", `${key}.why`),
          ownLabelled(of, "pack:rationale.stronger", `${key}.stronger`),
          ownLabelled(of, "pack:rationale.expert", `${key}.expert`),
          ownLabelled(of, "pack:rationale.law", `${key}.law_varies`),
          sources(of, choice.sources),
        ],
      ];
    }),
    { class: "choices" },
  );
}

/** Choices are lettered in the order of the file, in Latin letters in every language: so are they on the map. */
export function letter(place: number): string {
  return String.fromCharCode(97 + place);
}

function criterion({ words }: PackCase, id: string): string {
  const key = `rubric:criteria.${id}.name`;
  return words.has(key) ? words.say(key) : id;
}

function marks(of: PackCase, { marks: rules }: ChoiceSpec): SheetNode[] {
  return rules.map(({ criterion: id, rules: each }) =>
    el(
      "p",
      { class: "mark" },
      of.words.say("pack:labelled", { name: criterion(of, id) }),
      " ",
      el("strong", {}, inWords(of, each)),
    ),
  );
}

function inWords({ words }: PackCase, rules: readonly MarkRule[]): string {
  const values = [...new Set(rules.map(({ mark }) => mark))].sort((a, b) => b - a);
  const said = values.map((mark) => words.say(`pack:mark.${mark < 0 ? `minus-${-mark}` : mark}`)).join(" / ");
  return values.length > 1 ? `${said} ${words.say("pack:depending")}` : said;
}

function sources(of: PackCase, written: readonly string[]): Child {
  return list(
    written.map((source) => citationOf(of, source, sourceKey(source))),
    { class: "sources" },
  );
}

function questioning(of: PackCase, { step }: CaseAct): SheetNode {
  const { words } = of;
  const { say } = words;
  const { topics, moves, scores, court, criticals } = step.interview!;
  const scored = court ? [...new Set(Object.values(court.scores))] : [scores].filter((id) => id !== undefined);
  const key = `interview.${step.id}`;
  return el(
    "div",
    {},
    el("p", {}, say("pack:rationale.segment")),
    labelled(say("pack:rationale.scores"), scored.map((id) => criterion(of, id)).join(" · ")),
    criticals.length > 0 &&
      labelled(say("pack:rationale.critical"), criticals.map((id) => criterion(of, id)).join(" · ")),
    table(
      [say("pack:rationale.topic"), say("pack:rationale.questions")],
      topics.map((topic) => [
        own(words, `${key}.topic.${topic.id}`),
        list(
          topic.phrasings.map(({ id, type }) => [
            own(words, `${key}.${id}.text`),
            el("span", { class: "soft" }, say(`question-types:${type}.name`)),
          ]),
        ),
      ]),
      { class: "questions" },
    ),
    moves.length > 0 && el("p", { class: "labelled" }, el("strong", {}, say("pack:rationale.moves"))),
    list(moves.map(({ id }) => own(words, `${key}.${id}.text`))),
  );
}

function sheet(of: PackCase, { step }: CaseAct): SheetNode {
  const { words } = of;
  const { say } = words;
  const { items, scores } = step.sheet!;
  return el(
    "div",
    {},
    labelled(say("pack:rationale.scores"), criterion(of, scores)),
    table(
      [say("pack:rationale.item"), say("pack:rationale.reasons")],
      items.map((item) => {
        const key = `sheet.${step.id}.${item.id}`;
        return [
          [
            el("p", {}, own(words, `${key}.name`)),
            item.hasText && el("p", { class: "soft" }, own(words, `${key}.text`)),
          ],
          item.options.map((option, i) => [
            el(
              "p",
              {},
              el("strong", {}, letter(i)),
              " ",
              own(words, `${key}.${option.id}.text`),
              " ",
              el("strong", {}, soundness(of, option)),
            ),
            el("p", { class: "soft" }, ownIf(words, `${key}.${option.id}.why`)),
            sources(of, option.sources),
          ]),
        ];
      }),
      { class: "choices" },
    ),
  );
}

function soundness({ words }: PackCase, { sound }: OptionSpec): string {
  if (typeof sound === "boolean") return words.say(sound ? "pack:rationale.sound" : "pack:rationale.not-sound");
  return words.say("pack:rationale.sound-if");
}
