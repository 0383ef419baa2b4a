import { expect, test } from "vitest";
import { aLog, anEmptyLog } from "../../../tests/support/a-log.ts";
import {
  aFinding,
  anExhibit,
  anItem,
  anOption,
  aProgram,
  aScenario,
  aSheet,
} from "../../../tests/support/a-scenario.ts";
import type { Program } from "../program/program.ts";
import { picksShow, settlingAct } from "./finding.ts";
import { type Host, openHost } from "./host.ts";
import type { ActEvent } from "./log.ts";
import { momentOf } from "./moment-view.ts";

const AT = "2026-03-01T10:05:00.000Z";

function aCharge(held: readonly string[]): Program {
  const start = (id: string): { start?: "held" } => (held.includes(id) ? { start: "held" } : {});
  return aProgram(
    aScenario(
      [
        aSheet("charge", [
          anItem(
            "means",
            [
              aFinding("shown", "proved"),
              aFinding("open", "not-proved"),
              aFinding("guess", "proved", { sound: false }),
            ],
            { proves: "means" },
          ),
          anItem("offence", [anOption("labour"), anOption("smuggling", { sound: false })]),
        ]),
      ],
      {
        exhibits: {
          lock: anExhibit("Lock", start("lock")),
          hinge: anExhibit("Hinge", start("hinge")),
          slips: anExhibit("Slips", { source: "money", ...start("slips") }),
          ledger: anExhibit("Ledger", { source: "workplace", supports: ["profit"], ...start("ledger") }),
        },
      },
    ),
  );
}

const ALL = ["lock", "hinge", "slips", "ledger"];
const full = aCharge(ALL);

/** A host at the finding. */
function atFinding(program: Program): Host {
  const opening = openHost(program, aLog(program, ["continue"]));
  if (!opening.ok) throw new Error(opening.reason);
  return opening.host;
}

/** The id of the act that settles the finding, and by how much the counts of settled and of sound items rise. */
function settled(program: Program, option: string, picks: readonly string[]): [string, number, number] {
  const host = atFinding(program);
  const act = settlingAct(host.program, host.configuration(), option, picks);
  const proposal = host.propose(act, host.revision(), AT, { picks });
  if (!proposal.ok) throw new Error(proposal.reason);
  host.commit(proposal.event);
  const { met, well } = host.program.steps[0]!.sheet!.count;
  const { facts } = host.configuration();
  return [act.id, facts[met]!, facts[well]!];
}

test.each<[string, string[], string]>([
  ["two kinds of proof", ["lock", "slips"], "shown"],
  ["two kinds of proof, and something that proves nothing beside them", ["lock", "slips", "ledger"], "shown"],
  ["two exhibits of one source", ["lock", "hinge"], "unshown"],
  ["one exhibit", ["slips"], "unshown"],
  ["one kind of proof and an exhibit that supports another element", ["lock", "ledger"], "unshown"],
  ["nothing", [], "unshown"],
])("a finding “proved” on %s is %s: %s", (_, picks, shown) => {
  expect(settled(full, "shown", picks)).toEqual([`means.shown.${shown}`, 1, shown === "shown" ? 1 : 0]);
});

test("an exhibit that is not held proves nothing, whatever is picked", () => {
  expect(settled(aCharge(["lock", "ledger"]), "shown", ["lock", "slips"])).toEqual(["means.shown.unshown", 1, 0]);
});

test("a finding “proved” for a poor reason is poor on the best picks", () => {
  expect(settled(full, "guess", ["lock", "slips"])).toEqual(["means.guess.unshown", 1, 0]);
});

test("a finding “not proved” is sound only where the file has no two kinds of proof, and picks do not matter", () => {
  expect(settled(full, "open", [])).toEqual(["means.open", 1, 0]);
  expect(settled(aCharge(["lock", "hinge", "ledger"]), "open", ["lock"])).toEqual(["means.open", 1, 1]);
});

test("only exhibits that are held can be picked, and only a finding “proved” asks for picks", () => {
  const host = atFinding(aCharge(["slips", "ledger"]));
  const moment = momentOf(host.program, host.past(), "7");
  if (moment.kind !== "sheet") throw new Error(moment.kind);
  expect(moment.current!.exhibits).toEqual(["slips", "ledger"]);
  const asking = moment.current!.options.filter(({ needsPicks }) => needsPicks).map(({ id }) => id);
  expect(asking.toSorted()).toEqual(["guess", "shown"]);
});

test("a host refuses an act that claims what its picks do not show, and one that hides what they do", () => {
  const host = atFinding(full);
  const refused = { ok: false, reason: "not-open" };
  const propose = (id: string, picks?: readonly string[]) =>
    host.propose({ type: "item.settled", id }, host.revision(), AT, picks && { picks });
  expect(propose("means.shown.shown", ["lock", "hinge"])).toEqual(refused);
  expect(propose("means.shown.shown")).toEqual(refused);
  expect(propose("means.shown.unshown", ["lock", "slips"])).toEqual(refused);
  expect(propose("means.shown.shown", ["lock", "slips"]).ok).toBe(true);
  expect(propose("means.shown.unshown", ["lock"]).ok).toBe(true);
});

test("a log whose act and picks disagree is not opened, and is told where", () => {
  const log = aLog(full, ["continue", "means.shown:lock,slips", "offence.labour"]);
  const forged = log.events.map((event) => ("picks" in event ? { ...event, picks: ["lock"] } : event));
  expect(openHost(full, log).ok).toBe(true);
  expect(openHost(full, { ...log, events: forged })).toEqual({ ok: false, reason: "impossible-event", at: 2 });
});

test("of an item that proves nothing, and of any other act, picks say nothing", () => {
  const log = aLog(full, ["continue", "means.open", "offence.labour"]);
  const opening = openHost(full, { ...log, events: log.events.slice(0, 3) });
  if (!opening.ok) throw new Error(opening.reason);
  const { host } = opening;
  const here = host.configuration();
  expect(settlingAct(host.program, here, "labour", ["lock"])).toEqual({ type: "item.settled", id: "offence.labour" });
  const signing: Pick<ActEvent, "type" | "id"> = { type: "sheet.closed", id: "" };
  expect(picksShow(host.program, here, { ...signing, picks: ["lock"] })).toBe(true);
});

test("where no item is in hand nothing can be settled", () => {
  const opening = openHost(full, anEmptyLog(full));
  if (!opening.ok) throw new Error(opening.reason);
  const { host } = opening;
  expect(() => settlingAct(host.program, host.configuration(), "shown", [])).toThrow("no item");
});
