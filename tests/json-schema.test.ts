import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { LANGUAGES, wordsIn } from "../src/build/words.ts";
import { type Describe, type JsonSchema, jsonSchemaOf, TAUGHT_FILES } from "../src/core/authoring/json-schema.ts";

const root = join(import.meta.dirname, "..");

function describeIn(lang: string): Describe {
  const { has, say } = wordsIn(lang);
  return (id) => (has(`format:${id}`) ? say(`format:${id}`) : undefined);
}

/** Every part of a schema by its way from the root, `*` for any name. */
function partsOf(schema: JsonSchema, path: string, found = new Map<string, JsonSchema>()): Map<string, JsonSchema> {
  const inside = [schema.anyOf ?? [], schema.items ?? [], (schema["allOf"] as JsonSchema[] | undefined) ?? []].flat();
  for (const one of inside) partsOf(one, path, found);
  if (typeof schema.additionalProperties === "object") partsOf(schema.additionalProperties, `${path}.*`, found);
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    found.set(`${path}.${name}`, part);
    partsOf(part, `${path}.${name}`, found);
  }
  for (const [name, part] of Object.entries((schema["definitions"] ?? {}) as Record<string, JsonSchema>))
    partsOf(part, name, found);
  return found;
}

test.each(TAUGHT_FILES)("scenarios/%s.schema.json is today's; after a change, run this file with -u", async (file) => {
  const schema = jsonSchemaOf(file, describeIn("en"));
  await expect(`${JSON.stringify(schema, null, 1)}\n`).toMatchFileSnapshot(join(root, `scenarios/${file}.schema.json`));
});

test.each(LANGUAGES)("every part is explained in %s, in one to three sentences", (lang) => {
  for (const file of TAUGHT_FILES) {
    const parts = partsOf(jsonSchemaOf(file, describeIn(lang)), file);
    expect(parts.size).toBeGreaterThan(file === "scenario" ? 200 : 4);
    const unexplained = [...parts].filter(([, { description }]) => !description || description.length > 260);
    expect(unexplained.map(([path]) => path)).toEqual([]);
  }
});

test("every sentence on the format is used", () => {
  const asked = new Set<string>();
  const describe = describeIn("en");
  for (const file of TAUGHT_FILES)
    jsonSchemaOf(file, (id) => {
      asked.add(id);
      return describe(id);
    });
  const words = JSON.parse(readFileSync(join(root, "locales/en/format.json"), "utf8")) as Record<string, object>;
  const ids = Object.entries(words).flatMap(([owner, parts]) => Object.keys(parts).map((part) => `${owner}.${part}`));
  expect(ids.filter((id) => !asked.has(id))).toEqual([]);
});

test("every part that the shipped cases use is a part of the schema", () => {
  const schema = jsonSchemaOf("scenario", () => undefined);
  const steps = (schema["definitions"] as Record<string, JsonSchema>)["steps"]!;
  const unknown: string[] = [];
  const visit = (value: unknown, schemas: readonly JsonSchema[], path: string): void => {
    const branches = schemas.flatMap((one) => [one, ...(one.anyOf ?? []), ...(one["allOf"] ? [steps] : [])]);
    if (Array.isArray(value)) {
      for (const item of value)
        visit(
          item,
          branches.flatMap(({ items }) => items ?? []),
          path,
        );
    } else if (typeof value === "object" && value !== null)
      for (const [key, part] of Object.entries(value)) {
        const known = branches.flatMap(({ properties, additionalProperties: others }) =>
          properties?.[key] ? [properties[key]] : typeof others === "object" ? [others] : [],
        );
        if (known.length === 0) unknown.push(`${path}.${key}`);
        visit(part, known, `${path}.${key}`);
      }
  };
  const cases = readdirSync(join(root, "scenarios"), { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(cases.length).toBeGreaterThan(2);
  for (const { name } of cases)
    visit(parse(readFileSync(join(root, "scenarios", name, "scenario.yaml"), "utf8")), [schema], name);
  expect(unknown).toEqual([]);
});
