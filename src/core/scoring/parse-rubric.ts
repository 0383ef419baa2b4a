import * as z from "zod";
import { citationProblems } from "../scenario/checks/unknown-source.ts";
import { nearest } from "../scenario/checks/suggest.ts";
import { error, type Path, type Problem } from "../scenario/problem.ts";
import { readYaml, type WrittenFile } from "../scenario/read-yaml.ts";
import { NAME, shapeProblems } from "../scenario/shape-problems.ts";
import { ROLES, STAGES } from "../scenario/vocabulary.ts";
import type { Rubric } from "./rubric.ts";

const MOST_BYTES = 256 * 1024;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, NAME);
const label = z.string().regex(/^\S+$/, "REP-2020");
const percent = z.number().min(0).max(100);
const count = z.number().int().min(1);

const source = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["supports", "context"]),
    label,
    paras: z.string().min(1),
    note: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal("general"),
    cite: z.string().optional(),
    text: z.string().optional(),
    note: z.string().optional(),
  }),
]);

/** The shape of a rubric file. What needs more than shape is checked below. */
const rubricSchema = z.strictObject({
  format: z.literal(1),
  thresholds: z.strictObject({
    met: percent,
    developing: percent,
    floor: percent,
    opportunities: count,
    caps: z.strictObject({ one: percent, several: percent, repaired: percent }),
    segment: z.strictObject({
      topics: count,
      items: count,
      // Four bounds divide the five marks from −2 to 2.
      shares: z.array(z.number().min(0).max(1)).length(4),
      weight: count,
    }),
    interview: z.strictObject({ open: z.number().min(0).max(1), questions: count }).optional(),
  }),
  gravity: z.record(id, z.number().positive()),
  dimensions: z.array(z.strictObject({ id, headline: z.enum(["always", "never", "judge-and-other-counsel"]) })).min(1),
  sources: z.record(
    label,
    z.strictObject({
      date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "2018-05-03"),
      weight: id,
      paras: count.optional(),
      parts: z.array(z.string().regex(/^\d+[a-z]$/, "11h")).optional(),
    }),
  ),
  criteria: z
    .array(
      z.strictObject({
        id,
        dimension: id,
        stages: z.array(z.enum(STAGES)).min(1),
        roles: z.array(z.enum(ROLES)).min(1),
        gravity: id,
        critical: z.boolean().optional(),
        sources: z.array(source),
      }),
    )
    .min(1),
});

/** A rubric that can be scored by, or every problem that was found in its file. */
export type ParsedRubric = { ok: true; rubric: Rubric } | { ok: false; problems: Problem[] };

/** Reads a rubric file, which an academy may have changed: bounds, YAML, shape, then names and figures that fit each other. */
export function parseRubric(text: string): ParsedRubric {
  const read = readYaml(text, MOST_BYTES);
  if (!read.ok) return read;
  const { value, file } = read;
  const shape = shapeProblems(rubricSchema, value, file);
  const problems = shape.length > 0 ? shape : rubricProblems(value as Rubric);
  if (problems.length === 0) return { ok: true, rubric: value as Rubric };
  return { ok: false, problems: problems.map((problem) => placed(problem, file)) };
}

function placed(problem: Problem, { placeOf }: WrittenFile): Problem {
  const place = problem.place ?? placeOf(problem.path);
  return place ? { ...problem, place } : problem;
}

function rubricProblems({ thresholds, gravity, dimensions, sources, criteria }: Rubric): Problem[] {
  const problems: Problem[] = [];
  const unique = (kind: string, names: readonly string[], path: (index: number) => Path): void =>
    names.forEach((name, i) => {
      if (names.indexOf(name) < i) problems.push(error("same-name", path(i), { kind, name }));
    });
  const known = dimensions.map((one) => one.id);
  unique("dimension", known, (i) => ["dimensions", i, "id"]);
  unique(
    "criterion",
    criteria.map((one) => one.id),
    (i) => ["criteria", i, "id"],
  );
  const falling = (figures: readonly number[], path: Path): void => {
    const order = [...figures].sort((a, b) => b - a);
    if (new Set(figures).size < figures.length || order.some((figure, i) => figure !== figures[i]))
      problems.push(
        error("figures-out-of-order", path, {
          key: path.join("."),
          found: figures.join(", "),
          expected: order.join(", "),
        }),
      );
  };
  falling([thresholds.met, thresholds.developing], ["thresholds", "developing"]);
  falling(thresholds.segment.shares, ["thresholds", "segment", "shares"]);
  const { one, several, repaired } = thresholds.caps;
  falling([repaired, one, several], ["thresholds", "caps"]);
  criteria.forEach((criterion, i) => {
    const at = ["criteria", i];
    if (!known.includes(criterion.dimension))
      problems.push(
        error("unknown-dimension", [...at, "dimension"], {
          dimension: criterion.dimension,
          criterion: criterion.id,
          nearest: nearest(criterion.dimension, known),
        }),
      );
    if (!Object.hasOwn(gravity, criterion.gravity))
      problems.push(
        error("unknown-gravity", [...at, "gravity"], {
          gravity: criterion.gravity,
          criterion: criterion.id,
          nearest: nearest(criterion.gravity, Object.keys(gravity)),
          known: Object.keys(gravity).join(", "),
        }),
      );
    criterion.sources.forEach((cited, s) => {
      if (cited.kind !== "general") problems.push(...citationProblems(cited, sources, [...at, "sources", s]));
    });
  });
  return problems;
}
