import { expect, test } from "vitest";
import { refusal } from "./import-direction.mjs";

test.each([
  ["src/core/program/step.ts", "src/core/attempt/log.ts"],
  ["src/core/scenario/parse.ts", "src/core/walk/search.ts"],
  ["src/core/scoring/score.ts", "src/ui/shared/format.ts"],
  ["src/core/hash.ts", "src/build/serve.mjs"],
  ["src/ui/play/play-screen.tsx", "src/ui/debrief/debrief-screen.tsx"],
  ["src/ui/play/sets/courtroom.tsx", "src/ui/home/case-card.tsx"],
  ["src/ui/shared/button.tsx", "src/ui/play/figure.tsx"],
  ["src/ui/home/home-screen.tsx", "src/build/scenarios.ts"],
  ["src/build/scenarios.ts", "src/ui/shared/i18n.ts"],
  ["src/cli.ts", "src/ui/app.tsx"],
])("%s may not import %s", (from, to) => {
  expect(refusal(from, to)).toBeTypeOf("string");
});

test.each([
  ["src/core/attempt/log.ts", "src/core/program/step.ts"],
  ["src/core/debrief/debrief.ts", "src/core/walk/search.ts"],
  ["src/core/walk/search.ts", "src/core/hash.ts"],
  ["src/ui/play/sets/courtroom.tsx", "src/ui/play/figure.tsx"],
  ["src/ui/play/play-screen.tsx", "src/ui/shared/button.tsx"],
  ["src/ui/play/play-screen.tsx", "src/core/attempt/host.ts"],
  ["src/ui/app.tsx", "src/ui/home/home-screen.tsx"],
  ["src/main.tsx", "src/ui/app.tsx"],
  ["src/ui/home/home-screen.tsx", "locales/languages.json"],
])("%s may import %s", (from, to) => {
  expect(refusal(from, to)).toBeUndefined();
});
