import { error, type Path, type Problem, warning } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import { nearest } from "./suggest.ts";
import type { Check, Surroundings } from "./surroundings.ts";

/** A paper and paragraphs of it, and what they are cited for. */
interface Citation {
  kind: string;
  label: string;
  paras: string;
}

/** Papers that show practice or were superseded set no standard, so nothing is supported by them. */
const NO_STANDARD = ["activities", "draft"];

/** A source is a paper of the rubric with paragraphs that it has, or general knowledge, which is free text. */
export const checkSources: Check = (scenario, { sources }) => {
  const problems: Problem[] = [];
  const look = (cited: readonly string[] | undefined, at: Path): void =>
    cited?.forEach((text, i) => {
      const [, kind = "", written = ""] = /^(\w+): (.*)$/.exec(text) ?? [];
      if (kind === "general") return;
      const [, label, paras] = /^(\S+) paras? (.+)$/.exec(written) ?? [];
      const path = [...at, "sources", i];
      if (label === undefined || paras === undefined)
        problems.push(
          error("unreadable-source", path, {
            text: written,
            nearest: nearest(written.split(" ")[0]!, Object.keys(sources)),
          }),
        );
      else problems.push(...citationProblems({ kind, label, paras }, sources, path));
    });
  for (const { step, path } of standingSteps(scenario)) {
    step.choices?.forEach((choice, c) => look(choice.sources, [...path, "choices", c]));
    step.sheet?.items.forEach(({ options }, i) =>
      options.forEach((option, o) => look(option.sources, [...path, "sheet", "items", i, "options", o])),
    );
  }
  look(scenario.vignette?.sources, ["vignette"]);
  return problems;
};

/** What is wrong with a citation: a paper that nobody knows, a paragraph that it does not have, or support from what sets no standard. */
export function citationProblems(
  { kind, label, paras }: Citation,
  sources: Surroundings["sources"],
  path: Path,
): Problem[] {
  const paper = Object.hasOwn(sources, label) ? sources[label] : undefined;
  const known = Object.keys(sources);
  if (!paper)
    return [error("unknown-source", path, { label, nearest: nearest(label, known), known: known.join(", ") })];
  const problems: Problem[] = [];
  for (const part of paras.split(/, | and | to |[-–]/)) {
    const [, number, letter] = /^(\d+)(?:\(([a-z])\))?$/.exec(part) ?? [];
    if (number === undefined)
      problems.push(error("unreadable-source", path, { text: `${label} para ${paras}`, nearest: label }));
    else if (paper.paras !== undefined && (Number(number) < 1 || Number(number) > paper.paras))
      problems.push(error("unknown-paragraph", path, { label, para: part, known: `1–${paper.paras}` }));
    else if (letter !== undefined && paper.parts !== undefined) {
      const last = paper.parts.find((one) => one.slice(0, -1) === number)?.slice(-1);
      if (last === undefined || letter > last)
        problems.push(
          error("unknown-paragraph", path, {
            label,
            para: part,
            known: last === undefined ? number : `${number}(a)–(${last})`,
          }),
        );
    }
  }
  if (kind === "supports" && NO_STANDARD.includes(paper.weight))
    problems.push(warning("source-sets-no-standard", path, { label }));
  return problems;
}
