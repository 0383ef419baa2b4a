import type { Plugin } from "vite";

/**
 * Moves the stylesheet of the app behind the first words of the page, so that a slow network does not hold them back.
 * The page's own few inline rules dress those words; the app itself still waits for the stylesheet before it starts.
 */
export function lateStyles(): Plugin {
  return {
    name: "fair-hearing:late-styles",
    apply: "build",
    transformIndexHtml: { order: "post", handler: moveStyles },
  };
}

/** The page with its stylesheet links at the end of the body. */
export function moveStyles(html: string): string {
  const links = html.match(/[ \t]*<link rel="stylesheet"[^>]*>\n?/g) ?? [];
  const without = links.reduce((rest, link) => rest.replace(link, ""), html);
  return without.replace("</body>", () => `${links.join("")}</body>`);
}
