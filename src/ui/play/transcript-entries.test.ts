import { expect, test } from "vitest";
import { courtProgram } from "../../../tests/support/a-court-case.ts";
import { anEmptyLog } from "../../../tests/support/a-log.ts";
import type { ActEvent, AttemptLog } from "../../core/attempt/log.ts";
import { startOf } from "../../core/attempt/replay.ts";
import { seated } from "../../core/program/seated.ts";
import { openActs, takeAct } from "../../core/program/step.ts";
import { ROLES, type Role } from "../../core/scenario/vocabulary.ts";
import { transcriptOf } from "./transcript-entries.ts";

/** The log of an attempt in which, at each step, the first act whose id is wished was taken, else the first that is open. */
function aCourtLog(roles: readonly Role[], wished: readonly string[]): AttemptLog {
  const program = seated(courtProgram, { roles });
  const log = anEmptyLog(courtProgram, { roles });
  const events: ActEvent[] = [];
  let now = startOf(program, log.seed);
  while (program.steps[now.step]!.ending === undefined) {
    const open = openActs(program, now);
    const done = new Set(events.map(({ id }) => id));
    const act =
      open.find(({ id }) => wished.includes(id) && !done.has(id)) ??
      open.find(({ type }) => type.endsWith(".closed") && type !== "window.closed") ??
      open.find(({ id }) => id.endsWith(".unshown")) ??
      open[0]!;
    events.push({ ...act, step: program.steps[now.step]!.id, at: log.startedAt });
    now = takeAct(program, now, act)!;
  }
  return { ...log, events: [...log.events, ...events] };
}

test("what is said in court is told sentence by sentence, and a signed sheet as a whole", () => {
  const log = aCourtLog(ROLES, ["door-open", "lock-leading", "argumentative", "sound", "sustain"]);
  const entries = transcriptOf(courtProgram, log, true);
  const court = entries.filter(({ kind }) =>
    ["put", "objected", "argued", "ruled", "answered", "examined"].includes(kind),
  );
  expect(court.map(({ kind }) => kind).join(" ")).toBe(
    "examined put objected argued ruled put answered examined put objected ruled put answered examined",
  );
  expect(court[3]).toMatchObject({ argument: "sound", ground: "argumentative" });
  expect(court[4]).toMatchObject({ ruling: "sustain", ground: "argumentative", by: { person: "halden" } });
  expect(entries.find(({ kind }) => kind === "sheet")).toMatchObject({
    signed: { items: [{ id: "means" }, { id: "offence" }] },
  });
  expect(entries.find(({ kind }) => kind === "quote")).toMatchObject({ quote: { topic: "door" } });
});

test("what colleagues did is told, with what they asked, settled and chose", () => {
  const told = transcriptOf(courtProgram, aCourtLog(["support"], []), true).filter((entry) => entry.kind === "told");
  expect(told.map((entry) => entry.told.role)).toEqual([
    "investigator",
    "prosecutor",
    "prosecutor",
    "defence",
    "defence",
    "judge",
  ]);
  expect(told[0]!.told.asked).toHaveLength(1);
  expect(told[1]!.told.settled).toHaveLength(2);
  expect(told.at(-1)!.told.choice).toMatchObject({ id: "end-here" });
});
