import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseScenario } from "../../src/core/scenario/parse.ts";
import { readYaml } from "../../src/core/scenario/read-yaml.ts";
import { wordsIn } from "../../src/build/words.ts";

/** What people write who have never seen YAML, and what is said to them: the problem, its place, and the words that it shows. */
const base = readFileSync(join(import.meta.dirname, "base.yaml"), "utf8");

function told(text: string): string[] {
  const read = readYaml(text, 10_000);
  if (read.ok) return [];
  return read.problems.map(({ name, place, details }) =>
    [name, `${place!.line}:${place!.column}`, ...Object.values(details)].join(" "),
  );
}

test.each([
  // A text that YAML takes for something else.
  ["text: Say this: that", "colon-in-text 1:7 Say this: that"],
  ["x: {text: a: b}", "colon-in-text 1:11 a: b}"],
  ["text: [sic] he said", "start-to-quote 1:7 ["],
  ["text: {x} y", "start-to-quote 1:7 {"],
  ["text: *so* it is", "alias 1:7"],
  ["text: & co", "alias 1:7"],
  ["text: &co is here", "alias 1:7"],
  ["text: !important", "tag 1:7 !important"],
  ["text: % of it", "start-to-quote 1:7 %"],
  ["text: @home", "start-to-quote 1:7 @"],
  ["text: `so`", "start-to-quote 1:7 `"],
  ["text: | so", "start-to-quote 1:7 |"],
  ["text: > 3 men", "start-to-quote 1:7 >"],
  ["text: - an item", "start-to-quote 1:7 -"],
  ["text: ? what", "start-to-quote 1:7 ?"],
  ["text: , so", "start-to-quote 1:7 ,"],
  ["text: ] so", "start-to-quote 1:7 ]"],
  ['text: "Yes" he said', 'text-after-quote 1:13 "'],
  ["text: 'don't'", "text-after-quote 1:12 '"],
  ["text: Cell #4", "text-cut-off 1:12 Cell"],
  // Marks, brackets, colons, spaces.
  ['text: "open\nb: 1', 'missing-end 1:7 "'],
  ["text: 'open\nb: 1", "missing-end 1:7 '"],
  ["a: [1, 2\nb: 3", "missing-end 1:4 ]"],
  ["a: {b: 1\nc: 2", "missing-end 1:4 }"],
  ["a: 1\ntitle A case\nb: 2", "missing-colon 2:1 title A case"],
  ["a:\n  b: 1\n  title A case", "missing-colon 3:3 title A case"],
  ["title:A case\nb: 1", "missing-colon 1:1 title:A case"],
  ["a: 1\n b: 2", "uneven-indent 2:2"],
  ["a:\n  b: 1\n c: 2", "indent-unlike-sisters 3:2 3 2 2"],
  ["a:\n  - b\n - c", "indent-unlike-sisters 3:2 3 2 2"],
  ["a: |\n   x\n  y", "indent-unlike-sisters 3:3 4 3 3"],
  [" format: 1\nid: a\ntext: >-\n  b\n", "indent-unlike-sisters 1:2 1 0 2"],
  ["a:\n\tb: 1\n\tc: 2", "tab-as-indent 2:1||tab-as-indent 3:1"],
  ['a: "\\q"', "bad-escape 1:5 \\q"],
  // What YAML can and a case cannot.
  [
    "1: a\ntrue: b\n~: c\n0x10: e\n",
    "key-not-text 1:1 1||key-not-text 2:1 true||key-not-text 3:1 ~||key-not-text 4:1 0x10",
  ],
  ["? [a]\n: 1", "key-not-text 1:3 [ ], { }"],
  ["a: 1\n<<: {b: 1}", "merge-key 2:1"],
  ["a: !!js/function 'x'", "tag 1:4 !!js/function"],
  ["a: !!set {b, c}", "tag 1:4 !!set"],
  ["a: !!binary aGk=", "tag 1:4 !!binary"],
  ["a: !!timestamp 2001-01-01", "tag 1:4 !!timestamp"],
  ["a: !local x", "tag 1:4 !local"],
  ["a: ! x", "tag 1:4 !"],
  ["%YAML 1.1\n---\na: yes", "directive 1:1 %YAML 1.1"],
  ["%TAG ! x\n---\na: 1", "directive 1:1 %TAG ! x"],
  ["a: 1\n---\nb: 1", "several-documents 2:1"],
  ["a: 1\n...\nb: 1", "several-documents 3:1"],
])("%j", (text, expected) => {
  expect(told(text)).toEqual(expected.split("||"));
});

test.each([
  ["no: a", { no: "a" }],
  ["a: Yes", { a: "Yes" }],
  ["a: No", { a: "No" }],
  ["a: on", { a: "on" }],
  ["a: 12:30", { a: "12:30" }],
  ["a: 2026-11-25", { a: "2026-11-25" }],
  ["a: 1_000", { a: "1_000" }],
  ["a: care # a comment", { a: "care" }],
  ["a: C# and #4", { a: "C# and" }],
  ["--- # one document\na: 1\n...\n", { a: 1 }],
  ["a: |2\n    deep\n   less\n", { a: "  deep\n less\n" }],
  ["a: |\n  [{[{[{ - - - ? ? ?\n", { a: "[{[{[{ - - - ? ? ?\n" }],
])("%j is read as people mean it", (text, value) => {
  const read = readYaml(text, 10_000);
  if (text.includes("#4")) expect(told(text)).toEqual(["text-cut-off 1:11 C# and"]);
  else expect(read.ok && read.value).toEqual(value);
});

function shapeOf(line: string, instead: string): string[] {
  expect(base).toContain(line);
  const parsed = parseScenario(base.replace(line, () => instead));
  if (parsed.ok) return [];
  const first = base.slice(0, base.indexOf(line)).split("\n").length;
  return parsed.problems.map(({ name, path, place = parsed.placeOf(path), details }) =>
    [name, `+${place!.line - first}:${place!.column}`, ...Object.values(details)].join(" "),
  );
}

const decision = (choice: string): string =>
  `- step: only\n            ask: What?\n            choices:\n              - {choice: a, text: T, leaning: care, happens: H, why: W, stronger: S, sources: ["general: x"]}\n              - ${choice}`;
const rest = `happens: H, why: W, stronger: S, sources: ["general: x"]`;

test.each([
  ["title: A case", "title: 1984", "text-to-quote +0:8 title 1984"],
  ["title: A case", "title: 0x1F", "text-to-quote +0:8 title 0x1F"],
  ["title: A case", "title: .inf", "text-to-quote +0:8 title .inf"],
  ["title: A case", "title: true", "text-to-quote +0:8 title true"],
  ["title: A case", "title: ~", "missing-value +0:1 title"],
  ["title: A case", "title:", "missing-value +0:1 title"],
  ["title: A case", "titel: A case", "unknown-key +0:1 titel scenario title"],
  ["title: A case", "heading: A case", "missing-key +-4:1 title||unknown-key +0:1 heading scenario endings"],
  ["briefing: [A briefing.]", "briefing:\n  - Say this: that", "colon-in-text +1:5 Say this: that"],
  ["briefing: [A briefing.]", "briefing: [[A briefing.]]", "not-a-text +0:12 briefing [A briefing.]"],
  ["minutes: 5", "minutes: '5'", "not-a-number +0:10 minutes '5'"],
  ["minutes: 5", "minutes: 5.5", "not-a-number +0:10 minutes 5.5"],
  ["minutes: 5", "minutes: .nan", "not-a-number +0:10 minutes .nan"],
  ["minutes: 5", "minutes: 0", "number-too-small +0:10 minutes 0 1"],
  ["minutes: 5", "minutes: 1e400", "not-a-number +0:10 minutes 1e400"],
  ["tradition: mixed", "tradition: mixt", "not-one-of +0:14 tradition mixt adversarial, inquisitorial, mixed mixed"],
  ["tradition: mixed", "tradition: [mixed]", "not-a-text +0:14 tradition [mixed]"],
  ["vacatur_available: true", "vacatur_available: yes", "not-true-or-false +0:22 vacatur_available yes"],
  ["offices: {}", "offices: {judge: A, procecutor: B}", "unknown-key +0:23 procecutor offices prosecutor"],
  ["set: warehouse", "set: The Warehouse", "not-a-name +0:14 The Warehouse"],
  ["at: day 0", "at: day nought", "wrong-form +0:13 at day nought `day 2`, `day 0, 02:40`"],
  ["lines: [{cue: A door.}]", "lines: [A door.]", "not-in-parts +0:21 lines A door."],
  ["lines: [{cue: A door.}]", "lines: {cue: A door.}", "not-a-list +0:20 lines {cue: A door.}"],
  ["lines: [{cue: A door.}]", "lines: [{cue: 5}]", "text-to-quote +0:27 cue 5"],
  ["lines: [{cue: A door.}]", "lines: [{cue: A door, open.}]", "comma-in-text +0:35 open."],
  ["lines: [{cue: A door.}]", "next: {go: only}", "not-a-list +0:19 next {go: only}"],
  ["lines: [{cue: A door.}]", "next: [{go: only, wen: x}]", "unknown-key +0:31 wen next when"],
  [
    "- step: only",
    decision(`{choice: b, text: T, leaning: car, ${rest}}`),
    "not-one-of +4:47 leaning car care, procedure, speed, caution care",
  ],
  [
    "- step: only",
    decision(`{choice: b, text: T, leaning: care, marsk: {care: 1}, ${rest}}`),
    "unknown-key +4:53 marsk choices marks",
  ],
  [
    "- step: only",
    decision(`{choice: b, text: T, leaning: care, marks: {care: 3}, ${rest}}`),
    "number-too-great +4:67 care 3 2",
  ],
  [
    "- step: only",
    decision(`{choice: b, text: T, leaning: care, marks: {care: [{when: a is b, mrak: 1}]}, ${rest}}`),
    "unknown-key +4:83 mrak care mark",
  ],
])("%s, written %s", (line, instead, expected) => {
  expect(shapeOf(line, instead)).toEqual(expected.split("||"));
});

test("no words of the parser or of the schema library reach an author", () => {
  const english = wordsIn("en");
  for (const text of ["title: [", "a: b: c", "- x", "format: 1\nid: 5\n"]) {
    const parsed = parseScenario(text);
    for (const { name, details } of parsed.ok ? [] : parsed.problems)
      for (const part of ["what", "why", "fix"])
        expect(english.say(`problems:${name}.${part}`, details)).not.toMatch(
          /Invalid input|expected|received|YAML\.|token/i,
        );
  }
});
