import { createElement, type ReactNode } from "react";
import type { SheetNode } from "../../core/authoring/pack/sheet.ts";

/** Shows the sheets of a pack as elements of the page. Whatever a case holds stays text. */
export function SheetView({ nodes }: { nodes: readonly SheetNode[] }) {
  return <>{nodes.map(shown)}</>;
}

// What stands where never changes within one set of sheets, so places do as keys.
function shown(node: SheetNode, key: number): ReactNode {
  if (typeof node === "string") return node;
  const { class: className, ...attributes } = node.attributes;
  return createElement(node.tag, { key, className, ...attributes }, ...node.children.map(shown));
}
