import { expect, test } from "vitest";
import { moveStyles } from "./late-styles.ts";

test("stylesheets come after the first words, everything else stays", () => {
  const page = `<head>
    <style>p {}</style>
    <link rel="icon" href="./icon.svg" />
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body><p>First words</p></body>`;
  const moved = moveStyles(page);
  expect(moved.indexOf("index.css")).toBeGreaterThan(moved.indexOf("First words"));
  expect(moved.indexOf("icon.svg")).toBeLessThan(moved.indexOf("First words"));
  expect(moved.match(/index\.css/g)).toHaveLength(1);
});
