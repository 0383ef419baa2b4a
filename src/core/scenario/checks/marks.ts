import { error, ofKey, type Path, type Problem } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Role } from "../vocabulary.ts";
import type { Check, Surroundings } from "./surroundings.ts";
import { nearest } from "./suggest.ts";

/**
 * Marks name criteria of the rubric, at a stage and by a role that the criterion knows, and a decision marks at most one criterion of
 * each dimension: one act must not be paid or charged twice (scoring.md section 2).
 */
export const checkMarks: Check = (scenario, { criteria }) => {
  const problems: Problem[] = [];
  const find = (id: string, path: Path): Surroundings["criteria"][number] | undefined => {
    const criterion = criteria.find((one) => one.id === id);
    if (!criterion)
      problems.push(
        error("unknown-criterion", path, {
          criterion: id,
          nearest: nearest(
            id,
            criteria.map((one) => one.id),
          ),
        }),
      );
    return criterion;
  };
  const critical = (id: string, path: Path): void => {
    const criterion = find(id, path);
    if (criterion && !criterion.critical)
      problems.push(error("criterion-without-critical-failure", path, { criterion: id }));
  };
  scenario.objectives.forEach((id, i) => find(id, ["objectives", i]));
  for (const { step, path, stage, role } of standingSteps(scenario)) {
    const byDimension = new Map<string, string>();
    const fits = (id: string, at: Path, acting: Role | null): void => {
      const criterion = find(id, at);
      if (!criterion) return;
      if (acting !== null && !criterion.roles.includes(acting))
        problems.push(
          error("criterion-of-other-role", at, { criterion: id, role: acting, roles: criterion.roles.join(", ") }),
        );
      if (stage !== null && !criterion.stages.includes(stage))
        problems.push(
          error("criterion-of-other-stage", at, { criterion: id, stage, stages: criterion.stages.join(", ") }),
        );
    };
    step.choices?.forEach((choice, i) => {
      const at = [...path, "choices", i];
      for (const id of Object.keys(choice.marks ?? {})) {
        const before = problems.length;
        fits(id, [...at, "marks", id], role);
        problems.push(...problems.splice(before).map(ofKey));
        const { dimension } = criteria.find((one) => one.id === id) ?? {};
        const other = dimension === undefined ? undefined : byDimension.get(dimension);
        if (dimension !== undefined && other !== undefined && other !== id)
          problems.push(
            ofKey(error("two-marks-in-one-dimension", [...at, "marks", id], { criterion: id, other, dimension })),
          );
        if (dimension !== undefined && other === undefined) byDimension.set(dimension, id);
      }
      for (const field of ["critical", "repairs", "forecloses"] as const)
        [choice[field] ?? []].flat().forEach((id) => {
          if (field === "critical") critical(id, [...at, field]);
          else find(id, [...at, field]);
        });
    });
    if (step.interview) fits(step.interview.scores, [...path, "interview", "scores"], role);
    if (step.sheet) fits(step.sheet.scores, [...path, "sheet", "scores"], role);
    for (const [acting, id] of Object.entries(step.examination?.scores ?? {}))
      if (id !== undefined) fits(id, [...path, "examination", "scores", acting], acting as Role);
    for (const kind of ["interview", "examination"] as const) {
      const questioning = step[kind];
      if (questioning?.critical_when_shut_down)
        critical(questioning.critical_when_shut_down, [...path, kind, "critical_when_shut_down"]);
      questioning?.topics.forEach(({ phrasings }, t) =>
        phrasings.forEach((phrasing, p) => {
          if (phrasing.critical !== undefined)
            critical(phrasing.critical, [...path, kind, "topics", t, "phrasings", p, "critical"]);
        }),
      );
    }
    step.sheet?.items.forEach(({ options }, i) =>
      options.forEach((option, o) => {
        if (option.critical !== undefined)
          critical(option.critical, [...path, "sheet", "items", i, "options", o, "critical"]);
      }),
    );
  }
  return problems;
};
