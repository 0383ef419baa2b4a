import { error, ofKey, type Path, type Problem } from "../problem.ts";
import type { ScenarioDoes, ScenarioStep } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";
import { nearest } from "./suggest.ts";

/** Colleagues exist and do what their steps allow; a role that is offered has something to do. */
export const checkRoles: Check = (scenario) => {
  const problems: Problem[] = [];
  const standing = standingSteps(scenario);
  for (const [role, spec] of Object.entries(scenario.roles ?? {})) {
    if (!spec) continue;
    const at: Path = ["roles", role];
    if (!Object.hasOwn(scenario.people, spec.person))
      problems.push(
        error("unknown-person", [...at, "person"], {
          person: spec.person,
          nearest: nearest(spec.person, Object.keys(scenario.people)),
        }),
      );
    const own = standing.filter(({ step, role: acting }) => acts(step) && takesPart(step, acting, role));
    if (own.length === 0) problems.push(error("role-never-acts", at, { role }));
    for (const [id, does] of Object.entries(spec.does ?? {})) {
      const found = standing.find(({ step }) => step.step === id);
      const path = [...at, "does", id];
      if (!found) {
        const known = own.map(({ step }) => step.step);
        problems.push(ofKey(error("unknown-step", path, { step: id, nearest: nearest(id, known) })));
      } else problems.push(...checkDoes(found.step, does, path));
    }
  }
  return problems;
};

function acts({ choices, interview, examination, sheet }: ScenarioStep): boolean {
  return (choices ?? interview ?? examination ?? sheet) !== undefined;
}

function takesPart({ examination }: ScenarioStep, acting: string | null, role: string): boolean {
  if (!examination) return acting === role;
  return [examination.by, ...(examination.objects ?? ["prosecutor", "defence"]), "judge"].includes(role);
}

/** What a colleague does at a step is among what can be done there. */
function checkDoes(step: ScenarioStep, does: ScenarioDoes, path: Path): Problem[] {
  const choices = step.choices?.map(({ choice }) => choice) ?? [];
  const asks = (step.interview ?? step.examination)?.topics.flatMap(({ phrasings }) => phrasings.map(({ ask }) => ask));
  const choice = (id: string, at: Path): Problem[] =>
    choices.includes(id) ? [] : [error("unknown-choice", at, { choice: id, nearest: nearest(id, choices) })];
  if (typeof does === "string") return choice(does, path);
  if (Array.isArray(does))
    return does.flatMap((one, i): Problem[] => {
      if (typeof one !== "string") return choice(one.choice, [...path, i, "choice"]);
      if (!asks) return choice(one, [...path, i]);
      return asks.includes(one)
        ? []
        : [error("unknown-phrasing", [...path, i], { ask: one, nearest: nearest(one, asks) })];
    });
  return Object.entries(does).flatMap(([item, option]) => {
    const found = step.sheet?.items.find((one) => one.item === item);
    const options = found?.options.map((one) => one.option) ?? [];
    return options.includes(option)
      ? []
      : [error("unknown-option", [...path, item], { item, option, nearest: nearest(option, options) })];
  });
}
