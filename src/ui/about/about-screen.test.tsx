import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { AboutScreen } from "./about-screen.tsx";

test("the page says what the app is not, whose work it stands on, and who may help", async () => {
  await renderScreen(<AboutScreen />, { words: ["about"] });
  expect(screen.getByRole("region", { name: "What it is not" })).toHaveTextContent(
    "not endorsed by the United Nations",
  );
  expect(screen.getByRole("region", { name: "Licences and credits" })).toHaveTextContent("Open Peeps");
  expect(screen.getByRole("region", { name: "If this is close to you" })).toHaveTextContent("Your academy can name");
  expect(await accessibilityProblems()).toEqual([]);
});
