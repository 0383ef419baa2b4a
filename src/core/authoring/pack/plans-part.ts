import { plansOf, type PlanDay, type PlanRow } from "./plans.ts";
import { numbersOf, type PackCase } from "./pack-source.ts";
import { dotted, own } from "./pack-words.ts";
import { type Child, el, type SheetNode, table } from "./sheet.ts";

/** Timetables for 45 and 90 minutes, a day and five days; minutes add up, and each says which stages and stop points fit. */
export function plansPart(of: PackCase): SheetNode[] {
  const { program, minutes, words } = of;
  const { say, number } = words;
  const plans = plansOf(program, minutes);
  return [
    el("p", {}, say("pack:plans.about")),
    el("p", {}, say("pack:plans.power")),
    ...plans.map(({ name, days, told }) =>
      el(
        "div",
        { class: "plan" },
        el("h3", {}, say(`pack:plans.${name}`)),
        told.length > 0 &&
          el("p", {}, say("pack:plans.told"), " ", dotted(told.map((stage) => own(words, `stage.${stage}.title`)))),
        days.map((day, i) => [
          days.length > 1 && el("h4", {}, say("pack:plans.of-day", { day: number(i + 1) })),
          timetable(of, day),
        ]),
      ),
    ),
  ];
}

function timetable(of: PackCase, { rows, minutes }: PlanDay): SheetNode {
  const { say, number } = of.words;
  let from = 0;
  const lines = rows.map((row): Child[] => {
    const begins = from;
    from += row.minutes;
    return [
      time(of, begins),
      number(row.minutes),
      el("strong", {}, say(`pack:plans.row.${row.what}.name`)),
      doing(of, row),
    ];
  });
  return table(
    [say("pack:plans.from"), say("pack:plans.minutes"), say("pack:plans.what"), say("pack:plans.how")],
    [...lines, [time(of, minutes), number(minutes), el("strong", {}, say("pack:plans.total")), ""]],
    { class: "times" },
  );
}

function time({ words: { number } }: PackCase, minutes: number): string {
  const two = (value: number): string => (value < 10 ? `${number(0)}${number(value)}` : number(value));
  return `${number(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function doing(of: PackCase, row: PlanRow): Child {
  const { words } = of;
  const { say } = words;
  if (row.what === "stop") return own(words, `step.${row.step}.stop`);
  if (row.what !== "play") return say(`pack:plans.row.${row.what}.how`);
  return [
    own(words, `stage.${row.stage}.title`),
    row.continued && ` ${say("pack:plans.continued")}`,
    ". ",
    say("pack:plans.acts", { numbers: numbersOf(of, row.acts ?? []) }),
    " ",
    row.roles!.map((role) => say(`common:role.${role}`)).join(" · "),
  ];
}
