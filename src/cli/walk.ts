import { tellProblems } from "../build/tell-problems.ts";
import { placeWalkProblems } from "../core/authoring/place-walk-problems.ts";
import { walkRoles } from "../core/walk/walk-roles.ts";
import { walk } from "../core/walk/walk.ts";
import { EXIT, madeCase, problemData, root, rubric } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";
import { paint } from "./paint.ts";

/** `walk <case>`: what is true on every path. */
export const walkCase: Command = { usage: "<case>", run };

function run(call: Call): Answer {
  const read = madeCase(call);
  const { program } = read.made;
  const started = performance.now();
  const report = walk(program, rubric);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  const alone = walkRoles(program, rubric);
  const { problems, allowed } = placeWalkProblems(read, [...report.problems, ...alone.flatMap((one) => one.problems)]);
  const text = (): string => {
    const lines: string[] = [];
    const print = (line: string): void => void lines.push(line);
    print(
      `${report.case} ${report.version}: ${report.complete ? "walked whole" : "walk stopped by its limit; nothing is proven"}`,
    );
    print(
      `${report.configurations} configurations, ${report.edges} ways, ${report.insideEnclosures} inside interviews, examinations and sheets, ${seconds.toFixed(1)} s, ${megabytes} MB\n`,
    );
    print("Endings");
    for (const { ending, reached, path } of report.endings)
      print(`  ${reached ? "reached    " : "NOT REACHED"} ${ending}${reached ? ` (${path.length} acts)` : ""}`);
    print("\nCritical failures");
    for (const one of report.failures)
      print(
        `  ${one.reached ? "reachable" : "NOT REACHABLE"}, ${one.avoidable ? "avoidable" : "NOT AVOIDABLE"}  ${one.step}.${one.choice}  ${one.criterion}`,
      );
    print(
      `\nRanges before caps (${report.exact ? "attained" : report.complete ? "bounds" : "bounds of what was seen"})`,
    );
    for (const { dimension, range } of report.ranges)
      print(
        `  ${dimension.padEnd(16)} ${range ? `${range.least.toFixed(1).padStart(5)} – ${range.greatest.toFixed(1)}` : "nothing scored"}`,
      );
    if (report.promises.length > 0) print("\nPromises");
    for (const { ending, answer } of report.promises) print(`  ${answer}: never ${ending}`);
    print(`\nScored moments on a path: ${report.moments.least}–${report.moments.most}`);
    print("\nRoles played alone");
    for (const { role, offered, configurations, moments } of alone)
      print(
        `  ${offered ? "offered    " : "not offered"} ${role.padEnd(12)} ${moments.least}–${moments.most} scored moments, ${configurations} configurations`,
      );
    print(`\n${tellProblems(root, problems, call.language, paint)}`);
    if (allowed.length > 0) print(call.language.say("command-line:allowed", { count: allowed.length }));
    return lines.join("\n");
  };
  return {
    status: problems.length > 0 ? EXIT.problems : EXIT.clean,
    data: {
      ...report,
      roles: alone,
      problems: problems.map((one) => problemData(one, call.language)),
      allowed: allowed.map((one) => ({ ...problemData(one, call.language), reason: one.reason })),
      seconds,
      megabytes,
    },
    text,
  };
}
