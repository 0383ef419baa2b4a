import react from "@vitejs/plugin-react";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { artSprite } from "./art-sprite.ts";
import { workbenchRoot } from "./prepare.mjs";
import { rubricModule } from "./scenarios.ts";
import { securityPolicy } from "./security-policy.ts";

/**
 * In the workbench the play screen itself runs, on the case that is being written: cases come from the page beside it instead of from the
 * build, and attempts stay in memory, where the page can hear of them.
 */
function liveCases(): Plugin {
  const preview = resolve("src/workbench/preview");
  return {
    name: "fair-hearing:live-cases",
    enforce: "pre",
    resolveId(id, importer) {
      if (id === "virtual:scenarios") return resolve(preview, "live-scenarios.ts");
      const stores = importer?.replaceAll("\\", "/").endsWith("/src/ui/stores/attempts.ts");
      return stores && id === "./indexed-db-store.ts" ? resolve(preview, "heard-store.ts") : undefined;
    },
  };
}

/** How the author's workbench is built: its page, and the preview that stands in it. */
export default defineConfig({
  base: "/",
  publicDir: false,
  plugins: [react(), liveCases(), rubricModule(), artSprite(), securityPolicy({ framed: true })],
  worker: { format: "es" },
  build: {
    outDir: workbenchRoot,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 1024,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: { workbench: "src/workbench/index.html", preview: "src/workbench/preview/preview.html" },
    },
  },
});
