/**
 * A 53-bit hash of a text (cyrb53, public domain) in base 36: for naming content and for choosing by seed.
 * Not for secrets. Equal texts give equal hashes on every machine and in every version of the app.
 */
export function hashText(text: string, seed = 0): string {
  return hashNumber(text, seed).toString(36);
}

/** The same hash as a whole number from 0 to 2^53 - 1. */
export function hashNumber(text: string, seed = 0): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
