import * as fc from "fast-check";
import { expect, test } from "vitest";
import { atomsOf, type Condition, readCondition, readEffect } from "./condition.ts";

const is = (fact: string, value: string): Condition => ({ op: "is", fact, value });
const not = (of: Condition): Condition => ({ op: "not", of });

test.each<[string, Condition]>([
  ["lock is logged", is("lock", "logged")],
  ["lock is not logged", not(is("lock", "logged"))],
  ["ilo.trust is at least 2", { op: "at-least", fact: "ilo.trust", value: 2 }],
  ["ilo.load is at most 3", { op: "at-most", fact: "ilo.load", value: 3 }],
  ["ilo.load is 3", is("ilo.load", "3")],
  ["ilo is overwhelmed", is("ilo", "overwhelmed")],
  ["ilo is shut-down", is("ilo", "shut-down")],
  ["account.the-room is spoiled", is("account.the-room", "spoiled")],
  ["  lock   is\n logged ", is("lock", "logged")],
])("“%s” is read as it is said aloud", (text, value) => {
  expect(readCondition(text)).toEqual({ ok: true, value });
});

test("“and” binds closer than “or”, on either side of it", () => {
  const [a, b, c] = [is("a", "x"), is("b", "x"), is("c", "x")];
  expect(readCondition("a is x and b is x or c is x")).toEqual({
    ok: true,
    value: { op: "or", of: [{ op: "and", of: [a, b] }, c] },
  });
  expect(readCondition("a is x or b is x and c is x")).toEqual({
    ok: true,
    value: { op: "or", of: [a, { op: "and", of: [b, c] }] },
  });
});

test("brackets bind closest, touch words, and may surround a single question", () => {
  const [a, b, c] = [is("a", "x"), is("b", "x"), is("c", "x")];
  expect(readCondition("(a is x or b is x) and c is x")).toEqual({
    ok: true,
    value: { op: "and", of: [{ op: "or", of: [a, b] }, c] },
  });
  expect(readCondition("((a is x))")).toEqual({ ok: true, value: a });
});

test("“not” belongs to its own question only", () => {
  expect(readCondition("a is not x and b is x")).toEqual({
    ok: true,
    value: { op: "and", of: [not(is("a", "x")), is("b", "x")] },
  });
});

test.each([
  ["lock was logged", "was"],
  ["lock is", ""],
  ["", ""],
  ["lock is at last 2", "last"],
  ["lock is at least two", "two"],
  ["lock is at least -1", "-1"],
  ["lock is not at least 2", "least"],
  ["Lock is logged", "Lock"],
  ["lock is logged hasp is held", "hasp"],
  ["lock is logged and", ""],
  ["or lock is logged", "lock"],
  ["(lock is logged", ""],
  ["lock is logged)", ")"],
  ["()", ")"],
  ["lock = logged", "="],
  ["lock is logged && hasp is held", "&&"],
  ["a.b.c is x", "a.b.c"],
  ["process.exit(1) is x", "("],
])("“%s” cannot be read, and the word at which it stops is “%s”", (text, at) => {
  expect(readCondition(text)).toEqual({ ok: false, at });
});

test.each([
  ["lock becomes logged", { op: "becomes", fact: "lock", value: "logged" }],
  ["ilo.load rises by 1", { op: "adds", fact: "ilo.load", value: 1 }],
  ["ilo.trust falls by 2", { op: "adds", fact: "ilo.trust", value: -2 }],
  ["ilo.load becomes 1", { op: "becomes", fact: "ilo.load", value: "1" }],
])("the effect “%s” is read as it is said aloud", (text, value) => {
  expect(readEffect(text)).toEqual({ ok: true, value });
});

test.each([
  ["lock is logged", "is"],
  ["lock becomes", ""],
  ["ilo.load rises 1", "1"],
  ["ilo.load rises by one", "one"],
  ["ilo.load falls by -1", "-1"],
  ["lock becomes logged and hasp becomes held", "and"],
])("the effect “%s” cannot be read, and the word at which it stops is “%s”", (text, at) => {
  expect(readEffect(text)).toEqual({ ok: false, at });
});

/** Writes a condition as an author would, with every bracket it needs and no other. */
function write(condition: Condition, inside: "or" | "and" | "top" = "top"): string {
  switch (condition.op) {
    case "is":
      return `${condition.fact} is ${condition.value}`;
    case "at-least":
    case "at-most":
      return `${condition.fact} is at ${condition.op === "at-least" ? "least" : "most"} ${condition.value}`;
    case "not":
      return condition.of.op === "is" ? `${condition.of.fact} is not ${condition.of.value}` : "";
    case "and":
    case "or": {
      const text = condition.of.map((part) => write(part, condition.op)).join(` ${condition.op} `);
      return inside === "top" || (inside === "or" && condition.op === "and") ? text : `(${text})`;
    }
  }
}

const name = fc.constantFrom("lock", "hasp", "ilo.load", "ilo", "the-room");
const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(name, fc.constantFrom("logged", "held", "3")).map(([fact, value]) => is(fact, value)),
  fc.tuple(name, fc.constantFrom("logged", "held")).map(([fact, value]) => not(is(fact, value))),
  fc
    .tuple(name, fc.nat(9), fc.constantFrom("at-least" as const, "at-most" as const))
    .map(([fact, value, op]) => ({ op, fact, value })),
);
const anyCondition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc
      .tuple(fc.constantFrom("and" as const, "or" as const), fc.array(tie("condition"), { minLength: 2, maxLength: 3 }))
      .map(([op, of]): Condition => ({ op, of })),
  ),
})).condition;

test("whatever is written is read back with the same meaning", () => {
  const meaning = (condition: Condition, answers: (question: string) => boolean): boolean => {
    if (condition.op === "not") return !meaning(condition.of, answers);
    if (condition.op === "and") return condition.of.every((part) => meaning(part, answers));
    if (condition.op === "or") return condition.of.some((part) => meaning(part, answers));
    return answers(JSON.stringify(condition));
  };
  fc.assert(
    fc.property(anyCondition, fc.func(fc.boolean()), (condition, answers) => {
      const reading = readCondition(write(condition));
      expect(reading.ok).toBe(true);
      if (reading.ok) {
        expect(meaning(reading.value, answers)).toBe(meaning(condition, answers));
        expect(atomsOf(reading.value)).toEqual(atomsOf(condition));
      }
    }),
  );
});

test("any text at all is read or refused at one of its own words, never thrown", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const reading of [readCondition(text), readEffect(text)])
        if (!reading.ok) expect(text).toContain(reading.at);
    }),
  );
});
