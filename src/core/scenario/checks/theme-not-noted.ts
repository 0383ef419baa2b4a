import { advice, type Problem, warning } from "../problem.ts";
import type { Check } from "./surroundings.ts";

/** The content note of a case speaks of every theme that a scene is marked with, and of no other. */
export const checkThemes: Check = ({ themes = [], stages }) => {
  const problems: Problem[] = [];
  const met = new Set<string>();
  stages.forEach(({ scenes }, s) =>
    scenes.forEach((scene, c) =>
      scene.themes?.forEach((theme, t) => {
        met.add(theme);
        if (!themes.includes(theme))
          problems.push(
            warning("theme-not-noted", ["stages", s, "scenes", c, "themes", t], { theme, scene: scene.scene }),
          );
      }),
    ),
  );
  themes.forEach((theme, t) => {
    if (!met.has(theme)) problems.push(advice("theme-without-scene", ["themes", t], { theme }));
  });
  return problems;
};
