/** Least number of single-letter edits between two words, letters that changed places counting once. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** What `nearest` answers when nothing is near: no known name is empty. */
export const NOTHING_NEAR = "";

/** Shorter beginnings could be anything. */
const SHORTEST_BEGINNING = 3;

/**
 * The known name that a mistaken one was most likely meant for: a slip of the fingers, else one that it abbreviates (`plan` for
 * `planning`, `ti-place` for `ti-readiness-and-place`) or spells out, else one that shares half of its letters in their order.
 */
export function nearest(word: string, known: Iterable<string>): string {
  const names = [...known];
  return (
    byLetters(word, names, Math.max(word.length < 4 ? 2 : 3, Math.ceil(word.length / 4))) ||
    byWords(word, names) ||
    byLetters(word, names, Math.ceil(word.length / 2))
  );
}

function byLetters(word: string, names: readonly string[], below: number): string {
  let best = NOTHING_NEAR;
  let least = below;
  for (const candidate of names) {
    const far = distance(word, candidate);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

function byWords(word: string, names: readonly string[]): string {
  let best = NOTHING_NEAR;
  for (const name of names)
    if (abbreviates(word, name) || abbreviates(name, word))
      // The shortest adds the least to what was written.
      best = best === NOTHING_NEAR || name.length < best.length ? name : best;
  return best;
}

/** Whether each word of a name begins a word of another, in the same order. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < SHORTEST_BEGINNING) return false;
  const parts = long.split(PARTING);
  let from = 0;
  return short.split(PARTING).every((part) => {
    const at = parts.findIndex((other, i) => i >= from && other.startsWith(part));
    from = at + 1;
    return part !== "" && at >= 0;
  });
}

/** What joins the words of a name: a hyphen, or whatever was written instead. */
const PARTING = /[-_. /\\]+/;
