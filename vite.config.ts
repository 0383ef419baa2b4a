import react from "@vitejs/plugin-react";
import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { viteSingleFile } from "vite-plugin-singlefile";
import { defineConfig } from "vitest/config";
import { artSprite } from "./src/build/art-sprite.ts";
import { earlyRequests } from "./src/build/early-requests.ts";
import { fewFiles } from "./src/build/few-files.ts";
import { lateStyles } from "./src/build/late-styles.ts";
import { onePage } from "./src/build/one-page.ts";
import { scenarios } from "./src/build/scenarios.ts";
import { securityPolicy } from "./src/build/security-policy.ts";

/** The app as a site: stored whole in the browser on the first visit, from whatever folder it is served. */
function site(): PluginOption {
  return VitePWA({
    // A new version waits until every tab of the old one is closed: an attempt is never reloaded under anybody.
    registerType: "prompt",
    injectRegister: false,
    manifest: {
      name: "Fair Hearing",
      short_name: "Fair Hearing",
      description: "A mock-trial training simulator for trafficking-in-persons cases.",
      lang: "en",
      start_url: "./",
      scope: "./",
      display: "standalone",
      theme_color: "#f4eee1",
      background_color: "#f4eee1",
      icons: [
        { src: "icons/icon.svg", sizes: "any", type: "image/svg+xml" },
        { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    workbox: {
      globPatterns: ["**/*.{js,css,html,json,woff2,svg,png}"],
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      inlineWorkboxRuntime: true,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      navigateFallback: "index.html",
    },
  });
}

export default defineConfig(({ mode }) => {
  const inOnePage = process.env.VITE_SINGLE_FILE === "1";
  const testing = mode === "test";
  return {
    base: "./",
    plugins: [
      react(),
      scenarios(),
      artSprite(),
      inOnePage
        ? [onePage(), viteSingleFile({ useRecommendedBuildConfig: true })]
        : testing
          ? []
          : [site(), fewFiles(), lateStyles(), earlyRequests()],
      securityPolicy({ inlined: inOnePage }),
    ],
    publicDir: inOnePage ? (false as const) : "public",
    build: {
      modulePreload: { polyfill: false },
      assetsInlineLimit: 1024,
      reportCompressedSize: false,
      rolldownOptions: { checks: { bundlerTimings: false } },
      license: inOnePage ? false : { fileName: "licences.md" },
    },
    test: {
      maxWorkers: 2,
      testTimeout: 30_000,
      projects: [
        {
          extends: true as const,
          test: {
            name: "core",
            environment: "node",
            // These tests share no state, so that what they import need be read only once a worker.
            isolate: false,
            include: [
              "src/core/**/*.test.ts",
              "src/build/**/*.test.ts",
              "src/cli/**/*.test.ts",
              "src/*.test.ts",
              "tests/**/*.test.ts",
            ],
            exclude: ["tests/journeys/**", "tests/bench/**", "**/node_modules/**"],
          },
        },
        {
          extends: true as const,
          test: {
            name: "ui",
            environment: "jsdom",
            include: ["src/{ui,workbench}/**/*.test.{ts,tsx}", "tests/**/*.test.tsx"],
            exclude: ["tests/journeys/**", "**/node_modules/**"],
            setupFiles: ["./tests/support/ui-setup.ts"],
          },
        },
      ],
    },
  };
});
