import { error, type Path, type Problem } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
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
  scenario.objectives.forEach((id, i) => find(id, ["objectives", i]));
  for (const { step, path, stage, role } of standingSteps(scenario)) {
    const byDimension = new Map<string, string>();
    const fits = (id: string, at: Path): void => {
      const criterion = find(id, at);
      if (!criterion) return;
      if (role !== null && !criterion.roles.includes(role))
        problems.push(error("criterion-of-other-role", at, { criterion: id, role, roles: criterion.roles.join(", ") }));
      if (stage !== null && !criterion.stages.includes(stage))
        problems.push(
          error("criterion-of-other-stage", at, { criterion: id, stage, stages: criterion.stages.join(", ") }),
        );
    };
    step.choices?.forEach((choice, i) => {
      const at = [...path, "choices", i];
      for (const id of Object.keys(choice.marks ?? {})) {
        fits(id, [...at, "marks", id]);
        const { dimension } = criteria.find((one) => one.id === id) ?? {};
        const other = dimension === undefined ? undefined : byDimension.get(dimension);
        if (dimension !== undefined && other !== undefined && other !== id)
          problems.push(error("two-marks-in-one-dimension", [...at, "marks", id], { criterion: id, other, dimension }));
        if (dimension !== undefined && other === undefined) byDimension.set(dimension, id);
      }
      for (const field of ["critical", "repairs", "forecloses"] as const)
        [choice[field] ?? []].flat().forEach((id) => {
          const criterion = find(id, [...at, field]);
          if (field === "critical" && criterion && !criterion.critical)
            problems.push(error("criterion-without-critical-failure", [...at, field], { criterion: id }));
        });
    });
    if (step.interview) fits(step.interview.scores, [...path, "interview", "scores"]);
    if (step.interview?.critical_when_shut_down)
      find(step.interview.critical_when_shut_down, [...path, "interview", "critical_when_shut_down"]);
  }
  return problems;
};
