import { expect, test } from "vitest";
import { needsOf } from "./early-requests.ts";

function chunk(fileName: string, module: string, imports: string[] = [], styles: string[] = []) {
  return { fileName, moduleIds: [module], imports, styles };
}

const built = [
  chunk("index.js", "/app/src/main.tsx", ["react.js"]),
  chunk("react.js", "/app/node_modules/react/index.js"),
  chunk("home.js", "/app/src/ui/home/home-screen.tsx", ["react.js"]),
  chunk("play.js", "/app/src/ui/play/play-screen.tsx", ["react.js", "step.js"], ["play.css"]),
  chunk("step.js", "/app/src/core/program/step.ts"),
  chunk("settings.js", "/app/src/ui/settings/settings-screen.tsx"),
  chunk("common-en.js", "/app/locales/en/common.json"),
  chunk("common-ar.js", "/app/locales/ar/common.json"),
  chunk("play-en.js", "/app/locales/en/play.json"),
  chunk("case.js", "\0virtual:scenario-program/the-case"),
  chunk("card-en.js", "\0virtual:scenario-words/the-case/en/card"),
  chunk("trial-en.js", "\0virtual:scenario-words/the-case/en/trial"),
];

test("a case in play asks early for its screen, its program and its first words in the reader's language", () => {
  expect(new Set(needsOf(built)["the-case"]?.["en"])).toEqual(
    new Set(["play.js", "play.css", "step.js", "common-en.js", "play-en.js", "case.js", "card-en.js"]),
  );
});

test("the first page asks for no case", () => {
  expect(new Set(needsOf(built)[""]?.["en"])).toEqual(new Set(["home.js", "common-en.js", "card-en.js"]));
});

test("what the page names anyway is not asked for twice, and other languages not at all", () => {
  expect(needsOf(built)["the-case"]?.["en"]).not.toContain("react.js");
  expect(needsOf(built)["the-case"]?.["ar"]).not.toContain("common-en.js");
});
