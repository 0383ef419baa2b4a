import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import rubric from "virtual:rubric";
import { beforeEach, expect, test } from "vitest";
import { aLiveCase } from "../../tests/support/a-live-case.ts";
import { aChoice, aDecision, anEnding, aProgram, aScenario, aStep } from "../../tests/support/a-scenario.ts";
import { accessibilityProblems, renderScreen } from "../../tests/support/render-screen.tsx";
import type { FiledProblem } from "../core/authoring/read-case.ts";
import type { WatchedFolder } from "../core/authoring/watched-folder.ts";
import { walk } from "../core/walk/walk.ts";
import { walkRoles } from "../core/walk/walk-roles.ts";
import { type Bench, useBench } from "./bench.ts";
import { followCase, usePreview } from "./preview/preview-state.ts";
import { speakWorkbench } from "./words.ts";
import { Workbench } from "./workbench.tsx";

const scenario = aScenario(
  [
    aStep("arrival"),
    aDecision("door", [
      aChoice("knock", { effects: ["light becomes on"] }),
      aChoice("wait", { critical: "vc-unconditional-support", marks: { "vc-unconditional-support": -2 } }),
    ]),
  ],
  {
    facts: { light: { values: ["off", "on"], about: "The light." } },
    endings: [anEnding("lit", "light is on"), anEnding("dark")],
    interruptions: { pause: { kind: "break", title: "A break", steps: [aStep("pause-1")] } },
    promises: [{ never: "dark", when: "light is off" }],
  },
);
const live = aLiveCase(scenario);
const folder: WatchedFolder = {
  folder: "scenarios",
  cases: [
    { name: "a-case", folder: "scenarios/a-case", files: { "scenario.yaml": "format: 1\nnxet: the-door\n" } },
    { name: "other", folder: "scenarios/other", files: {} },
  ],
};
const problem: FiledProblem = {
  file: "scenarios/a-case/scenario.yaml",
  problem: {
    name: "unknown-key",
    severity: "error",
    path: ["nxet"],
    place: { line: 2, column: 1 },
    details: { key: "nxet", in: "steps", nearest: "next" },
  },
};

async function renderBench(bench: Partial<Bench>, language = "en") {
  usePreview.setState(usePreview.getInitialState(), true);
  useBench.setState({ ...useBench.getInitialState(), connection: "heard", folder, chosen: "a-case", ...bench }, true);
  if (bench.live) followCase(bench.live);
  await speakWorkbench(language);
  await renderScreen(<Workbench />, { words: [], language });
  return userEvent.setup();
}

const playable = { reading: "read", live, isCurrent: true } as const;

beforeEach(() => {
  document.documentElement.removeAttribute("dir");
});

test("a problem is told with what, why, how to mend it, its line with the place marked, and its place to copy", async () => {
  const user = await renderBench({ reading: "read", problems: [problem] });
  const panel = screen.getByRole("region", { name: "Problems" });
  expect(within(panel).getByRole("status")).toHaveTextContent("1 error, 0 warnings, 0 pieces of advice");
  const item = within(panel).getByRole("listitem");
  expect(item).toHaveTextContent("“nxet”");
  expect(item).toHaveTextContent("To mend it:");
  expect(item.querySelector("mark")).toHaveTextContent("nxet");
  await user.click(within(item).getByRole("button", { name: "scenarios/a-case/scenario.yaml:2:1" }));
  expect(await navigator.clipboard.readText()).toBe("scenarios/a-case/scenario.yaml:2:1");
});

test("while the file has errors the last good version stays, and says that it is that", async () => {
  await renderBench({ ...playable, isCurrent: false, problems: [problem] });
  expect(screen.getByRole("region", { name: "Preview" })).toHaveTextContent("the case as it last could be played");
  expect(screen.getByTitle("The case as it plays (all roles in turn)")).toBeVisible();
  expect(screen.getByRole("region", { name: "On every path" })).toHaveTextContent("as it last could be played");
});

test("a problem of a step offers to play from there", async () => {
  const user = await renderBench({
    ...playable,
    problems: [{ ...problem, problem: { ...problem.problem, place: { line: 21, column: 5 } } }],
  });
  await user.click(screen.getByRole("button", { name: "Play from door" }));
  expect(usePreview.getState().start).toEqual({ step: "door", facts: {} });
});

test("the preview begins at a chosen step with chosen facts; a step of an interruption cannot be chosen", async () => {
  const user = await renderBench(playable);
  await user.click(screen.getByText("Begin at a step, with facts set"));
  expect(screen.getByRole("option", { name: /pause-1/ })).toBeDisabled();
  await user.selectOptions(screen.getByLabelText("Step"), "door");
  await user.selectOptions(screen.getByLabelText("light"), "on");
  await user.click(screen.getByRole("button", { name: "Play from there" }));
  const { program, start } = usePreview.getState();
  expect(start).toEqual({ step: "door", facts: { light: "on" } });
  expect(program!.steps[program!.first]!.id).toBe("door");
  expect(screen.getByText("At step door")).toBeVisible();
});

test("when every path is walked, a refuted promise shows its counter-example, and the preview plays it up to a choice", async () => {
  const program = aProgram(scenario);
  const report = walk(program, rubric);
  const user = await renderBench({
    ...playable,
    walking: { state: "walked", report, roles: walkRoles(program, rubric) },
  });
  const panel = screen.getByRole("region", { name: "On every path" });
  expect(panel).toHaveTextContent("Every path was walked.");
  expect(panel).toHaveTextContent("never dark when light is off: refuted");
  await user.click(within(panel).getByText("Shortest counter-example: 1 act"));
  await user.click(within(panel).getAllByRole("button", { name: "door.wait: play up to here" })[0]!);
  expect(screen.getByText("At step door")).toBeVisible();
  await user.click(within(panel).getAllByRole("button", { name: "Play this path in the preview" })[0]!);
  expect(screen.getByText("At step dark")).toBeVisible();
});

test("a broken promise offers its counter-example; new lines are one warning with a press that names them", async () => {
  const program = aProgram(scenario);
  const report = walk(program, rubric);
  const broken = { ...problem, problem: report.problems.find(({ name }) => name === "promise-broken")! };
  expect(broken.problem.path).toEqual(["promises", 0]);
  const unnamed = {
    name: "line-without-id",
    severity: "warning" as const,
    path: [],
    details: { count: 2, folder: "a" },
  };
  const user = await renderBench({
    ...playable,
    problems: [{ ...problem, problem: unnamed }],
    walkProblems: [broken],
    walking: { state: "walked", report, roles: null },
  });
  const panel = screen.getByRole("region", { name: "Problems" });
  expect(within(panel).getByRole("status")).toHaveTextContent("1 warning");
  expect(within(panel).getByRole("button", { name: "Write line-ids.json" })).toBeVisible();
  await user.click(within(panel).getByRole("button", { name: "Play the counter-example" }));
  expect(screen.getByText("At step dark")).toBeVisible();
});

test("a translation that was begun is one line, and says on request what it lacks", async () => {
  const missing = Array.from({ length: 3 }, (_, i) => ({
    file: "scenarios/a-case/fr.yaml",
    problem: {
      name: "missing-translation",
      severity: "warning" as const,
      path: [],
      details: { key: `line.${i}`, language: "fr", text: `Words ${i}`, texts: 2, of: 5 },
    },
  }));
  const user = await renderBench({ ...playable, problems: missing });
  const panel = screen.getByRole("region", { name: "Problems" });
  expect(within(panel).getByRole("status")).toHaveTextContent("No problems");
  expect(within(panel).queryAllByRole("listitem")).toEqual([]);
  await user.click(within(panel).getByText("fr: 2 of 5 texts; missing: 3"));
  expect((await within(panel).findAllByRole("listitem")).map(({ textContent }) => textContent)).toEqual([
    "line.0 Words 0",
    "line.1 Words 1",
    "line.2 Words 2",
  ]);
});

test("a folder without a case says so, and how to begin", async () => {
  await renderBench({ folder: { folder: "my-cases", cases: [] }, chosen: null });
  expect(screen.getByRole("heading", { name: "There is no case here yet" })).toBeVisible();
  expect(screen.getByText("npm run scenario -- new my-case")).toBeVisible();
});

test("a lost connection is told, and what is on the page stays", async () => {
  await renderBench(playable);
  act(() => useBench.setState({ connection: "lost" }));
  expect(screen.getByRole("alert")).toHaveTextContent("is not heard any more");
  expect(screen.getByRole("region", { name: "Preview" })).toBeVisible();
});

test.each(["en", "fr", "ar"])("nothing on the page is amiss for a screen reader in %s", async (language) => {
  const program = aProgram(scenario);
  const report = walk(program, rubric);
  await renderBench(
    { ...playable, problems: [problem], walking: { state: "walked", report, roles: walkRoles(program, rubric) } },
    language,
  );
  expect(document.documentElement.dir).toBe(language === "ar" ? "rtl" : "ltr");
  expect(await accessibilityProblems()).toEqual([]);
});
