import type { Guard } from "./program.ts";

/** A guard, or what is known of it already. */
export type Known = Guard | boolean;

/** All of some guards. */
export function all(parts: readonly (Known | undefined)[]): Known {
  const open: Guard[] = [];
  for (const part of parts) {
    if (part === false) return false;
    if (part !== true && part !== undefined) open.push(part);
  }
  return open.length === 0 ? true : open.length === 1 ? open[0]! : ["and", open];
}

/** Any of some guards; a missing guard always holds. */
export function any(parts: readonly (Known | undefined)[]): Known {
  const open: Guard[] = [];
  for (const part of parts) {
    if (part === true || part === undefined) return true;
    if (part !== false) open.push(part);
  }
  return open.length === 0 ? false : open.length === 1 ? open[0]! : ["or", open];
}

/** The opposite of a guard. */
export function not(part: Known): Known {
  return typeof part === "boolean" ? !part : ["not", part];
}

/** A guard under `when`: nothing where it always holds. */
export function under(part: Known): { when?: Guard } {
  if (part === true) return {};
  return { when: part === false ? ["or", []] : part };
}
