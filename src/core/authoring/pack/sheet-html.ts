import type { SheetNode } from "./sheet.ts";

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPED[sign]!);
}

/** A sheet as markup; whatever a case or a name holds is text. */
export function sheetHtml(node: SheetNode): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const namespace = node.tag === "svg" ? ' xmlns="http://www.w3.org/2000/svg"' : "";
  return `<${node.tag}${namespace}${attributes.join("")}>${node.children.map(sheetHtml).join("")}</${node.tag}>`;
}

/** One page that needs nothing else: it opens without a network, and prints. */
export function sheetPage(
  nodes: readonly SheetNode[],
  { title, lang, dir, style }: { title: string; lang: string; dir: string; style: string },
): string {
  return [
    "<!doctype html>",
    `<html lang="${escaped(lang)}" dir="${escaped(dir)}">`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    `<main class="pack">`,
    ...nodes.map(sheetHtml),
    `</main>`,
    `</html>`,
    "",
  ].join("\n");
}
