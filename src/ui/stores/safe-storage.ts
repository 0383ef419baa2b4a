/** Reads a small value kept in this browser; a blocked or damaged storage reads as nothing. */
export function readStored(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a small value in this browser; says false when the browser does not allow it. */
export function writeStored(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Removes a small value from this browser. */
export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What the browser denies to us it has not kept for us either.
  }
}

/** The keys in this browser's storage that begin so. */
export function storedKeys(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
