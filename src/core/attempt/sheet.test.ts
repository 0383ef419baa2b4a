import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import {
  aChoice,
  aDecision,
  anExhibit,
  anItem,
  anOption,
  aProgram,
  aScenario,
  aSheet,
} from "../../../tests/support/a-scenario.ts";
import { seated } from "../program/seated.ts";
import type { MomentView } from "./moment-types.ts";
import { type Opportunity, opportunitiesOf } from "./opportunity.ts";
import { replay } from "./replay.ts";
import { type View, viewFor } from "./view-for.ts";

const program = aProgram(
  aScenario(
    [
      aSheet("plan", [
        anItem("place", [
          anOption("family-room", { effects: ["room becomes family"] }),
          anOption("cell", { sound: false, critical: "care" }),
        ]),
        anItem("toys", [anOption("put-out"), anOption("clear", { sound: "room is cell" })], {
          when: "room is family",
          text: "There are dolls on the shelf.",
        }),
        anItem("time", [
          anOption("now", { sound: "room is family" }),
          anOption("night", { sound: false, when: "room is cell" }),
        ]),
        anItem("signs", [anOption("card"), anOption("none", { sound: false })]),
      ]),
      aDecision("last", [aChoice("a"), aChoice("b")]),
    ],
    {
      facts: { room: { values: ["cell", "family"], about: "Where." } },
      exhibits: { card: anExhibit("Card", { start: "held" }) },
    },
  ),
);
const own = seated(program, { roles: ["investigator"] });

type SheetView = Extract<MomentView, { kind: "sheet" }>;

function view(...done: string[]): View {
  return viewFor(program, aLog(program, done));
}

function sheet(...done: string[]): SheetView {
  const { moment } = view(...done);
  if (moment.kind !== "sheet") throw new Error(`a ${moment.kind} stands where a sheet should`);
  return moment;
}

/** What signing a sheet gives scoring to look at, and how many facts it leaves remembered. */
function signed(...done: string[]): { scored: Opportunity[]; remembered: number } {
  const past = replay(program, aLog(program, [...done, "close"]));
  if (!past.ok) throw new Error(past.reason);
  const { before, event, after } = past.moments.at(-1)!;
  const remembered = program.facts.filter(({ name }, i) => name.startsWith("plan.") && after.facts[i] !== 0).length;
  return { scored: opportunitiesOf(own, before, event), remembered };
}

const WELL = ["continue", "place.family-room", "toys.put-out", "time.now", "signs.card"];

test("items are settled one by one in their order, then the sheet waits for its signature", () => {
  const inHand = WELL.map((_, i) => sheet(...WELL.slice(0, i + 1)).current?.id ?? null);
  expect(inHand).toEqual(["place", "toys", "time", "signs", null]);
  expect(() => aLog(program, ["continue", "signs.card"])).toThrow("not open");
  expect(() => aLog(program, ["continue", "place.cell", "place.family-room"])).toThrow("not open");
  expect(view(...WELL, "close").step).toBe("last");
});

test("an item under a condition comes only where the items before have made it hold", () => {
  const items = (...done: string[]): string[] => sheet(...done).items.map(({ id }) => id);
  expect(items("continue")).toEqual(["place", "time", "signs"]);
  expect(items("continue", "place.cell")).toEqual(["place", "time", "signs"]);
  expect(sheet("continue", "place.cell").current?.id).toBe("time");
  expect(items("continue", "place.family-room")).toEqual(["place", "toys", "time", "signs"]);
});

test("an item tells what bears on it and what it was settled with, and offers only the options that are open", () => {
  const { items, current } = sheet("continue", "place.family-room", "toys.put-out");
  expect(items.map(({ textKey, settledKey }) => [textKey, settledKey])).toEqual([
    [null, "sheet.plan.place.family-room.text"],
    ["sheet.plan.toys.text", "sheet.plan.toys.put-out.text"],
    [null, null],
    [null, null],
  ]);
  expect(current!.options.map(({ id }) => id)).toEqual(["now"]);
  expect(current!.exhibits).toBeNull();
  const other = sheet("continue", "place.cell").current!;
  expect(other.options.map(({ id }) => id).toSorted()).toEqual(["night", "now"]);
});

test("a signed sheet counts its settled items, and of these the sound ones, each by how things stood then", () => {
  expect(signed(...WELL).scored).toEqual([
    {
      kind: "segment",
      role: "investigator",
      criterion: "care",
      of: "items",
      count: 4,
      asked: 4,
      sound: 4,
      critical: null,
    },
  ]);
  const poor = ["continue", "place.family-room", "toys.clear", "time.now", "signs.none"];
  expect(signed(...poor).scored).toMatchObject([{ count: 4, asked: 4, sound: 2 }]);
});

test("a critical option is a critical failure of the whole sheet, and an item not reached counts for nothing", () => {
  expect(signed("continue", "place.cell", "time.now", "signs.card").scored).toMatchObject([
    { count: 3, sound: 1, critical: "care" },
  ]);
});

test("a sheet that is signed forgets what it counted", () => {
  expect(signed("continue", "place.cell", "time.now", "signs.card").remembered).toBe(0);
});

test("nothing but the signature is scored, and a sheet answered counts once", () => {
  const past = replay(program, aLog(program, WELL));
  if (!past.ok) throw new Error(past.reason);
  for (const { before, event } of past.moments) expect(opportunitiesOf(own, before, event)).toEqual([]);
  expect(view(...WELL).answered).toBe(0);
  expect(view(...WELL, "close").answered).toBe(1);
});
