import { expect, test } from "vitest";
import { fileOfEach } from "./few-files.ts";

const imports = new Map([
  ["/app/src/main.tsx", ["react", "/app/src/ui/app.tsx"]],
  ["/app/src/ui/app.tsx", ["react"]],
  ["react", []],
  ["/app/src/ui/play/play-screen.tsx", ["react", "xstate", "card"]],
  ["/app/src/ui/home/home-screen.tsx", ["card", "list"]],
  ["/app/src/ui/about/about-screen.tsx", ["list"]],
  ["list", []],
  ["card", ["react"]],
  ["xstate", []],
]);

test("what the app starts with is one file, and what playing shares with other screens is another", () => {
  const files = fileOfEach(imports);
  expect(files.get("react")).toBe("app");
  expect(files.get("/app/src/ui/app.tsx")).toBe("app");
  expect(files.get("card")).toBe("shared");
});

test("what playing does not need is not put into a file that playing fetches", () => {
  expect(fileOfEach(imports).get("list")).toBeUndefined();
  expect(fileOfEach(imports).get("xstate")).toBeUndefined();
  expect(fileOfEach(imports).get("/app/src/ui/home/home-screen.tsx")).toBeUndefined();
});
