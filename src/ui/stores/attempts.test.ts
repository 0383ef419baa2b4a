import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { anAttempt, choice, started } from "../../../tests/support/an-attempt.ts";
import { exportAttempt, importAttempt } from "./attempt-file.ts";
import {
  appendEvent,
  createAttempt,
  deleteAttempt,
  forgetAttempts,
  listAttempts,
  loadAttempt,
  useKeeping,
} from "./attempts.ts";
import { databaseName, IndexedDbStore } from "./indexed-db-store.ts";
import { wipeEverything } from "./wipe.ts";

beforeEach(wipeEverything);
afterEach(() => {
  vi.restoreAllMocks();
});

async function damage(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>): Promise<void> {
  const database = await openDB(databaseName);
  await work(database);
  database.close();
}

function failWith(name: string): never {
  throw new DOMException("refused by the browser", name);
}

test("an attempt killed between two events reads back up to the last stored one", async () => {
  await createAttempt(anAttempt(), started);
  await appendEvent("a1", 1, choice("wait"), { progress: { answered: 1, stage: "contact" } });
  await forgetAttempts();
  const loaded = await loadAttempt("a1");
  expect(loaded).toMatchObject({ ok: true, kept: true, events: [started, choice("wait")] });
  expect(loaded.ok && loaded.header.progress.answered).toBe(1);
});

test("of two tabs writing the same place in the log one goes on and the other is told", async () => {
  await createAttempt(anAttempt(), started);
  const here = new IndexedDbStore();
  const there = new IndexedDbStore();
  const both = await Promise.all([here.append("a1", 1, choice("wait")), there.append("a1", 1, choice("enter"))]);
  expect(both).toContainEqual({ ok: true });
  expect(both).toContainEqual({ ok: false, reason: "stale-revision" });
  const loaded = await loadAttempt("a1");
  expect(loaded.ok && loaded.events).toHaveLength(2);
  await here.close();
  await there.close();
});

test("a refused event changes nothing of the header", async () => {
  await createAttempt(anAttempt(), started);
  const refused = await appendEvent("a1", 0, choice("wait"), { progress: { answered: 9, stage: "trial" } });
  expect(refused).toEqual({ ok: false, reason: "stale-revision" });
  const loaded = await loadAttempt("a1");
  expect(loaded.ok && loaded.header.progress.answered).toBe(0);
});

test("an event beyond the end of the log is refused, so that no gap can arise", async () => {
  await createAttempt(anAttempt(), started);
  expect(await appendEvent("a1", 5, choice("wait"))).toEqual({ ok: false, reason: "stale-revision" });
});

test("an attempt that another tab has deleted is unknown", async () => {
  expect(await appendEvent("a1", 1, choice("wait"))).toEqual({ ok: false, reason: "unknown-attempt" });
  expect(await loadAttempt("a1")).toEqual({ ok: false, reason: "unknown-attempt" });
});

test("when the disk is full the attempt goes on in this tab and says so", async () => {
  await createAttempt(anAttempt(), started);
  await appendEvent("a1", 1, choice("wait"));
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => failWith("QuotaExceededError"));
  expect(await appendEvent("a1", 2, choice("enter"))).toEqual({ ok: true, kept: false });
  expect(useKeeping.getState()).toEqual({ refusal: "storage-full", attemptId: "a1" });
  expect(await appendEvent("a1", 3, choice("ask"))).toEqual({ ok: true, kept: false });
  const loaded = await loadAttempt("a1");
  expect(loaded.ok && loaded.events).toHaveLength(4);
  const copy: unknown = JSON.parse((await exportAttempt("a1")) ?? "");
  expect(copy).toHaveProperty("events.length", 4);
});

test("where storage is blocked a new attempt lives in this tab", async () => {
  vi.spyOn(indexedDB, "open").mockImplementation(() => failWith("SecurityError"));
  expect(await createAttempt(anAttempt(), started)).toEqual({ ok: true, kept: false });
  expect(await appendEvent("a1", 1, choice("wait"))).toEqual({ ok: true, kept: false });
  expect(useKeeping.getState().refusal).toBe("storage-blocked");
  const listed = await listAttempts();
  expect(listed.attempts.map(({ id }) => id)).toEqual(["a1"]);
  expect(listed.refusal).toBe("storage-blocked");
});

test("a database of a newer app is left alone", async () => {
  (await openDB(databaseName, 99)).close();
  expect(await loadAttempt("a1")).toEqual({ ok: false, reason: "storage-corrupt" });
  expect(await createAttempt(anAttempt(), started)).toEqual({ ok: false, reason: "storage-corrupt" });
});

test("a header of another shape is listed as damaged, kept and given out as a file", async () => {
  await createAttempt(anAttempt(), started);
  await damage((database) => database.put("attempts", { id: "a1", mode: "something" }));
  expect(await loadAttempt("a1")).toEqual({ ok: false, reason: "storage-corrupt", damage: "header" });
  expect((await listAttempts()).attempts).toEqual([{ id: "a1" }]);
  const copy: unknown = JSON.parse((await exportAttempt("a1")) ?? "");
  expect(copy).toMatchObject({ header: { mode: "something" }, events: [{ index: 0, event: started }] });
});

test("events whose header is gone are listed as damaged", async () => {
  await createAttempt(anAttempt(), started);
  await damage((database) => database.delete("attempts", "a1"));
  expect((await listAttempts()).attempts).toEqual([{ id: "a1" }]);
  expect(await loadAttempt("a1")).toEqual({ ok: false, reason: "storage-corrupt", damage: "foreign" });
});

test("a missing event is a gap, not a shorter attempt", async () => {
  await createAttempt(anAttempt(), started);
  await appendEvent("a1", 1, choice("wait"));
  await appendEvent("a1", 2, choice("enter"));
  await damage((database) => database.delete("events", ["a1", 1]));
  expect(await loadAttempt("a1")).toEqual({ ok: false, reason: "storage-corrupt", damage: "gap" });
});

test("an entry that is no event is damage", async () => {
  await createAttempt(anAttempt(), started);
  await damage((database) => database.put("events", { attemptId: "a1", index: 1, event: { type: "door.opened" } }));
  expect(await loadAttempt("a1")).toEqual({ ok: false, reason: "storage-corrupt", damage: "event" });
});

test("attempts are listed newest first, of one case when asked", async () => {
  await createAttempt(anAttempt({ id: "old", startedAt: "2026-01-01T00:00:00.000Z" }), started);
  await createAttempt(anAttempt({ id: "new" }), started);
  const elsewhere = { id: "another-case", version: "1.0.0", hash: "h2" };
  await createAttempt(anAttempt({ id: "other", scenario: elsewhere }), started);
  expect((await listAttempts("the-locked-shed")).attempts.map(({ id }) => id)).toEqual(["new", "old"]);
});

test("a deleted attempt leaves no event behind", async () => {
  await createAttempt(anAttempt(), started);
  await deleteAttempt("a1");
  expect((await listAttempts()).attempts).toEqual([]);
  expect(await exportAttempt("a1")).toBeUndefined();
});

test("end and wipe leaves no database and no setting", async () => {
  localStorage.setItem("fair-hearing.settings", "{}");
  localStorage.setItem("another-app", "stays");
  await createAttempt(anAttempt(), started);
  await wipeEverything();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
  expect(localStorage.getItem("fair-hearing.settings")).toBeNull();
  expect(localStorage.getItem("another-app")).toBe("stays");
});

test("an attempt saved as a file comes back whole", async () => {
  await createAttempt(anAttempt(), started);
  await appendEvent("a1", 1, choice("wait"));
  const file = (await exportAttempt("a1")) ?? "";
  await wipeEverything();
  expect(await importAttempt(file)).toMatchObject({ ok: true, id: "a1", caseId: "the-locked-shed", kept: true });
  expect(await loadAttempt("a1")).toMatchObject({ ok: true, events: [started, choice("wait")] });
});

test("what an attempt is a second try of goes into its file and comes back", async () => {
  const again = { of: "a0", index: 4, number: 3 };
  await createAttempt(anAttempt({ again }), started);
  const file = (await exportAttempt("a1")) ?? "";
  await wipeEverything();
  expect(await importAttempt(file)).toMatchObject({ ok: true });
  expect((await listAttempts()).attempts[0]?.header?.again).toEqual(again);
});

test.each([[{ of: "a0", index: -1, number: 3 }], [{ of: "", index: 1, number: 1 }], ["a0"], [null]])(
  "an attempt that says of nothing real that it is a second try of it is damaged: %j",
  async (again) => {
    await createAttempt(anAttempt({ again } as never), started);
    expect((await listAttempts()).attempts[0]?.header).toBeUndefined();
  },
);

test("a file whose attempt is here already is added beside it", async () => {
  await createAttempt(anAttempt(), started);
  const imported = await importAttempt((await exportAttempt("a1")) ?? "");
  expect(imported.ok && imported.id).not.toBe("a1");
  expect((await listAttempts()).attempts).toHaveLength(2);
});

test.each([
  ["no JSON", "not-an-attempt"],
  ["[]", "not-an-attempt"],
  ['{"fair-hearing-attempt": 2}', "newer-format"],
  ['{"fair-hearing-attempt": 1, "header": {}, "events": []}', "damaged"],
  ['{"fair-hearing-attempt": 1, "header": {"__proto__": {"id": "x"}}, "events": [null]}', "damaged"],
])("the file %s is refused", async (text, reason) => {
  expect(await importAttempt(text)).toMatchObject({ ok: false, reason });
  expect((await listAttempts()).attempts).toEqual([]);
});
