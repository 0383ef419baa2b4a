import type { Path, Problem } from "../scenario/problem.ts";
import type { ScenarioStep } from "../scenario/schema.ts";
import { standingSteps } from "../scenario/standing-steps.ts";
import type { MadeCase } from "./read-case.ts";

/** Where in its scenario stands what a walk names: a choice or a way of a step, a line, an exhibit, a step, an ending; else nothing. */
export function pathOfWalked({ scenario, texts }: MadeCase, { details }: Problem): Path {
  const { step: id, choice, to, line, ending, exhibit, interruption, return: returned } = details;
  if (exhibit !== undefined) return ["exhibits", String(exhibit)];
  if (interruption !== undefined) return ["interruptions", String(interruption)];
  const back = (scenario.returns ?? []).findIndex((one) => one.return === returned);
  if (back >= 0) return ["returns", back, "return"];
  const text = texts.find(({ key }) => key === line);
  if (text) return text.path;
  const standing = standingSteps(scenario).find(({ step }) => step.step === id);
  if (standing) {
    const { step, path } = standing;
    const within =
      (choice !== undefined && choiceIn(step, String(choice))) || (to !== undefined && wayIn(step, String(to)));
    return [...path, ...(within || ["step"])];
  }
  const at = scenario.endings.findIndex((one) => one.ending === ending);
  return at >= 0 ? ["endings", at, "ending"] : [];
}

/** A choice, question, move or option of a step. */
function choiceIn({ choices, interview, examination, sheet }: ScenarioStep, id: string): Path | undefined {
  const inList = (list: readonly object[] | undefined, key: string, path: Path): Path[] =>
    (list ?? []).flatMap((one, i) => ((one as Record<string, unknown>)[key] === id ? [[...path, i, key]] : []));
  const within = interview ? "interview" : "examination";
  const questioning = interview ?? examination;
  return [
    ...inList(choices, "choice", ["choices"]),
    ...(questioning?.topics ?? []).flatMap(({ phrasings }, t) =>
      inList(phrasings, "ask", [within, "topics", t, "phrasings"]),
    ),
    ...inList(questioning?.moves, "move", [within, "moves"]),
    ...(sheet?.items ?? []).flatMap(({ options }, i) => inList(options, "option", ["sheet", "items", i, "options"])),
  ][0];
}

/** A way under a condition, of a step or of one of its choices. */
function wayIn({ next, choices }: ScenarioStep, to: string): Path | undefined {
  const inList = (ways: ScenarioStep["next"], path: Path): Path[] =>
    Array.isArray(ways)
      ? ways.flatMap((way, i) => ("when" in way && way.go === to ? [[...path, "next", i, "go"]] : []))
      : [];
  return [...inList(next, []), ...(choices ?? []).flatMap((choice, c) => inList(choice.next, ["choices", c]))][0];
}
