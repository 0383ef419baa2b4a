import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { lastEvent, playTo, press } from "../../../../tests/support/play-a-court-case.tsx";
import { accessibilityProblems } from "../../../../tests/support/render-screen.tsx";
import { forgetAttempts } from "../../stores/attempts.ts";
import { changeSettings } from "../../stores/settings.ts";

vi.mock("virtual:scenarios", async () => (await import("../../../../tests/support/a-court-case.ts")).courtScenarios);

beforeEach(async () => {
  Element.prototype.scrollIntoView ??= () => undefined;
  await forgetAttempts();
  changeSettings({ shortcutsOn: true });
});

const choices = () => within(screen.getByRole("list", { name: "Choices" })).getAllByRole("button");

test("a sheet shows the item in hand with its text, and all others as they stand", async () => {
  await playTo("charges~means");
  expect(screen.getByRole("heading", { level: 2, name: "Means" })).toBeInTheDocument();
  expect(screen.getByText("The court will ask how he was kept there.")).toBeInTheDocument();
  const items = within(screen.getByRole("list", { name: "The sheet" })).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent)).toEqual(["MeansIn hand", "Which offenceOpen"]);
  expect(items[0]).toHaveAttribute("aria-current", "step");
  expect(screen.queryByText(/Two kinds of proof|supports/)).not.toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

test("a finding that something is proved waits for exhibits, and carries them with the learner's own words", async () => {
  const id = await playTo("charges~means");
  const proved = choices().find(({ dataset }) => dataset["choice"] === "means-shown")!;
  expect(proved).toHaveAttribute("aria-disabled", "true");
  expect(proved).toHaveTextContent("You find it proved");
  expect(screen.getByRole("button", { name: /One kind of proof/ })).toHaveTextContent("You find it not proved");
  fireEvent.click(proved);
  expect(await screen.findAllByText("Tick exhibits first")).not.toHaveLength(0);
  expect(await lastEvent(id)).not.toMatchObject({ type: "item.settled" });
  const boxes = screen.getAllByRole("checkbox");
  expect(
    boxes.map(
      (box) =>
        box.getAttribute("aria-labelledby") &&
        document.getElementById(box.getAttribute("aria-labelledby")!)?.textContent,
    ),
  ).toEqual(["Padlock and hasp", "Till slips", "Ledger"]);
  fireEvent.click(screen.getByRole("checkbox", { name: "Padlock and hasp" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Till slips" }));
  fireEvent.change(screen.getByRole("textbox", { name: "In your own words" }), {
    target: { value: " The lock was outside. " },
  });
  await press(/The lock and the slips/);
  await waitFor(() => expect(screen.getByRole("heading", { level: 2, name: "Which offence" })).toHaveFocus());
  expect(await lastEvent(id)).toMatchObject({
    type: "item.settled",
    id: "means.means-shown.shown",
    picks: ["lock", "slips"],
    reason: "The lock was outside.",
    words: {
      answered:
        "The lock and the slips show control.\nExhibits: Padlock and hasp, Till slips\nIn your own words: The lock was outside.",
    },
  });
  expect(screen.getByText("Exhibits: Padlock and hasp and Till slips")).toBeInTheDocument();
});

test("picks that do not show it are entered as such, and nothing says so before", async () => {
  const id = await playTo("charges~means");
  fireEvent.click(screen.getByRole("checkbox", { name: "Ledger" }));
  await press(/The lock and the slips/);
  expect(await lastEvent(id)).toMatchObject({ id: "means.means-shown.unshown", picks: ["ledger"] });
});

test("the whole sheet is read, signed, and in practice mode explained item by item with its sources", async () => {
  const id = await playTo("charges~offence");
  const digit = choices().findIndex(({ dataset }) => dataset["choice"] === "smuggling") + 1;
  fireEvent.keyDown(document.body, { key: String(digit) });
  expect(await screen.findByRole("heading", { name: "The whole sheet" })).toBeInTheDocument();
  expect(screen.getByText("Smuggling, which is quicker to prove.")).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  await press("Sign the decision.");
  expect(await screen.findByRole("heading", { name: "The sheet is signed" })).toBeInTheDocument();
  expect(await screen.findByText("Nobody crossed a border here.")).toBeInTheDocument();
  expect(screen.getByText("REP-2020 para 13").closest("li")).toHaveTextContent("(supports)");
  expect(await lastEvent(id)).toMatchObject({ type: "sheet.closed", words: { asked: "Sign the decision." } });
  expect(await accessibilityProblems()).toEqual([]);
  await press("Continue");
  expect(await screen.findByText("Examination-in-chief of Sgt. Roov")).toBeInTheDocument();
});

test("in assessed mode the case goes on without a word about the sheet", async () => {
  await playTo("charges~signing", { mode: "assessed" });
  await press("Sign the decision.");
  expect(await screen.findByText("Examination-in-chief of Sgt. Roov")).toBeInTheDocument();
});
