import type { Plugin } from "vite";

/** For the one-file build: takes out of the page every link to a file that will not be beside it. */
export function onePage(): Plugin {
  return {
    name: "fair-hearing-one-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => html.replace(/\s*<link[^>]*rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g, ""),
    },
  };
}
