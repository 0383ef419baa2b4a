import { expect, test } from "vitest";
import { readLineIds } from "./read-line-ids.ts";

function told(text: string): unknown {
  const read = readLineIds(text);
  return read.ok ? read.lineIds : read.problems.map(({ name, place }) => [name, place?.line, place?.column]);
}

test("what our tool wrote is read", () => {
  expect(told('{\n  "1pjidk": ["timeline","Day 0"]\n}\n')).toEqual({ "1pjidk": ["timeline", "Day 0"] });
  expect(told("{}")).toEqual({});
});

test.each([
  ["cut off", '{\n  "1pjidk": ["timeline",', [["missing-end", 2, 13]]],
  ["an id that is there twice", '{"a1": ["x","y"],\n"a1": ["x","z"]}', [["key-twice", 2, 1]]],
  ["with __proto__", '{"__proto__": ["x","y"]}', [["unknown-key", 1, 2]]],
  ["with a name for an id", '{"constructor-": ["x","y"]}', [["wrong-line-ids", 1, 2]]],
  ["with one word too few", '{"a1": ["x"]}', [["wrong-line-ids", 1, 2]]],
  ["with numbers", '{"a1": ["x", 1]}', [["wrong-line-ids", 1, 2]]],
  ["a list", "[]", [["wrong-line-ids", 1, 1]]],
  ["nothing", "", [["wrong-line-ids", 1, 1]]],
  ["YAML that is no JSON", "a1: [x, y]", [["wrong-line-ids", 1, 1]]],
  ["nested deep", "[".repeat(50_000), [["nested-too-deep", 1, 1]]],
  ["of 2 MB", `{"a1": ["x", "${"y".repeat(2 * 1024 * 1024)}"]}`, [["file-too-large", 1, 1]]],
])("line ids %s are refused at their place", (_, text, problems) => {
  expect(told(text)).toEqual(problems);
});
