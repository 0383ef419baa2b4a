import { useSyncExternalStore } from "react";

let navigated = false;

function subscribe(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  addEventListener("popstate", listener);
  return () => {
    removeEventListener("hashchange", listener);
    removeEventListener("popstate", listener);
  };
}

/** The address behind "#": its path and its query, apart. */
export function readAddress(): { path: string; search: string } {
  const [path = "", search = ""] = location.hash.replace(/^#?\/?/, "").split("?");
  return { path: `/${path}`, search };
}

/** Goes to an address such as "/case/the-glasshouse" or "/play/x?mode=practice". */
export function goTo(address: string, { replace = false } = {}): void {
  const url = `#${address}`;
  if (replace) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
  dispatchEvent(new Event("hashchange"));
}

/** Whether the reader has moved since the page was opened: only then does focus follow to the new heading. */
export function hasNavigated(): boolean {
  return navigated;
}

addEventListener("hashchange", () => {
  navigated = true;
});
addEventListener("popstate", () => {
  navigated = true;
});

/** Location hook for wouter. Its own hash hook would put the query before the "#", where a static host sees it. */
export function useHashPath(): [string, typeof goTo] {
  return [useSyncExternalStore(subscribe, () => readAddress().path), goTo];
}

/** Search hook for wouter, beside useHashPath. */
export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, () => readAddress().search);
}
