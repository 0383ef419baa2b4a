import type { Path } from "./problem.ts";
import type { Scenario, ScenarioScene, ScenarioStep } from "./schema.ts";
import type { Role, StageName } from "./vocabulary.ts";

/** A step with where it stands. A step of an interruption has no scene; it takes place wherever it interrupts. */
export interface StandingStep {
  step: ScenarioStep;
  path: Path;
  scene: ScenarioScene | null;
  stage: StageName | null;
  interruption: string | null;
  role: Role | null;
}

/** Every step of a scenario in file order, those of interruptions last. */
export function standingSteps(scenario: Scenario): StandingStep[] {
  const result: StandingStep[] = [];
  scenario.stages.forEach((stage, s) =>
    stage.scenes.forEach((scene, c) =>
      scene.steps.forEach((step, i) =>
        result.push({
          step,
          path: ["stages", s, "scenes", c, "steps", i],
          scene,
          stage: stage.stage,
          interruption: null,
          role: step.role ?? scene.role,
        }),
      ),
    ),
  );
  for (const [id, interruption] of Object.entries(scenario.interruptions ?? {}))
    interruption.steps.forEach((step, i) =>
      result.push({
        step,
        path: ["interruptions", id, "steps", i],
        scene: null,
        stage: null,
        interruption: id,
        role: step.role ?? null,
      }),
    );
  return result;
}
