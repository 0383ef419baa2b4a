import { deleteDB } from "idb";
import { tellOtherTabs } from "./attempt-channel.ts";
import { forgetAttempts } from "./attempts.ts";
import { databaseName } from "./indexed-db-store.ts";

async function tryTo(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {
    // What the browser denies to us it has not kept for us either.
  }
}

function wipeStorage(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith("fair-hearing")) storage.removeItem(key);
}

async function wipeOffline(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const scope = registration?.scope ?? new URL("./", location.href).href;
  // The site may share its address with others: only our own caches, which carry our scope in their names.
  for (const name of await caches.keys())
    if (name.includes(scope) || name.startsWith("fair-hearing")) await caches.delete(name);
  await registration?.unregister();
}

/** Removes every trace of the app from this browser: attempts, settings, the offline copy. Other tabs leave their case. */
export async function wipeEverything(): Promise<void> {
  await forgetAttempts();
  tellOtherTabs({ type: "wiped" });
  await tryTo(() => deleteDB(databaseName));
  await tryTo(() => wipeStorage(localStorage));
  await tryTo(() => wipeStorage(sessionStorage));
  await tryTo(wipeOffline);
}
