import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { accessibilityProblems, renderScreen } from "../../../../tests/support/render-screen.tsx";
import { sayFrom } from "../use-case-words.ts";
import { MeasuresSection } from "./measures-section.tsx";

const words = sayFrom("en", [{ language: "en", words: { "person.ilo.name": "Ilo Denn" } }]);

const show = (measures: Parameters<typeof MeasuresSection>[0]["measures"], language = "en") =>
  renderScreen(
    <main>
      <h1>Case file</h1>
      <MeasuresSection measures={measures} words={words} heading="h2" />
    </main>,
    { words: ["case-file"], language },
  );

test("measures stand with the person, each with how it was ruled on", async () => {
  await show([
    {
      person: "ilo",
      measures: [
        { measure: "screen", status: "granted" },
        { measure: "live-link", status: "refused" },
      ],
    },
  ]);
  const section = screen.getByRole("region", { name: "Protective measures" });
  expect(section).toHaveTextContent("Ilo Denn");
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Screen Granted",
    "Live video link Refused",
  ]);
  expect(await accessibilityProblems()).toEqual([]);
});

test("where none was asked for there is no such section", async () => {
  await show([], "ar");
  expect(screen.queryByRole("region")).not.toBeInTheDocument();
});
