import { screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { lastEvent, playTo, press } from "../../../../tests/support/play-a-court-case.tsx";
import { accessibilityProblems } from "../../../../tests/support/render-screen.tsx";
import { forgetAttempts } from "../../stores/attempts.ts";

vi.mock("virtual:scenarios", async () => (await import("../../../../tests/support/a-court-case.ts")).courtScenarios);

beforeEach(async () => {
  Element.prototype.scrollIntoView ??= () => undefined;
  await forgetAttempts();
});

test("what a colleague asked is told with who acts, and the case goes on", async () => {
  const id = await playTo("account", { roles: ["judge"] });
  expect(screen.getByRole("heading", { level: 2, name: /What can be seen/ })).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 3, name: /Sgt. Roov.*Investigator, asks/ })).toBeInTheDocument();
  expect(screen.getByText("Tell me about the door.")).toBeInTheDocument();
  expect(screen.getByText(/It was locked from outside/)).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  await press("Continue");
  expect(await lastEvent(id)).toMatchObject({
    type: "table.followed",
    words: { answered: "Tell me about the door.\nIlo Denn: It was locked from outside. Always." },
  });
  expect(await screen.findByText(/Prosecutor, settles/)).toBeInTheDocument();
  expect(screen.getByText("Trafficking in persons, for forced labour.")).toBeInTheDocument();
});

test("what a colleague chose is told with what came of it", async () => {
  await playTo("last", { roles: ["prosecutor"] });
  expect(screen.getByRole("heading", { level: 2, name: "Judge Halden" })).toBeInTheDocument();
  expect(screen.getByText("Do end-here.")).toBeInTheDocument();
  expect(screen.getByText("end-here is done.")).toBeInTheDocument();
  await press("Continue");
  expect(await screen.findByRole("heading", { name: "The case has ended" })).toBeInTheDocument();
});

test("words of another stage are fetched where the record of a colleague is read", async () => {
  await playTo("closing", { roles: ["judge"] });
  expect(await screen.findByRole("figure")).toHaveTextContent(
    /Tell me about the door\..*It was locked from outside\. Always\./,
  );
});
