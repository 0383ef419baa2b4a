import type { Surroundings } from "../scenario/checks/surroundings.ts";
import {
  beardNames,
  bodyNames,
  buildNames,
  expressionNames,
  glassesNames,
  hairNames,
  robeNames,
} from "../scenario/figure-parts.ts";
import { sets } from "../scenario/set-places.ts";
import type { Rubric } from "../scoring/rubric.ts";

/** What scenarios are checked against: the drawn sets and figures, the criteria of a rubric and the papers that it cites. */
export function surroundingsOf(rubric: Rubric): Surroundings {
  const figures = {
    hair: hairNames,
    body: bodyNames,
    beard: beardNames,
    glasses: glassesNames,
    robe: robeNames,
    build: buildNames,
    face: expressionNames,
  };
  return {
    sets,
    figures,
    criteria: rubric.criteria,
    dimensions: rubric.dimensions.map(({ id }) => id),
    sources: rubric.sources,
  };
}
