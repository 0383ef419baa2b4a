import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { accessibilityProblems, renderScreen } from "../../../../tests/support/render-screen.tsx";
import { forgetAttempts, loadAttempt } from "../../stores/attempts.ts";
import { ObserverScreen } from "./observer-screen.tsx";
import { RoomSetupScreen } from "./room-setup-screen.tsx";
import { setupProblems } from "./room-wish.ts";

vi.mock("virtual:scenarios", async () => (await import("../../../../tests/support/a-room-case.ts")).roomScenarios);

beforeEach(async () => {
  localStorage.clear();
  await forgetAttempts();
});

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("a room is set up with groups and roles, each role at most once, and starts", async () => {
  await renderScreen(<RoomSetupScreen caseId="a-room-case" />, { words: ["play", "room"] });
  expect(await screen.findByRole("heading", { level: 1, name: "Play in a room" })).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  press("Add a group");
  const third = within(screen.getByRole("group", { name: "Roles of Group 3" }));
  fireEvent.click(third.getByRole("checkbox", { name: "Judge" }));
  const first = within(screen.getByRole("group", { name: "Roles of Group 1" }));
  expect(first.getByRole("checkbox", { name: "Judge" })).not.toBeChecked();
  press("Open the room");
  await waitFor(() => expect(location.hash).toMatch(/^#\/room-play\/\w+/));
  const loaded = await loadAttempt(location.hash.split("/")[2]!);
  expect(loaded.ok && loaded.header.room).toEqual({
    groups: [
      { name: "Group 1", roles: ["investigator"] },
      { name: "Group 2", roles: ["prosecutor"] },
      { name: "Group 3", roles: ["judge"] },
    ],
    speakFirst: true,
  });
});

test("a group without a role is told, and the room does not start", async () => {
  history.replaceState(null, "", "#/room/a-room-case");
  await renderScreen(<RoomSetupScreen caseId="a-room-case" />, { words: ["play", "room"] });
  fireEvent.click(
    within(await screen.findByRole("group", { name: "Roles of Group 2" })).getByRole("checkbox", { checked: true }),
  );
  press("Open the room");
  expect(await screen.findByText("Give this group at least one role.")).toBeInTheDocument();
  expect(location.hash).toBe("#/room/a-room-case");
  expect(screen.getByText(/Played by scripted colleagues: Prosecutor/)).toBeInTheDocument();
});

test("names are told apart", () => {
  const group = (key: number, name: string) => ({ key, name, roles: [] });
  expect(setupProblems([group(1, " "), group(2, "A"), group(3, "A ")])).toEqual(["no-name", "no-role", "same-name"]);
});

test("an observer's sheet is kept on this device for the case, and never grades", async () => {
  const sheet = () => renderScreen(<ObserverScreen caseId="a-room-case" />, { words: ["play", "room"] });
  const { unmount } = await sheet();
  const field = (await screen.findAllByRole("textbox", { name: /^Silence/ }))[0]!;
  fireEvent.change(field, { target: { value: "She waited." } });
  expect(await accessibilityProblems()).toEqual([]);
  unmount();
  await sheet();
  expect((await screen.findAllByRole("textbox", { name: /^Silence/ }))[0]).toHaveValue("She waited.");
});
