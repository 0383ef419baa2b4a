import { expect, test } from "vitest";
import type { ChoiceAhead, WhatElse } from "../../../core/walk/what-else/what-else-types.ts";
import { isEmpty, sideBySide } from "./side-by-side.ts";

const none = { always: [], possible: [], noLonger: [] };
const level = { least: 1, greatest: 3 };

function after(choice: string, more: Partial<ChoiceAhead> = {}): ChoiceAhead {
  return {
    choice,
    chosen: choice === "b",
    endings: none,
    tracks: { person: level, accountability: level, integrity: level },
    failures: none,
    repairs: none,
    exhibits: none,
    ranges: [{ dimension: "care", range: { least: 20, greatest: 80 }, exact: true }],
    ...more,
  };
}

const whatElse = (...choices: ChoiceAhead[]): WhatElse => ({
  index: 3,
  step: "papers",
  choices,
  exemplary: [],
  complete: true,
  stoppedBy: null,
});

test("the choice made stands first, and what is the same after every choice is told once", () => {
  const told = sideBySide(
    whatElse(
      after("a", { endings: { always: ["quiet"], possible: [], noLonger: ["loud"] } }),
      after("b", { endings: { always: ["loud"], possible: [], noLonger: ["quiet"] } }),
    ),
  );
  expect(told.choices.map(({ choice }) => choice)).toEqual(["b", "a"]);
  expect(told.choices[0]!.told).toEqual([
    { kind: "endings", standing: "always", id: "loud", step: null, kept: null },
    { kind: "endings", standing: "noLonger", id: "quiet", step: null, kept: null },
  ]);
  expect(told.choices.every(({ tracks, ranges }) => tracks.length + ranges.length === 0)).toBe(true);
  expect(told.whatever.told).toEqual([]);
  expect(told.whatever.tracks.map(({ track }) => track)).toEqual(["person", "accountability", "integrity"]);
  expect(told.whatever.ranges).toHaveLength(1);
});

test("a count tells choices apart for an ending, and is not counted for exhibits or where every way keeps it", () => {
  const possible = (what: string, keep: number) => ({
    always: [],
    possible: [{ what, kept: { of: 9, keep } }],
    noLonger: [],
  });
  const told = sideBySide(
    whatElse(
      after("a", { endings: possible("quiet", 5), exhibits: possible("ledger", 5) }),
      after("b", { endings: possible("quiet", 9), exhibits: possible("ledger", 2) }),
    ),
  );
  expect(told.choices.map(({ told: [first] }) => first?.kept)).toEqual([null, { of: 9, keep: 5 }]);
  expect(told.whatever.told).toEqual([
    { kind: "exhibits", standing: "possible", id: "ledger", step: null, kept: null },
  ]);
});

test("what only some choices know of is told at these", () => {
  const repairs = { always: [{ criterion: "care", step: "second" }], possible: [], noLonger: [] };
  const told = sideBySide(whatElse(after("a", { repairs }), after("b")));
  expect(told.choices.map((one) => isEmpty(one))).toEqual([true, false]);
});

test("with one choice open everything is told of it", () => {
  const told = sideBySide(whatElse(after("b")));
  expect(told.choices[0]!.tracks).toHaveLength(3);
  expect(isEmpty(told.whatever)).toBe(true);
});
