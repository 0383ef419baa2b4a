import type { Plugin } from "vite";

/** For the one-file build: takes out of the page every link to a file that will not be beside it, and every worker. */
export function onePage(): Plugin {
  return {
    name: "fair-hearing-one-page",
    apply: "build",
    // A worker is a file of its own, and none can be started from a disk.
    resolveId: {
      order: "pre",
      handler(source, importer) {
        if (!importer || source !== "./start-worker.ts") return null;
        return this.resolve("./no-worker.ts", importer, { skipSelf: true });
      },
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => html.replace(/\s*<link[^>]*rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g, ""),
    },
  };
}
