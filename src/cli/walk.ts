import { tellProblems } from "../build/tell-problems.ts";
import { placeWalkProblems } from "../core/authoring/place-walk-problems.ts";
import { DEFAULT_LIMITS } from "../core/walk/limits.ts";
import { EXIT, madeCase, numberGiven, problemData, root, theRubric } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";
import { paint } from "./paint.ts";
import { tellWalk } from "./walk-text.ts";
import { walkInThread } from "./walk-thread.ts";

/** `walk <case>`: what is true on every path. Ctrl+C stops it, and what is known by then is told. */
export const walkCase: Command = {
  usage: "<case>",
  options: { limit: { value: "number" }, memory: { value: "number" } },
  run,
};

async function run(call: Call): Promise<Answer> {
  const { language } = call;
  const limits = {
    configurations: numberGiven(call, "limit", DEFAULT_LIMITS.configurations, 1),
    megabytes: numberGiven(call, "memory", DEFAULT_LIMITS.megabytes, 1, 64_000),
  };
  const read = madeCase(call);
  const started = performance.now();
  const { report, roles } = await walkInThread(read.made.program, theRubric(), limits, language);
  const seconds = (performance.now() - started) / 1000;
  const { problems, allowed } = placeWalkProblems(read, [...report.problems, ...roles.flatMap((one) => one.problems)]);
  return {
    status: problems.some(({ problem }) => problem.severity !== "advice") ? EXIT.problems : EXIT.clean,
    data: {
      ...report,
      roles,
      problems: problems.map((one) => problemData(one, language)),
      allowed: allowed.map((one) => ({ ...problemData(one, language), reason: one.reason })),
      seconds,
    },
    text: () =>
      [
        ...tellWalk(report, roles, seconds, language),
        tellProblems(root, problems, language, paint),
        ...(allowed.length > 0 ? [language.say("command-line:allowed", { count: allowed.length })] : []),
      ].join("\n\n"),
  };
}
