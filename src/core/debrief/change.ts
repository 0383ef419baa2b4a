/** How many opportunities each half needs before a change can be told at all. */
export const OPPORTUNITIES_EACH_HALF = 6;

/** How often, at most, any change at all is told on one screen where nothing but chance was at work. */
export const FALSE_ALARMS = 0.05;

/** One opportunity as the comparison sees it: handled soundly or not, and in which case. */
export interface Handled {
  sound: boolean;
  caseId: string;
}

/** What can honestly be said of the later half of some opportunities against the earlier half. */
export interface Change {
  told: "more" | "less" | "none" | "too-few";
  /** How many opportunities each half has; of an odd number the one in the middle is left out. */
  half: number;
  /** How many of the earlier and of the later half were sound. */
  earlier: number;
  later: number;
  /** No case is in both halves: what looks like a change of the learner may be one of the cases. */
  otherCases: boolean;
}

/**
 * The chance that two halves of this size differ by at least as much in either direction, if the sound opportunities had fallen anywhere:
 * Fisher's exact test, for halves of equal size.
 */
export function chanceOf(half: number, earlier: number, later: number): number {
  const sound = earlier + later;
  const least = Math.min(earlier, later);
  let tail = 0;
  for (let few = Math.max(0, sound - half); few <= least; few += 1)
    tail += Math.exp(logWays(half, few) + logWays(half, sound - few) - logWays(2 * half, sound));
  return Math.min(1, 2 * tail);
}

/** The logarithm of the number of ways to choose `some` of `all`. */
function logWays(all: number, some: number): number {
  let sum = 0;
  for (let i = 1; i <= some; i += 1) sum += Math.log((all - some + i) / i);
  return sum;
}

/**
 * What can be said of each of several series, all shown together. A change is told only where both halves are large enough and an exact
 * test excludes chance, by Holm's rule for all the series together: otherwise one criterion in twenty would seem to change by itself.
 */
export function changesOf(all: readonly (readonly Handled[])[]): Change[] {
  const compared = all.map(comparedHalves);
  const large = compared.filter(({ half }) => half >= OPPORTUNITIES_EACH_HALF);
  const ranked = large
    .map((change) => ({ change, chance: chanceOf(change.half, change.earlier, change.later) }))
    .sort((a, b) => a.chance - b.chance);
  const stop = ranked.findIndex(({ chance }, rank) => chance > FALSE_ALARMS / (ranked.length - rank));
  const changed = new Set(ranked.slice(0, stop < 0 ? ranked.length : stop).map(({ change }) => change));
  return compared.map((change): Change => {
    if (!large.includes(change)) return change;
    if (!changed.has(change)) return { ...change, told: "none" };
    return { ...change, told: change.later > change.earlier ? "more" : "less" };
  });
}

function comparedHalves(handled: readonly Handled[]): Change {
  const half = Math.floor(handled.length / 2);
  const before = handled.slice(0, half);
  const after = handled.slice(handled.length - half);
  const casesBefore = new Set(before.map(({ caseId }) => caseId));
  return {
    told: "too-few",
    half,
    earlier: before.filter(({ sound }) => sound).length,
    later: after.filter(({ sound }) => sound).length,
    otherCases: half > 0 && !after.some(({ caseId }) => casesBefore.has(caseId)),
  };
}
