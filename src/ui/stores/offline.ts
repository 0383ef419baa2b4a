import { create } from "zustand";

/** Whether this browser holds everything the app needs without a network, and whether a newer version waits. */
export const useOffline = create<{ ready: boolean; updateWaiting: boolean }>(() => ({
  ready: false,
  updateWaiting: false,
}));

/**
 * Registers the service worker. `ready` turns true when the worker has stored the whole app, not before.
 * A waiting update is only announced: it starts when the last tab is closed, never under an attempt.
 */
export async function registerOffline(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || location.protocol === "file:") return;
  try {
    const registration = await navigator.serviceWorker.register("./sw.js");
    const look = () => {
      useOffline.setState({
        ready: registration.active !== null,
        updateWaiting: registration.waiting !== null && registration.active !== null,
      });
    };
    const follow = (worker: ServiceWorker | null) => worker?.addEventListener("statechange", look);
    follow(registration.installing);
    registration.addEventListener("updatefound", () => {
      follow(registration.installing);
      look();
    });
    await navigator.serviceWorker.ready;
    look();
  } catch {
    // Blocked or without a network: the app works online as before and simply does not say "ready offline".
  }
}
