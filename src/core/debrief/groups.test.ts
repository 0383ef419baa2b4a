import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import {
  aChoice,
  aDecision,
  anItem,
  anOption,
  aProgram,
  aRubric,
  aScenario,
  aSheet,
} from "../../../tests/support/a-scenario.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { debrief } from "./debrief.ts";
import type { GroupReview } from "./debrief-types.ts";

const marked = (id: string, role: Role) =>
  aDecision(id, [aChoice("well", { marks: { care: 2 } }), aChoice("ill", { marks: { care: -2 }, critical: "care" })], {
    role,
  });

const items = ["a", "b", "c"].map((id) =>
  anItem(id, [anOption(`${id}-well`), anOption(`${id}-ill`, { sound: false })]),
);

const program = aProgram(
  aScenario([
    ...[1, 2, 3].map((n) => marked(`contact-${n}`, "investigator")),
    ...[1, 2, 3].map((n) => marked(`charge-${n}`, "prosecutor")),
    aSheet("order", items, { role: "judge" }),
  ]),
);

const GROUPS = [
  { name: "Contact", roles: ["investigator"] },
  { name: "Court", roles: ["prosecutor", "judge"] },
] as const;
const WELL = ["well", "well", "well"];
const SHEET = ["continue", "a.a-well", "b.b-well", "c.c-well", "close"];

function groupsOf(
  done: string[],
  groups: readonly { name: string; roles: readonly Role[] }[] = GROUPS,
): readonly GroupReview[] {
  const roles = groups.flatMap((group) => group.roles);
  return debrief(program, aLog(program, done, { roles, room: { groups, speakFirst: true } }), aRubric).groups;
}

const person = ({ profile }: GroupReview) => profile.dimensions.find(({ dimension }) => dimension === "person")!;

test("each group of a room has a profile of its own, of what its roles decided and nothing else", () => {
  const [contact, court] = groupsOf(["ill", "ill", "well", ...WELL, ...SHEET]);
  expect([contact!.name, court!.name]).toEqual(["Contact", "Court"]);
  expect(person(contact!)).toMatchObject({ opportunities: 3, uncapped: expect.closeTo(33.33, 1), cap: 20, score: 20 });
  expect(person(court!)).toMatchObject({ opportunities: 4, uncapped: 100, cap: null, score: 100 });
});

test("a critical failure counts in the group that made it, and a group with few decisions is not judged", () => {
  const [contact, court] = groupsOf([...WELL, "well", "ill", "well", ...SHEET]);
  expect(contact!.profile.failures).toEqual([]);
  expect(court!.profile.failures.map(({ criterion }) => criterion)).toEqual(["care"]);
  const one = [
    { name: "Bench", roles: ["judge"] },
    { name: "Rest", roles: ["investigator", "prosecutor"] },
  ] as const;
  expect(person(groupsOf([...WELL, ...WELL, ...SHEET], one)[0]!)).toMatchObject({ opportunities: 1, score: null });
});

test("fair trial is a headline only for the group that has the judge", () => {
  const headline = groupsOf([...WELL, ...WELL, ...SHEET]).map(
    ({ profile }) => profile.dimensions.find(({ dimension }) => dimension === "trial")!.headline,
  );
  expect(headline).toEqual([false, true]);
});

test("a decision that a room left to the table counts for no group", () => {
  const [contact] = groupsOf(["table.followed well", "well", "well", ...WELL, ...SHEET]);
  expect(person(contact!)).toMatchObject({ opportunities: 2, score: null });
});

test("a learner alone has no groups", () => {
  const log = aLog(program, [...WELL, "told", "told", "told", "told"]);
  expect(debrief(program, log, aRubric).groups).toEqual([]);
});
