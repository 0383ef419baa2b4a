import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { playedProgram } from "../../../tests/support/a-played-case.ts";
import { anAttempt } from "../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import * as download from "../shared/download.ts";
import { forgetAttempts, listAttempts } from "../stores/attempts.ts";
import { GroupScreen } from "./group-screen.tsx";
import { letterOf } from "./letter.ts";

vi.mock("virtual:scenarios", async () => (await import("../../../tests/support/a-played-case.ts")).playedScenarios);

beforeEach(forgetAttempts);

const WELL = ["continue", "family-place", "close", "release"];
const BADLY = ["continue", "cell", "close", "keep"];

function aFile(name: string, done: readonly string[], more: { hash?: string; seed?: string } = {}): File {
  const { id, version, hash } = playedProgram;
  const header = anAttempt({
    id: name,
    scenario: { id, version, hash: more.hash ?? hash },
    roles: ["investigator"],
    ...(more.seed !== undefined && { seed: more.seed }),
  });
  const { events } = aLog(playedProgram, done, { roles: header.roles, seed: header.seed });
  const entries = events.map((event, index) => ({ index, event }));
  return new File([JSON.stringify({ "fair-hearing-attempt": 1, header, events: entries })], `${name}.json`, {
    type: "application/json",
  });
}

async function open(files: readonly File[]) {
  const user = userEvent.setup();
  await act(async () => {
    await renderScreen(<GroupScreen />, { words: ["group", "rubric"] });
  });
  await user.upload(screen.getByLabelText("Choose attempt files"), [...files]);
  return user;
}

test("letters stand for attempts, also for more than the alphabet has", () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual(["A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]);
});

test("attempts stand side by side: where they part, how many chose what, and nobody's file name", async () => {
  await open([aFile("maria", WELL), aFile("john", BADLY), aFile("ann", BADLY, { seed: "9" })]);
  await screen.findByText("3 attempts are here.");
  const parting = await screen.findByText("Here they part for the first time");
  const own = parting.closest("article")!;
  expect(
    within(own)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringContaining("2 of 3: B, C"), expect.stringContaining("1 of 3: A")]);
  expect(screen.getByRole("heading", { name: "Where 3 attempts came to" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Critical failures, by attempts" })).toBeInTheDocument();
  expect(document.body.textContent).not.toMatch(/maria|john/);
  expect((await listAttempts()).attempts).toEqual([]);
  expect(await accessibilityProblems()).toEqual([]);
});

test("a file that cannot be used is named with its reason, and the others go on", async () => {
  const whole = aFile("a", WELL);
  const cut = new File([(await whole.text()).slice(0, 200)], "cut.json");
  const other = aFile("old", WELL, { hash: "0000" });
  const begun = aFile("begun", WELL.slice(0, 2));
  await open([whole, cut, aFile("b", BADLY), other, begun, aFile("copy", WELL)]);
  const list = within(await screen.findByRole("group", { name: "4 were left out" })).getAllByRole("listitem");
  expect(list.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^cut\.json ends too early/),
    expect.stringMatching(/^old\.json was played with another version/),
    expect.stringMatching(/^begun\.json has not come to its end/),
    expect.stringMatching(/^copy\.json is here already/),
  ]);
  expect(await screen.findByText("2 attempts are here.")).toBeInTheDocument();
});

test("subgroups are only told from five on, and an attempt can be taken out again", async () => {
  const files = Array.from({ length: 6 }, (_, i) => aFile(`f${i}`, i % 2 ? WELL : BADLY, { seed: String(i) }));
  const user = await open(files);
  await screen.findByText("6 attempts are here.");
  await user.click(screen.getByText("Which attempt is which, and subgroups"));
  for (const letter of ["A", "B", "C", "D", "E"])
    await user.type(screen.getByLabelText(`Subgroup of ${letter}`), "police");
  const part = await screen.findByRole("region", { name: "Subgroups" });
  expect(within(part).getAllByText("Not shown.")).toHaveLength(2);
  await user.type(screen.getByLabelText("Subgroup of F"), "police");
  expect(within(part).queryByText("Not shown.")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Take A out" }));
  expect(await screen.findByText("5 attempts are here.")).toBeInTheDocument();
});

test("the counts are saved without letters and without names", async () => {
  const saved = vi.spyOn(download, "downloadText").mockImplementation(() => undefined);
  const user = await open([aFile("maria", WELL), aFile("john", BADLY)]);
  await user.click(await screen.findByRole("button", { name: "Save the counts as CSV" }));
  const text = saved.mock.calls[0]![1];
  expect(text).toMatch(/decision,papers\.family-place,.*,1,2\r\n/);
  expect(text).not.toMatch(/maria|john/);
});

test("one attempt asks for another", async () => {
  await open([aFile("a", WELL)]);
  expect(await screen.findByText(/Open at least one more/)).toBeInTheDocument();
});
