import * as fc from "fast-check";
import { stringify } from "yaml";
import { expect, test } from "vitest";
import { allowanceProblems, allowancesIn, reasonFor } from "./allowances.ts";
import { advice, error, warning } from "./problem.ts";

function found(text: string): [name: string, reason: string, line: number][] {
  return allowancesIn(text).map(({ name, reason, line }) => [name, reason, line]);
}

test("an answer at the end of a line is for that line, and one on a line of its own for the next", () => {
  expect(found("a: 1  # allow few-items: two are enough here\n")).toEqual([["few-items", "two are enough here", 1]]);
  expect(found("# allow few-items: so be it\na: 1\n")).toEqual([["few-items", "so be it", 2]]);
});

test("several answers, other comments and empty lines may stand above one line", () => {
  const text = "a: 1\n# allow few-items: one\n# The lock.\n\n# allow telling-word: two\nb: 2\n";
  expect(found(text)).toEqual([
    ["few-items", "one", 6],
    ["telling-word", "two", 6],
  ]);
});

test("the same words in a text are what somebody says", () => {
  const texts = [
    'a: "# allow few-items: said"\n',
    "a: '# allow few-items: said'\n",
    "a: |\n  # allow few-items: said\n",
    "a: >-\n  words\n  # allow few-items: said\nb: 1\n",
    "a: x# allow few-items: said\n",
    'a: "two\n  # allow few-items: said"\n',
  ];
  for (const text of texts) expect(found(text), text).toEqual([]);
});

test("an answer may follow the head of a block text, a bracket, and a text over several lines", () => {
  expect(found("a: >- # allow few-items: head\n  words\n")).toEqual([["few-items", "head", 1]]);
  expect(found("a: [1, # allow few-items: inside\n  2]\n")).toEqual([["few-items", "inside", 1]]);
  expect(found('a: "one\n  two" # allow few-items: after\nb: 1\n')).toEqual([["few-items", "after", 2]]);
});

test("lines that end as in Windows and a byte order mark change nothing", () => {
  expect(found("\uFEFF# allow few-items: one\r\na: 1 \r\nb: 2 # allow telling-word: two\r\n")).toEqual([
    ["few-items", "one", 2],
    ["telling-word", "two", 3],
  ]);
});

test("a comment that only begins with the same words is the author's own affair", () => {
  for (const text of ["# allow the judge to rule here\n", "# allowed: nothing\n", "# allow\n", "# allow him\n"])
    expect(found(text), text).toEqual([]);
  expect(found("# allow few-itms\n")).toEqual([["few-itms", "", 1]]);
  expect(found("# allow anything: for a reason\n")).toEqual([["anything", "for a reason", 1]]);
});

test("a warning or advice is answered for on its line only, an error never, and nothing without a reason", () => {
  const [answer] = allowancesIn("a: 1 # allow few-items: two are enough\n");
  const at = (line: number) => ({ place: { line, column: 4 } });
  expect(reasonFor({ ...warning("few-items", []), ...at(1) }, [answer!])).toBe("two are enough");
  expect(reasonFor({ ...advice("few-items", []), ...at(1) }, [answer!])).toBe("two are enough");
  expect(reasonFor({ ...warning("few-items", []), ...at(2) }, [answer!])).toBeUndefined();
  expect(reasonFor({ ...warning("few-phrasings", []), ...at(1) }, [answer!])).toBeUndefined();
  expect(reasonFor({ ...error("few-items", []), ...at(1) }, [answer!])).toBeUndefined();
  expect(
    reasonFor({ ...warning("few-items", []), ...at(1) }, allowancesIn("a: 1 # allow few-items\n")),
  ).toBeUndefined();
});

test("an answer is needless only once all problems of its name are known", () => {
  const answers = allowancesIn("a: 1 # allow few-items: two are enough\n");
  const names = (judged: boolean) =>
    allowanceProblems(answers, [], () => judged).map(({ name, place }) => [name, place]);
  expect(names(true)).toEqual([["allowance-of-nothing", { line: 1, column: 6 }]]);
  expect(names(false)).toEqual([]);
});

test("whatever a text is made of, only its comments answer", () => {
  const said = fc.constantFrom("# allow few-items: said", "allow few-items: said", "x\n# allow few-items: said\ny");
  const value = fc.oneof(said, fc.string());
  fc.assert(
    fc.property(fc.array(fc.record({ text: value, list: fc.array(value, { maxLength: 2 }) })), (written) => {
      expect(found(stringify(written))).toEqual([]);
    }),
  );
});
