import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { largeScenario } from "../../../tests/bench/large-scenario.ts";
import { aChoice, aDecision, anEnding, anInterview, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { caseGraph } from "../../core/authoring/case-graph.ts";
import type { Scenario } from "../../core/scenario/schema.ts";
import { speakWorkbench } from "../words.ts";
import { GraphPanel, type GraphPanelProps } from "./graph-panel.tsx";

const scenario = aScenario(
  [
    aStep("arrival"),
    aDecision("fork", [
      aChoice("left", { when: "door is shut", critical: "care", next: "late" }),
      aChoice("right", { repairs: ["care"], next: [{ when: "ilo is settled", go: "account" }, { go: "ending" }] }),
    ]),
    anInterview("account", ["room"]),
    aStep("late"),
  ],
  {
    facts: { door: { values: ["open", "shut"], about: "A door." } },
    endings: [anEnding("found", "door is open"), anEnding("lost")],
    interruptions: { pause: { kind: "break", title: "A break", steps: [aStep("pause-1")] } },
  },
);

const graphOf = (of: Scenario) =>
  caseGraph({ scenario: of, placeOf: (path) => ({ line: path.length * 10, column: 1 }) });

async function renderPanel(props: Partial<GraphPanelProps> = {}, language = "en") {
  const onOpenStep = vi.fn<(step: string) => void>();
  const panel = <GraphPanel graph={graphOf(scenario)} file="a/scenario.yaml" onOpenStep={onOpenStep} {...props} />;
  await speakWorkbench(language);
  await renderScreen(
    <main>
      <h1>Workbench</h1>
      <h2>Graph</h2>
      {panel}
    </main>,
    { words: ["play"], language },
  );
  return { onOpenStep, user: userEvent.setup() };
}

const plain = (text: string | null | undefined): string => (text ?? "").replaceAll(/[\u2066-\u2069]/gu, "");
const step = (name: string): HTMLElement => screen.getByRole("button", { name: new RegExp(`: *${name}$`) });
const stepItem = (name: string): HTMLElement => step(name).closest("li")!;

afterEach(() => {
  vi.unstubAllGlobals();
});

test("tells every stage, scene, step, ending and interruption as lists, with nothing amiss for a screen reader", async () => {
  await renderPanel();
  for (const name of ["arrival", "fork", "account", "late"]) expect(step(name)).toBeVisible();
  for (const name of ["found", "lost", "pause-1"]) expect(screen.getAllByText(name)[0]).toBeVisible();
  expect(screen.getByRole("heading", { name: /A scene/ })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

test("tells of a decision its choices with what they are, and every way on with its condition", async () => {
  const { user } = await renderPanel();
  const fork = stepItem("fork");
  expect(plain(fork.textContent)).toContain("left: Do left. critical failure: care; open only if door is shut");
  expect(plain(fork.textContent)).toContain("right: Do right. repairs: care");
  expect(within(fork).queryByText(/to late/)).toBeNull();
  await user.click(within(fork).getByText("3 ways on"));
  const ways = within(fork)
    .getAllByRole("listitem")
    .map(({ textContent }) => plain(textContent));
  expect(ways).toContain("left: to late");
  expect(ways).toContain("right: if ilo is settled: to account");
  expect(ways).toContain("right: otherwise: to the first ending whose condition holds");
});

test("plays from a step that is chosen, and then gives its place in the file to be copied", async () => {
  const { onOpenStep, user } = await renderPanel();
  await user.click(step("fork"));
  expect(onOpenStep).toHaveBeenCalledExactlyOnceWith("fork");
  await user.click(screen.getByRole("button", { name: "a/scenario.yaml:70" }));
  expect(await navigator.clipboard.readText()).toBe("a/scenario.yaml:70");
  await waitFor(() =>
    expect(
      plain(
        screen
          .getAllByRole("status")
          .map(({ textContent }) => textContent)
          .join(),
      ),
    ).toContain("Copied: a/scenario.yaml:70"),
  );
});

test("says in words where the preview is, what no path reaches and where problems stand", async () => {
  await renderPanel({
    current: "fork",
    reached: new Set(["arrival", "fork", "account", "pause-1", "found", "lost"]),
    problems: new Map([["account", 2]]),
  });
  expect(step("fork")).toHaveAttribute("aria-current", "step");
  expect(stepItem("fork")).toHaveTextContent("the preview is here");
  expect(stepItem("late")).toHaveTextContent("never reached on any path");
  expect(stepItem("account")).toHaveTextContent("2 problems");
  expect(stepItem("arrival")).not.toHaveTextContent("never reached");
});

test("finds steps by words of their choices and conditions, and says how many", async () => {
  const { user } = await renderPanel();
  const search = screen.getByRole("searchbox");
  await user.type(search, "SETTLED");
  await waitFor(() => expect(screen.queryByRole("button", { name: /arrival/ })).toBeNull());
  expect(step("fork")).toBeVisible();
  expect(screen.getByText("1 step found")).toBeVisible();
  await user.type(search, " nowhere");
  expect(await screen.findByText("No step has these words.")).toBeVisible();
  await user.clear(search);
  expect(await screen.findByRole("button", { name: /arrival/ })).toBeVisible();
});

test("goes from step to step by the arrow keys, and leaves other keys alone", async () => {
  const { onOpenStep, user } = await renderPanel();
  step("arrival").focus();
  await user.keyboard("{ArrowDown}");
  expect(step("fork")).toHaveFocus();
  await user.keyboard("{End}");
  expect(step("late")).toHaveFocus();
  await user.keyboard("{Home}{ArrowUp}");
  expect(step("arrival")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(onOpenStep).toHaveBeenCalledExactlyOnceWith("arrival");
});

test("opens a case of a thousand steps folded, and unfolds what is asked for", async () => {
  const large = largeScenario(1000, 3);
  const { user } = await renderPanel({ graph: graphOf(large), current: "nowhere" });
  expect(document.querySelectorAll("[data-step]")).toHaveLength(0);
  await user.click(screen.getByRole("searchbox"));
  await user.paste("step-777");
  expect(await screen.findByText("step-777")).toBeVisible();
});

test("speaks Arabic from right to left, with names that keep their own direction", async () => {
  await renderPanel({ problems: new Map([["late", 3]]) }, "ar");
  expect(screen.getByRole("heading", { name: "المخطط النصي" })).toBeVisible();
  expect(screen.getByText("3 مشكلات")).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

test("draws the picture where the page has room, for the mouse only: nothing in it takes the focus", async () => {
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  await renderPanel();
  expect(await screen.findByRole("button", { name: "Show the whole" })).toBeVisible();
  const canvas = document.querySelector("figure [aria-hidden=true]")!;
  expect(canvas.querySelector("svg text")).toHaveTextContent("Contact");
  expect(canvas.querySelectorAll("a[href], button, input, [tabindex='0']")).toHaveLength(0);
  expect(await accessibilityProblems()).toEqual([]);
});
