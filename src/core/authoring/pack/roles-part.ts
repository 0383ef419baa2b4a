import { type Role, ROLES } from "../../scenario/vocabulary.ts";
import { criteriaAt } from "./case-acts.ts";
import { knownCriterion, type PackCase } from "./pack-source.ts";
import { dotted, own, ownIf } from "./pack-words.ts";
import { type Child, el, list, type SheetNode, table } from "./sheet.ts";

/** A page holds about so many duties; those that the case puts most often to the role come first. */
const MOST_DUTIES = 7;
const HOW = 4;

/** A page for each role that acts in the case: what a participant may know before it begins, and nothing of what choices are worth. */
export function rolesPart(of: PackCase): SheetNode[] {
  const roles = ROLES.filter((role) => of.acts.some(({ step }) => step.role === role));
  return roles.map((role) => el("section", { class: "sheet" }, roleBrief(of, role)));
}

function roleBrief(of: PackCase, role: Role): SheetNode[] {
  const { program, acts, words } = of;
  const { say, number } = words;
  const mine = acts.filter(({ step }) => step.role === role);
  const stages = program.stages.filter(({ id }) => mine.some(({ stage }) => stage === id));
  const isFirst = acts[0]!.step.role === role;
  const known = isFirst ? (acts[0]!.step.decision?.known.filter(({ when }) => !when) ?? []) : [];
  const office = ownIf(words, `law-profile.office.${role}`);
  const colleague = program.roles[role]?.person;
  return [
    el("h3", {}, say("pack:roles.title", { role: say(`common:role.${role}`) })),
    el("p", { class: "case" }, own(words, "title")),
    el("p", {}, say(`pack:roles.function.${role}`)),
    ...(office ? [el("p", {}, el("strong", {}, say("pack:roles.office")), " ", office)] : []),
    ...(colleague === undefined
      ? []
      : [el("p", {}, el("strong", {}, say("pack:roles.person")), " ", personOf(of, colleague))]),
    el(
      "p",
      {},
      el("strong", {}, say("pack:roles.when")),
      " ",
      dotted(stages.map(({ id }): Child => own(words, `stage.${id}.title`))),
      stages.length === 0 && say("pack:roles.interruptions-only"),
    ),
    el("h4", {}, say("pack:roles.know")),
    ...briefing(of),
    ...(known.length > 0 ? [list(known.map(({ key }) => own(words, key)))!] : []),
    ...(isFirst ? [] : [el("p", {}, say("pack:roles.know-later"))]),
    el("h4", {}, say("pack:roles.duties")),
    el("p", {}, say("pack:roles.duties-about")),
    ...duties(of, role, number),
    el("h4", {}, say("pack:roles.how.title")),
    list(Array.from({ length: HOW }, (_, i) => say(`pack:roles.how.${i + 1}`)))!,
  ];
}

function personOf({ words }: PackCase, person: string): Child {
  const about = ownIf(words, `person.${person}.about`);
  return [own(words, `person.${person}.name`), about && [". ", about]];
}

function briefing({ words }: PackCase): SheetNode[] {
  const paragraphs: SheetNode[] = [];
  for (let i = 1; words.hasText(`briefing.${i}`); i++) paragraphs.push(el("p", {}, own(words, `briefing.${i}`)));
  return paragraphs;
}

function duties(of: PackCase, role: Role, number: (value: number) => string): SheetNode[] {
  const { acts, words } = of;
  const counts = new Map<string, number>();
  for (const act of acts.filter(({ step }) => step.role === role))
    for (const id of criteriaAt(act)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const shown = [...counts]
    .filter(([id]) => knownCriterion(of, id)?.roles.includes(role))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_DUTIES);
  if (shown.length === 0) return [el("p", {}, words.say("pack:none"))];
  return [
    table(
      [words.say("pack:roles.duty"), words.say("pack:roles.good"), words.say("pack:roles.times")],
      shown.map(([id, count]) => [
        words.say(`rubric:criteria.${id}.name`),
        words.say(`rubric:criteria.${id}.good`),
        number(count),
      ]),
      { class: "duties" },
    ),
  ];
}
