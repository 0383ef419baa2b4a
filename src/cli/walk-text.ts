import type { Words } from "../build/words.ts";
import type { NeverOpen, Range, RoleReport, ScoreRange, WalkReport } from "../core/walk/walk-report.ts";
import { tableOf } from "./table.ts";

/** What a walk found, section by section, for people. */
export function tellWalk(report: WalkReport, roles: readonly RoleReport[], seconds: number, words: Words): string[] {
  const say = (key: string, details = {}): string => words.say(`command-line:commands.walk.${key}`, details);
  const offered = roles.filter((one) => one.offered);
  const yesNo = (value: boolean): string => say(value ? "yes" : "no");
  const steps = (path: readonly string[]): string =>
    path.map((act, i) => `    ${words.number(i + 1)}. ${act}`).join("\n") || "    –";
  const title = `${report.case} ${report.version}`;
  const sections = [
    report.stoppedBy === null ? say("whole", { case: title }) : say(`stopped.${report.stoppedBy}`, { case: title }),
    tableOf([
      [say("counted.title")],
      [`  ${say("counted.configurations")}`, words.number(report.configurations)],
      [`  ${say("counted.inside")}`, words.number(report.insideEnclosures)],
      [`  ${say("counted.ways")}`, words.number(report.edges)],
      [`  ${say("counted.moments")}`, rangeOf({ least: report.moments.least, greatest: report.moments.most }, words)],
      [`  ${say("counted.seconds")}`, words.number(seconds, { maximumFractionDigits: 1 })],
      [`  ${say("counted.megabytes")}`, words.number(report.megabytes, { maximumFractionDigits: 0 })],
    ]),
    tableOf([
      [say("endings.title"), say("endings.all"), ...offered.map(({ role }) => words.say(`common:role.${role}`))],
      ...report.endings.map(({ ending, reached, path }, e) => [
        `  ${ending}`,
        reached ? words.number(path.length) : say("endings.not"),
        ...offered.map(({ endings }) => {
          const own = endings[e]!;
          return own.reached ? words.number(own.path.length) : "–";
        }),
      ]),
    ]),
    ...lengths(report, say, words),
  ];
  if (report.failures.length > 0)
    sections.push(
      tableOf([
        [say("failures.title"), say("failures.reached"), say("failures.avoidable"), say("failures.repairable")],
        ...report.failures.map(({ step, choice, criterion, ...one }) => [
          `  ${step}.${choice} (${criterion})`,
          yesNo(one.reached),
          yesNo(one.avoidable),
          yesNo(one.repairable),
        ]),
      ]),
    );
  if (report.interruptions.length > 0)
    sections.push(
      tableOf([
        [say("interruptions.title"), say("failures.reached")],
        ...report.interruptions.map(({ interruption, reached }) => [`  ${interruption}`, yesNo(reached)]),
      ]),
    );
  const row = (name: string, one: ScoreRange): string[] => [
    name,
    ...(one.range
      ? [words.number(one.range.least, DIGITS), words.number(one.range.greatest, DIGITS)]
      : [say("scores.nothing"), ""]),
    rangeOf(one.opportunities, words),
    say(one.exact ? "scores.attained" : "scores.bound"),
  ];
  sections.push(
    tableOf([
      [say("scores.title"), say("scores.least"), say("scores.greatest"), say("scores.opportunities"), ""],
      ...report.ranges.map((one) => row(`  ${words.say(`rubric:dimensions.${one.dimension}.name`)}`, one)),
      ...report.criteria.map((one) => row(`    ${one.criterion}`, one)),
    ]),
  );
  if (report.promises.length > 0)
    sections.push(
      [
        say("promises.title"),
        ...report.promises.flatMap(({ ending, answer, path }) => [
          `  ${say(`promises.${answer}`, { ending })}`,
          ...(answer === "refuted" ? [steps(path)] : []),
        ]),
      ].join("\n"),
    );
  if (report.deadEnds.length > 0)
    sections.push(
      [
        say("dead-ends"),
        ...report.deadEnds.flatMap(({ step, facts, path }) => [`  ${step} (${facts})`, steps(path)]),
      ].join("\n"),
    );
  if (report.neverOpen.length > 0)
    sections.push(
      tableOf([
        [say("never-open.title")],
        ...report.neverOpen.map((one) => [`  ${say(`never-open.${one.kind}`)}`, named(one)]),
      ]),
    );
  sections.push(
    tableOf([
      [say("roles.title"), say("roles.offered"), say("counted.moments"), say("counted.configurations")],
      ...roles.map(({ role, moments, configurations, ...one }) => [
        `  ${words.say(`common:role.${role}`)}`,
        yesNo(one.offered),
        one.complete ? rangeOf({ least: moments.least, greatest: moments.most }, words) : say("roles.stopped"),
        words.number(configurations),
      ]),
    ]),
  );
  return sections;
}

const DIGITS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

function rangeOf({ least, greatest }: Range, { number }: Words): string {
  return least === greatest ? number(least) : `${number(least)}–${number(greatest)}`;
}

function lengths({ shortest, longest }: WalkReport, say: (key: string) => string, { number }: Words): string[] {
  const rows = [
    ...(shortest ? [[`  ${say("lengths.shortest")}`, number(shortest.acts), shortest.ending]] : []),
    ...(longest ? [[`  ${say("lengths.longest")}`, number(longest.acts), longest.ending]] : []),
  ];
  return rows.length === 0 ? [] : [tableOf([[say("lengths.title")], ...rows])];
}

function named({ step, id }: NeverOpen): string {
  return [step, id].filter(Boolean).join(".");
}
