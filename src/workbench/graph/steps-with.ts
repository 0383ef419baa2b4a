import type { CaseGraph } from "../../core/authoring/case-graph-types.ts";

/** The steps and endings that hold some words: in their name, scene, what is said, their choices or conditions. Nothing when no words are given. */
export function stepsWith(graph: CaseGraph, search: string): ReadonlySet<string> | undefined {
  const words = folded(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return undefined;
  const texts = new Map(graph.nodes.map((node) => [node.id, [node.id, node.says, node.when?.text ?? ""]]));
  for (const { scenes } of graph.stages)
    for (const { id, title, steps } of scenes) for (const step of steps) texts.get(step)?.push(id, title);
  for (const { id, title, steps } of graph.interruptions) for (const step of steps) texts.get(step)?.push(id, title);
  for (const { from, choice, conditions } of graph.edges)
    texts.get(from)?.push(choice?.id ?? "", choice?.text ?? "", ...conditions.map(({ text }) => text));
  const found = new Set<string>();
  for (const [id, parts] of texts) {
    const whole = folded(parts.join(" "));
    if (words.every((word) => whole.includes(word))) found.add(id);
  }
  return found;
}

/** Letters without their accents and cases, so that `temoin` finds `Témoin`. */
function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
