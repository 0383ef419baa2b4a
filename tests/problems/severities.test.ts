import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { PROBLEM_NAMES } from "../../src/core/scenario/problem-names.ts";
import { severityOf } from "../../src/core/scenario/problem-severities.ts";

const core = resolve(import.meta.dirname, "../../src/core");

/** Each problem that the code tells with its severity, as `name severity`. */
function toldInCode(): string[] {
  const files = readdirSync(core, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(core, name), "utf8"));
  const told = files.flatMap((text) =>
    [...text.matchAll(/\b(error|warning|advice)\(([^,]*),/g)].flatMap(([, severity = "", first = ""]) =>
      [...first.matchAll(/"([a-z][a-z-]+)"/g)].map(([, name = ""]) => `${name} ${severity}`),
    ),
  );
  return [...new Set(told)].filter((one) => PROBLEM_NAMES.includes(one.split(" ")[0]!)).sort();
}

test("every problem is told with one severity, which problem-severities.ts gives", () => {
  const told = toldInCode();
  expect(told.length).toBeGreaterThan(50);
  expect(told).toEqual(told.map((one) => `${one.split(" ")[0]} ${severityOf(one.split(" ")[0]!)}`));
});
