import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import {
  aFinding,
  anExhibit,
  anItem,
  anOption,
  aProgram,
  aScenario,
  aSheet,
  aStep,
} from "../../../tests/support/a-scenario.ts";
import { replay } from "../attempt/replay.ts";
import { viewFor } from "../attempt/view-for.ts";
import type { Scenario, ScenarioDoes, ScenarioSheetOption, ScenarioStep } from "../scenario/schema.ts";
import type { Role } from "../scenario/vocabulary.ts";
import type { Program } from "./program.ts";
import { seated } from "./seated.ts";

type Items = NonNullable<ScenarioStep["sheet"]>["items"];

/** A case with one sheet of the investigator, and what that colleague's table says of it. */
function aCase(items: Items, does?: ScenarioDoes, more: Partial<Scenario> = {}): Program {
  return aProgram(
    aScenario([aSheet("plan", items), aStep("after")], {
      facts: {
        room: { values: ["open", "family", "cell"], about: "Where." },
        tea: { values: ["no", "yes"], about: "Tea." },
      },
      roles: { investigator: { person: "roov", ...(does !== undefined && { does: { plan: does } }) } },
      ...more,
    }),
  );
}

const option = (id: string, room: string, more: Partial<ScenarioSheetOption> = {}): ScenarioSheetOption =>
  anOption(id, { effects: [`room becomes ${room}`], ...more });

/** What the judge, who plays alone, is told of the sheet, and how the room and the tea stand afterwards. */
function told(program: Program): { settled: string[]; room: string; tea: string } {
  const roles: Role[] = ["judge"];
  const { moment } = viewFor(program, aLog(program, [], { roles }));
  if (moment.kind !== "told") throw new Error(moment.kind);
  const past = replay(program, aLog(program, ["told"], { roles }));
  if (!past.ok) throw new Error(past.reason);
  const value = (name: string): string => {
    const fact = program.facts.findIndex((one) => one.name === name);
    return program.facts[fact]!.values[past.now.facts[fact]!]!;
  };
  return { settled: moment.settled.map(({ optionKey }) => optionKey), room: value("room"), tea: value("tea") };
}

const place = anItem("place", [
  option("cell", "cell", { sound: false }),
  option("family-room", "family"),
  option("hall", "open"),
]);

test("a colleague settles each item with the first sound option, and tells it", () => {
  expect(told(aCase([place]))).toMatchObject({ settled: ["sheet.plan.place.family-room.text"], room: "family" });
});

test("a table says where a colleague departs from the sound way", () => {
  expect(told(aCase([place], { place: "cell" }))).toMatchObject({
    settled: ["sheet.plan.place.cell.text"],
    room: "cell",
  });
});

test("of options that are not open, or sound under a condition that does not hold, a colleague takes none", () => {
  const items = [
    anItem("place", [
      option("family-room", "family", { when: "tea is yes" }),
      option("cell", "cell", { sound: "tea is yes" }),
      option("hall", "open"),
    ]),
  ];
  expect(told(aCase(items))).toMatchObject({ settled: ["sheet.plan.place.hall.text"], room: "open" });
});

test("an item that is not open is left out, also where the table names it", () => {
  const items = [{ ...place, when: "tea is yes" }];
  for (const does of [undefined, { place: "cell" }])
    expect(told(aCase(items, does))).toEqual({ settled: [], room: "open", tea: "no" });
});

test("where nothing is sound a colleague leaves the item as it is", () => {
  const items = [
    anItem("place", [option("cell", "cell", { sound: "tea is yes" }), option("hall", "family", { sound: false })]),
  ];
  expect(told(aCase(items))).toEqual({ settled: [], room: "open", tea: "no" });
});

test.each<[string, ("lock" | "slips")[], string]>([
  ["proved, where the file holds two kinds of proof", ["lock", "slips"], "shown"],
  ["not proved, where it does not", ["lock"], "open"],
])("a colleague finds an element %s", (_, held, found) => {
  const shown = aFinding("shown", "proved");
  const open = aFinding("open", "not-proved");
  const exhibits = {
    lock: anExhibit("Lock", held.includes("lock") ? { start: "held" } : {}),
    slips: anExhibit("Slips", { source: "money", ...(held.includes("slips") && { start: "held" as const }) }),
  };
  const program = aCase([anItem("means", [shown, open], { proves: "means" })], undefined, { exhibits });
  expect(told(program).settled).toEqual([`sheet.plan.means.${found}.text`]);
});

test("whoever holds the role settles the items; a room may leave one item, or the whole sheet, to the table", () => {
  const program = aCase([
    place,
    anItem("tea", [anOption("offer", { effects: ["tea becomes yes"] }), anOption("skip")]),
  ]);
  const acts = (id: string, room?: boolean): string[] =>
    seated(program, { roles: ["investigator"], ...(room && { room }) })
      .steps.find((step) => step.id === id)!
      .arrows.map(({ act }) => `${act.type} ${act.id}`);
  const own = ["item.settled tea.offer", "item.settled tea.skip"];
  expect(acts("plan")).toEqual(["step.continued "]);
  expect(acts("plan", true)).toEqual(["step.continued ", "table.followed "]);
  expect(acts("plan~tea")).toEqual(own);
  expect(acts("plan~tea", true)).toEqual([...own, "table.followed tea"]);
  expect(acts("plan~signing", true)).toEqual(["sheet.closed "]);
});

test("an item that a room leaves to the table has its effects, and counts neither as settled nor as sound", () => {
  const program = aCase([
    place,
    anItem("tea", [anOption("offer", { effects: ["tea becomes yes"] }), anOption("skip")]),
  ]);
  const more = { roles: ["investigator"] as const, room: { groups: [], speakFirst: false } };
  const past = replay(program, aLog(program, ["continue", "place.cell", "told"], more));
  if (!past.ok) throw new Error(past.reason);
  const { met, well } = program.steps[0]!.sheet!.count;
  const tea = program.facts.findIndex(({ name }) => name === "tea");
  expect([past.now.facts[met], past.now.facts[well], past.now.facts[tea]]).toEqual([1, 0, 1]);
});
