import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { courtProgram } from "../../../tests/support/a-court-case.ts";
import { anAttempt } from "../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import type { AttemptEvent, AttemptLog } from "../../core/attempt/log.ts";
import { ROLES } from "../../core/scenario/vocabulary.ts";
import { addAttempt, forgetAttempts, loadAttempt } from "../stores/attempts.ts";
import { DebriefScreen } from "./debrief-screen.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../tests/support/a-court-case.ts")).courtScenarios);
vi.mock("virtual:rubric", async () => {
  const { aRubric } = await import("../../../tests/support/a-scenario.ts");
  const dimension = "victim-centred";
  const criteria = aRubric.criteria.slice(0, 1).map((criterion) => ({ ...criterion, dimension }));
  const thresholds = { ...aRubric.thresholds, segment: { ...aRubric.thresholds.segment, topics: 1, items: 1 } };
  return { default: { ...aRubric, thresholds, dimensions: [{ id: dimension, headline: "always" }], criteria } };
});

beforeEach(forgetAttempts);

const POORLY = [
  // The interview, and the charge: a finding that the picks do not show, and a wrong offence.
  "door-open",
  "close",
  "continue",
  "means.means-shown:ledger",
  "offence.smuggling",
  "close",
  // The prosecutor’s own questions, and the defence’s: one let stand that was argumentative, one objected to that was proper.
  "lock-wh",
  "close",
  "continue",
  "stand",
  "continue",
  "objection.raised hearsay",
  "argument.made sound",
  "continue",
  "continue",
  "close",
  // On the bench: a founded objection overruled.
  "continue",
  "ruling.given overrule",
  "continue",
  "stand",
  "continue",
  "close",
  "continue",
  "end-here",
];

interface Shown {
  log?: Partial<AttemptLog>;
  change?: (event: AttemptEvent) => AttemptEvent;
  language?: string;
}

async function show(done: readonly string[], { log: more, change = (event) => event, language = "en" }: Shown = {}) {
  const { events, ...about } = aLog(courtProgram, done, { roles: ROLES, ...more });
  const added = await addAttempt(anAttempt(about), events.map(change));
  if (!added.ok) throw new Error(added.reason);
  await act(async () => {
    await renderScreen(<DebriefScreen attemptId={added.id} />, { words: ["debrief", "court", "rubric"], language });
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
}

const point = (name: string) => screen.getByRole("heading", { level: 3, name }).closest("article")!;

test("each whole is named for what it was, with how much of it was sound", async () => {
  await show(POORLY);
  const table = screen.getByText("The same as a table").closest("details")!;
  for (const line of [
    "The interview: 1 of 1 topic stayed sound.",
    "The sheet: 0 of 2 items settled soundly.",
    "Your examination: 1 of 1 topic stayed sound.",
    "The examination: 0 of 2 contested questions handled soundly.",
    "The examination: 0 of 1 contested question handled soundly.",
  ])
    expect(within(table).getByText(line)).toBeInTheDocument();
  expect(screen.getByText(/Squares: an interview/)).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

test("an examination that went poorly shows its questions and what a sound handling would have been", async () => {
  await show(POORLY);
  const objecting = point("Turning point: decision 4, Prosecutor");
  for (const text of [
    "You walked to the shop, twice. Why did you not simply keep walking?",
    "You let it stand.",
    "There was a ground to stop it: Argumentative or insulting.",
    "You objected. Ground: Hearsay.",
    "A proper question: it could be let stand.",
  ])
    expect(within(objecting).getByText(text)).toBeInTheDocument();
  const ruling = point("Turning point: decision 5, Judge");
  expect(ruling).toHaveTextContent("Objection: Two questions in one. You ruled: Overrule the objection.");
  expect(ruling).toHaveTextContent(
    "The objection was well founded. What answers it: Sustain the objection. / Ask for other words.",
  );
});

test("a sheet that went poorly shows the items with their reasons and sources", async () => {
  await show(POORLY);
  const sheet = point("Turning point: decision 2, Prosecutor");
  for (const text of ["Means", "Two kinds of proof carry it.", "Which offence", "Nobody crossed a border here."])
    expect(within(sheet).getByText(text)).toBeInTheDocument();
  expect(sheet).toHaveTextContent("UN meeting report, 2020, para. 13");
});

test("an objection is tried again from the first question that went wrong, a sheet from its first item", async () => {
  await show(POORLY);
  fireEvent.click(within(point("Turning point: decision 4, Prosecutor")).getByRole("button"));
  await waitFor(() => expect(location.hash).toMatch(/^#\/attempt\/.+/));
  const again = await loadAttempt(location.hash.replace("#/attempt/", ""));
  expect(again.ok && again.events.at(-1)).toMatchObject({ type: "step.continued", step: "under-objection" });
});

test("own reasons stand beside those of the case; without any there is no such section", async () => {
  await show(POORLY, {
    change: (event) =>
      event.type === "item.settled" && event.id.startsWith("offence") ? { ...event, reason: "It was quicker." } : event,
  });
  const reasons = screen.getByRole("region", { name: "Reasons, side by side" });
  expect(within(reasons).getByText("It was quicker.")).toBeInTheDocument();
  expect(reasons).toHaveTextContent("Nobody crossed a border here.");
  expect(reasons).toHaveTextContent("never scored");
  expect(screen.queryByRole("heading", { name: "What colleagues did" })).not.toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

test("what colleagues did is listed, and said to be never scored", async () => {
  const alone = [
    "told",
    "told",
    "continue",
    "stand",
    "continue",
    "close",
    "continue",
    "ruling.given sustain",
    "stand",
    "continue",
    "close",
    "continue",
    "ruling.given sustain",
    "stand",
    "continue",
    "close",
    "continue",
    "end-here",
  ];
  await show(alone, { log: { roles: ["judge"] } });
  const colleagues = screen.getByRole("region", { name: "What colleagues did" });
  expect(colleagues).toHaveTextContent("never scored");
  expect(within(colleagues).getAllByRole("listitem")).toHaveLength(2);
  expect(colleagues).toHaveTextContent("Investigator, Sgt. Roov: What do you ask about?");
  expect(screen.queryByRole("heading", { name: "Reasons, side by side" })).not.toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

test("in a room each group has its profile, and what was really said is told", async () => {
  const groups = [
    { name: "North", roles: ["prosecutor", "investigator"] as const },
    { name: "South", roles: ["judge", "defence"] as const },
  ];
  const roles = groups.flatMap((group) => [...group.roles]);
  const log = { roles, room: { groups, speakFirst: true } };
  const { events } = await roomLog(log);
  await show(events, {
    log,
    change: (event) => (event.type === "table.followed" ? { ...event, note: "We would wait for the file." } : event),
  });
  expect(screen.getByRole("heading", { name: "Profile of the room" })).toBeInTheDocument();
  for (const name of ["North", "South"]) expect(screen.getByRole("region", { name })).toBeInTheDocument();
  expect(screen.getByRole("region", { name: "What colleagues did" })).toHaveTextContent(
    "Said in the room: We would wait for the file.",
  );
  expect(await accessibilityProblems()).toEqual([]);
});

test("it is told in Arabic too", async () => {
  await show(POORLY, { language: "ar" });
  expect(screen.getAllByText("تُرك المجال للجواب.").length).toBeGreaterThan(0);
});

/** A way through a room, one open act after another, leaving the first interview to its colleague. */
async function roomLog(log: Partial<AttemptLog>) {
  const { openActs, takeAct } = await import("../../core/program/step.ts");
  const { seated } = await import("../../core/program/seated.ts");
  const { startOf } = await import("../../core/attempt/replay.ts");
  const program = seated(courtProgram, { roles: log.roles ?? [], room: true });
  let now = startOf(program, "7");
  const events: string[] = [];
  while (program.steps[now.step]!.ending === undefined && events.length < 60) {
    const open = openActs(program, now);
    const taken =
      (events.length === 0 && open.find(({ type }) => type === "table.followed")) ||
      open.find(({ type }) => type.endsWith(".closed")) ||
      open.find(({ id, type }) => type !== "table.followed" && !id.endsWith(".shown")) ||
      open[0]!;
    const { type, id } = taken;
    if (type === "table.followed") events.push("told");
    else if (type === "step.continued") events.push("continue");
    else if (type === "question.let-stand") events.push("stand");
    else if (type.endsWith(".closed")) events.push("close");
    else events.push(type === "item.settled" ? id.split(".").slice(0, 2).join(".") : `${type} ${id}`);
    now = takeAct(program, now, taken)!;
  }
  return { events };
}
