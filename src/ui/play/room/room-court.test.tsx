import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { anEmptyLog } from "../../../../tests/support/a-log.ts";
import { courtProgram } from "../../../../tests/support/a-court-case.ts";
import { accessibilityProblems, renderScreen } from "../../../../tests/support/render-screen.tsx";
import { canonicalEvents } from "../../../core/attempt/canonical.ts";
import { seatsOf } from "../../../core/attempt/log.ts";
import { seated } from "../../../core/program/seated.ts";
import { addAttempt, forgetAttempts } from "../../stores/attempts.ts";
import { RoomPlayScreen } from "./room-play-screen.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../../tests/support/a-court-case.ts")).courtScenarios);

beforeEach(async () => {
  Element.prototype.scrollIntoView ??= () => undefined;
  await forgetAttempts();
});

test("in court all hear the question; objecting and ruling stay behind the curtain, each with its own role", async () => {
  const { events: _none, ...log } = anEmptyLog(courtProgram, { roles: ["defence", "judge"] });
  const header = {
    ...log,
    room: {
      groups: [
        { name: "Group A", roles: ["defence" as const] },
        { name: "Group B", roles: ["judge" as const] },
      ],
      speakFirst: true,
    },
  };
  const program = seated(courtProgram, seatsOf(header));
  const put = program.steps.find(
    ({ part, arrows }) => part?.kind === "question" && arrows.some(({ act }) => act.type === "objection.raised"),
  )!;
  const events = canonicalEvents(courtProgram, header, put.id)!;
  const added = await addAttempt(
    { ...header, contentNoteAccepted: true, progress: { answered: 0, stage: "contact" } },
    events,
  );
  if (!added.ok) throw new Error(added.reason);
  await renderScreen(<RoomPlayScreen attemptId={added.id} />, {
    words: ["play", "room", "court", "case-file", "law-profile"],
  });
  const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
  await screen.findByRole("heading", { name: "Whose turn it is" });
  expect(await accessibilityProblems()).toEqual([]);
  expect(screen.getByRole("button", { name: "Nobody objects: the witness answers" })).toBeInTheDocument();
  press("Defence has spoken");
  press("Trainer: uncover");
  fireEvent.click(await screen.findByRole("button", { name: /^Object/ }));
  const grounds = (await screen.findByRole("dialog")).querySelectorAll<HTMLElement>("[data-choice]");
  fireEvent.click(grounds[0]!);
  await screen.findByRole("button", { name: "Defence has spoken" });
  expect(document.querySelectorAll("[data-choice]")).toHaveLength(0);
  press("Defence has spoken");
  press("Trainer: uncover");
  fireEvent.click((await screen.findByRole("list", { name: "Choices" })).querySelector("button")!);
  await screen.findByRole("button", { name: "Judge has spoken" });
  expect(document.querySelectorAll("[data-choice]")).toHaveLength(0);
});
