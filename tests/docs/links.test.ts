import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/* A link in a page leads to a file that is there, and to a heading that it has. */
const root = join(import.meta.dirname, "../..");
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

function textOf(page: string): string {
  // What stands in an example is no link.
  return readFileSync(page, "utf8").replaceAll(/^```.*?^```$/gms, "");
}

/** The anchors that headings get: lower case, without signs, words joined by hyphens; a second one of a name gets a number. */
function anchorsOf(page: string): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...textOf(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => {
      const anchor = heading
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, "")
        .replaceAll(" ", "-");
      const before = seen.get(anchor) ?? 0;
      seen.set(anchor, before + 1);
      return before === 0 ? anchor : `${anchor}-${before}`;
    }),
  );
}

function deadLinks(page: string): string[] {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)].map(([, to = ""]) => to);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = "", anchor] = decodeURIComponent(link).split("#");
    const target = path === "" ? page : join(dirname(page), path);
    if (!existsSync(target)) return true;
    return anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).has(anchor);
  });
}

test.each(pages)("%s has no dead link", (page) => {
  expect(deadLinks(join(root, page)).map((link) => `${link} in ${relative(root, join(root, page))}`)).toEqual([]);
});

test("there are pages and links to look at", () => {
  expect(pages.length).toBeGreaterThan(8);
  expect(textOf(join(root, "docs/authoring.md"))).toMatch(/\]\(format\.md\)/);
});
