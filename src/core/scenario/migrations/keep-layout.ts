/** Lines `from` to `to` (exclusive) of a text, and what stands in their place. */
interface Hunk {
  from: number;
  to: number;
  lines: readonly string[];
}

/**
 * The change from `before` to `after`, made to `original`: lines that the change does not touch stay as the original has them. Where both
 * differ from `before`, the change wins.
 */
export function keepLayout(original: string, before: string, after: string): string {
  const base = before.split("\n");
  const changes = hunks(base, after.split("\n"));
  const own = hunks(base, original.split("\n")).filter((mine) => !changes.some((theirs) => overlap(mine, theirs)));
  // Of two that begin at the same place one inserts, and comes first.
  const all = [...own, ...changes].sort((a, b) => a.from - b.from || a.to - b.to);
  const result: string[] = [];
  let line = 0;
  for (const { from, to, lines } of all) {
    result.push(...base.slice(line, from), ...lines);
    line = to;
  }
  return [...result, ...base.slice(line)].join("\n");
}

/** Whether two hunks want the same lines; neighbours do not. */
function overlap(a: Hunk, b: Hunk): boolean {
  return a.from < b.to && b.from < a.to;
}

/** What turns one text into another, in places that do not touch. */
function hunks(base: readonly string[], other: readonly string[]): Hunk[] {
  const same = matches(base, other);
  const result: Hunk[] = [];
  let [from, otherFrom] = [0, 0];
  for (let line = 0; line <= base.length; line++) {
    const at = line === base.length ? other.length : same[line]!;
    if (at < 0) continue;
    // As many lines for as many are taken to correspond one by one.
    if (line - from === at - otherFrom)
      for (; from < line; from++) result.push({ from, to: from + 1, lines: [other[otherFrom++]!] });
    else result.push({ from, to: line, lines: other.slice(otherFrom, at) });
    [from, otherFrom] = [line + 1, at + 1];
  }
  return result;
}

/** For each line of `a` the line of `b` that it corresponds to in a longest common subsequence, or -1. */
function matches(a: readonly string[], b: readonly string[]): Int32Array {
  const result = new Int32Array(a.length).fill(-1);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) result[start] = start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) result[--endA] = --endB;
  const [rows, columns] = [endA - start, endB - start];
  // Lengths of the longest common subsequence of what is left from each pair of lines on.
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[start + i] === b[start + j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  for (let i = 0, j = 0; i < rows && j < columns;)
    if (a[start + i] === b[start + j]) result[start + i++] = start + j++;
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  return result;
}
