import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { playedProgram } from "../../../tests/support/a-played-case.ts";
import { anAttempt } from "../../../tests/support/an-attempt.ts";
import { exportAttempt, importAttempt } from "./attempt-file.ts";
import { addAttempt, listAttempts, loadAttempt } from "./attempts.ts";
import { wipeEverything } from "./wipe.ts";

vi.mock("virtual:scenarios", async () => (await import("../../../tests/support/a-played-case.ts")).playedScenarios);

const DONE = ["continue", "cell", "room-open", "work-open", "door-open", "food-open", "close", "release"];

interface Content {
  header: Record<string, unknown>;
  events: { index: number; event: Record<string, unknown> }[];
  [key: string]: unknown;
}

async function aFile(): Promise<string> {
  await wipeEverything();
  const { id, version, hash } = playedProgram;
  const { events } = aLog(playedProgram, DONE);
  const ended = { endingId: playedProgram.endings[0]!.id, finishedAt: "2026-03-01T11:00:00.000Z" };
  await addAttempt(anAttempt({ scenario: { id, version, hash }, roles: ["investigator"], ...ended }), events);
  const text = (await exportAttempt("a1"))!;
  await wipeEverything();
  return text;
}

let file = "";
beforeEach(async () => {
  file = await aFile();
});

/** Takes in the file after a change by hand that keeps the check sound, and tells what was said of it. */
async function changed(change: (content: Content) => void) {
  const content = JSON.parse(file) as Content;
  delete content["check"];
  change(content);
  return importAttempt(JSON.stringify(content));
}

test("a file as it was saved comes back without a remark", async () => {
  expect(await importAttempt(file)).toMatchObject({ ok: true, id: "a1", remarks: [] });
});

test("a file cut anywhere is refused with a reason, and nothing is added", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: file.length - 2 }), async (length) => {
      expect(await importAttempt(file.slice(0, length))).toMatchObject({ ok: false });
    }),
  );
  expect(await importAttempt(file.slice(0, 900))).toMatchObject({
    reason: "cut-off",
    line: expect.any(Number) as number,
  });
  expect((await listAttempts()).attempts).toEqual([]);
});

test("a sign changed anywhere is refused or said; never taken in as if nothing had been", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(file.length - 1),
      fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
      async (at, sign) => {
        const edited = file.slice(0, at) + sign + file.slice(at + 1);
        const taken = await importAttempt(edited);
        const same = JSON.stringify(safely(edited)) === JSON.stringify(JSON.parse(file));
        if (taken.ok && !same) expect(taken.remarks.filter(({ what }) => what !== "copy")).not.toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

test.each([
  ["header.roles", (content: Content) => (content.header["roles"] = ["king"])],
  ["header.seed", (content: Content) => delete content.header["seed"]],
  ["header.progress", (content: Content) => (content.header["progress"] = 5)],
  ["header.room", (content: Content) => (content.header["room"] = { groups: "many" })],
  ["events", (content: Content) => (content.events = [])],
  ["events[2].index", (content: Content) => (content.events[2]!.index = 7)],
  ["events[2].event.at", (content: Content) => (content.events[2]!.event["at"] = 5)],
  ["events[2].event.type", (content: Content) => (content.events[2]!.event["type"] = "door.opened")],
  ["events[2].event.reason", (content: Content) => (content.events[2]!.event["reason"] = "x".repeat(5000))],
])("what cannot be read is told by its place: %s", async (place, change) => {
  expect(await changed(change)).toEqual({ ok: false, reason: "damaged", place });
});

test("what can be read is taken in, and what is unusual about it said", async () => {
  const said = async (change: (content: Content) => void) => {
    await wipeEverything();
    const taken = await changed(change);
    return taken.ok ? taken.remarks : taken;
  };
  expect(await said(({ header }) => (header["scenario"] = { id: "other", version: "1", hash: "h" }))).toEqual([
    { what: "unknown-case", caseId: "other" },
  ]);
  expect(await said(({ header }) => (header["scenario"] = { id: playedProgram.id, version: "0", hash: "h" }))).toEqual([
    { what: "other-version" },
  ]);
  expect(await said(({ events }) => (events[2]!.event["id"] = "no-such-choice"))).toEqual([
    { what: "impossible-event", at: 2 },
  ]);
  expect(await said(({ header }) => (header["endingId"] = "another"))).toEqual([{ what: "head-corrected" }]);
  expect(await said(({ header, events }) => ((header["later"] = 1), (events[1]!.event["remarks"] = [])))).toEqual([
    { what: "unknown-keys", keys: ["header.later", "events[1].event.remarks"] },
  ]);
  const loaded = await loadAttempt("a1");
  expect(loaded.ok && loaded.header.endingId).toBe(playedProgram.endings[0]!.id);
});

test("an attempt that is here already stays as it was, and the other stands beside it", async () => {
  await importAttempt(file);
  const before = await loadAttempt("a1");
  const taken = await changed(({ events }) => (events[2]!.event["reason"] = "Another reason."));
  expect(taken).toMatchObject({ ok: true, remarks: [{ what: "copy" }] });
  expect(await loadAttempt("a1")).toEqual(before);
});

test("hostile text in reasons, words and names of groups is kept as text", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\0", "\uD800", "\u202Eevil", "<script>")),
      async (text) => {
        const taken = await changed(({ events }) => {
          events[2]!.event["reason"] = text;
          events[2]!.event["words"] = { asked: text };
        });
        const loaded = taken.ok ? await loadAttempt(taken.id) : undefined;
        expect(loaded?.ok && loaded.events[2]).toMatchObject({ reason: text, words: { asked: text } });
      },
    ),
    { numRuns: 20 },
  );
});

test("other files are told from a damaged one", async () => {
  expect(await importAttempt(" ")).toEqual({ ok: false, reason: "empty-file" });
  expect(await importAttempt("a letter")).toEqual({ ok: false, reason: "not-an-attempt" });
  expect(await importAttempt("[]")).toEqual({ ok: false, reason: "not-an-attempt" });
  expect(await changed((content) => (content["fair-hearing-attempt"] = 2))).toEqual({
    ok: false,
    reason: "newer-format",
  });
  expect(await importAttempt(`${"[".repeat(100_000)}`)).toEqual({ ok: false, reason: "not-an-attempt" });
});
