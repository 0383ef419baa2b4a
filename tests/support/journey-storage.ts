import type { Page } from "@playwright/test";

/** One attempt as the browser keeps it. */
export interface StoredAttempt {
  header: {
    id: string;
    seed: string;
    scenario: { hash: string };
    mode: string;
    progress: { answered: number };
  } & Record<string, unknown>;
  events: { index: number; event: { type: string; step?: string; id?: string } }[];
}

/** Reads an attempt out of the browser's database, behind the app's back. */
export async function readStored(page: Page, attemptId: string): Promise<StoredAttempt> {
  return await page.evaluate(async (id) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open("fair-hearing");
      opening.addEventListener("success", () => done(opening.result));
      opening.addEventListener("error", () => fail(opening.error ?? new Error("not opened")));
    });
    const all = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.addEventListener("success", () => done(request.result));
        request.addEventListener("error", () => fail(request.error ?? new Error("not read")));
      });
    const transaction = database.transaction(["attempts", "events"]);
    const [header, events] = await Promise.all([
      all(transaction.objectStore("attempts").get(id)),
      all(transaction.objectStore("events").getAll(IDBKeyRange.bound([id], [id, []]))),
    ]);
    database.close();
    return { header, events };
  }, attemptId);
}

/** A change of one stored record: put a value, or delete what stands under a key. */
export type Spoiling = { store: "attempts" | "events" } & ({ put: object } | { remove: string | [string, number] });

/** Writes into the browser's database, behind the app's back, as a bad disk or a stranger would. */
export async function spoilStored(page: Page, changes: readonly Spoiling[]): Promise<void> {
  const plain = changes.map((change) => JSON.stringify(change));
  await page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open("fair-hearing");
      opening.addEventListener("success", () => done(opening.result));
      opening.addEventListener("error", () => fail(opening.error ?? new Error("not opened")));
    });
    const transaction = database.transaction(["attempts", "events"], "readwrite");
    for (const text of wanted) {
      const change = JSON.parse(text) as { store: string; put?: object; remove?: IDBValidKey };
      const store = transaction.objectStore(change.store);
      if (change.put) store.put(change.put);
      else if (change.remove !== undefined) store.delete(change.remove);
    }
    await new Promise<void>((done, fail) => {
      transaction.addEventListener("complete", () => done());
      transaction.addEventListener("error", () => fail(transaction.error ?? new Error("not written")));
    });
    database.close();
  }, plain);
}
