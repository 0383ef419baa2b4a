/*
 * A printed sheet as plain data: elements, attributes, words. The screen makes it of React elements, the command line and the saved file of
 * text, so that both show the same. Only these tags exist, and no attribute runs anything.
 */

const TAGS = [
  "section",
  "header",
  "h1",
  "h2",
  "h3",
  "h4",
  "p",
  "span",
  "strong",
  "em",
  "ul",
  "ol",
  "li",
  "dl",
  "div",
  "dt",
  "dd",
  "table",
  "caption",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "svg",
  "title",
  "g",
  "rect",
  "path",
  "text",
] as const;

type Attribute =
  | "class"
  | "id"
  | "lang"
  | "dir"
  | "scope"
  | "role"
  | "viewBox"
  | "x"
  | "y"
  | "width"
  | "height"
  | "rx"
  | "d"
  | "direction";

export type SheetAttributes = Readonly<Partial<Record<Attribute, string | number>>>;

/** One element of a sheet. */
export interface SheetElement {
  tag: (typeof TAGS)[number];
  attributes: SheetAttributes;
  children: readonly SheetNode[];
}

export type SheetNode = string | SheetElement;

export type Child = SheetNode | readonly Child[] | undefined | false;

/** Makes an element; what is absent is left out. */
export function el(
  tag: SheetElement["tag"],
  attributes: SheetAttributes = {},
  ...children: readonly Child[]
): SheetElement {
  return { tag, attributes, children: flat(children) };
}

function flat(children: readonly Child[]): SheetNode[] {
  return children.flatMap((child): SheetNode[] => {
    if (child === undefined || child === false) return [];
    return Array.isArray(child) ? flat(child as readonly Child[]) : [child as SheetNode];
  });
}

/** A list, or nothing where there are no items. */
export function list(items: readonly Child[], attributes: SheetAttributes = {}): SheetElement | undefined {
  return items.length === 0
    ? undefined
    : el(
        "ul",
        attributes,
        items.map((item) => el("li", {}, item)),
      );
}

/** A table whose first column heads its rows. */
export function table(
  head: readonly Child[],
  rows: readonly (readonly Child[])[],
  attributes: SheetAttributes = {},
): SheetElement {
  return el(
    "table",
    attributes,
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        head.map((one) => el("th", { scope: "col" }, one)),
      ),
    ),
    el(
      "tbody",
      {},
      rows.map(([first, ...rest]) =>
        el(
          "tr",
          {},
          el("th", { scope: "row" }, first),
          rest.map((one) => el("td", {}, one)),
        ),
      ),
    ),
  );
}

/** Lines to write on by hand. */
export function blankLines(count: number): SheetElement[] {
  return Array.from({ length: count }, () => el("p", { class: "write" }, "\u00a0"));
}

/** Everything that a sheet says, in reading order; for tests and for searching. */
export function wordsOf(node: SheetNode): string {
  return typeof node === "string" ? node : node.children.map(wordsOf).join(" ");
}
