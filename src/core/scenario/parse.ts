import { migrate, FORMAT } from "./migrations/migrate.ts";
import { error, type Problem } from "./problem.ts";
import { type PlaceOf, readYaml } from "./read-yaml.ts";
import { scenarioSchema, type Scenario } from "./schema.ts";
import { splitTexts } from "./split-texts.ts";
import { shapeProblems } from "./shape-problems.ts";

/** More than any case needs; a longer file is refused before it is read. */
export const MOST_BYTES = 256 * 1024;

export type Parsed =
  | { ok: true; scenario: Scenario; remarks: Problem[]; placeOf: PlaceOf }
  | { ok: false; problems: Problem[]; placeOf: PlaceOf };

/**
 * Reads a scenario file: bounds first (size, nesting), then YAML, then migrations, then shape. Gives either a scenario whose shape is
 * right, with remarks on how it is written, or every problem found at that level; places are those of the YAML parser.
 */
export function parseScenario(text: string): Parsed {
  const read = readYaml(text, MOST_BYTES);
  if (!read.ok) return { ...read, problems: read.problems.map(hiding) };
  const { placeOf } = read.file;
  const migrated = migrate(read.value);
  if (!migrated.ok)
    return {
      ok: false,
      problems: [error(migrated.reason, ["format"], { found: migrated.found, known: FORMAT })],
      placeOf,
    };
  const problems = shapeProblems(scenarioSchema, migrated.value, read.file);
  if (problems.length > 0) return { ok: false, problems: problems.map(hiding), placeOf };
  const scenario = scenarioSchema.parse(migrated.value);
  const remarks = splitTexts(scenario, read.file);
  return { ok: true, scenario, remarks, placeOf };
}

/** Of a file that cannot be read as a case only the shape has been looked at, or not even that. */
function hiding(problem: Problem): Problem {
  return { ...problem, hidesMore: true };
}
