import { act, fireEvent, screen } from "@testing-library/react";
import { loadAttempt } from "../../src/ui/stores/attempts.ts";
import { addAttempt } from "../../src/ui/stores/attempts.ts";
import type { AttemptEvent } from "../../src/core/attempt/log.ts";
import type { Role } from "../../src/core/scenario/vocabulary.ts";
import { ROLES } from "../../src/core/scenario/vocabulary.ts";
import { openActs, takeAct } from "../../src/core/program/step.ts";
import { seated } from "../../src/core/program/seated.ts";
import { startOf } from "../../src/core/attempt/replay.ts";
import { PlayScreen } from "../../src/ui/play/play-screen.tsx";
import { courtProgram } from "./a-court-case.ts";
import { anAttempt, started } from "./an-attempt.ts";
import { renderScreen } from "./render-screen.tsx";

// Before the attempt itself: what came of it has been read.
const AT = "2026-02-01T10:00:00.000Z";

/** Until which step an attempt is played before a test begins; the first open act that leads on is taken each time. */
export async function playTo(
  step: string,
  {
    roles = ROLES,
    mode = "practice",
    language = "en",
  }: { roles?: readonly Role[]; mode?: "practice" | "assessed"; language?: string } = {},
): Promise<string> {
  const program = seated(courtProgram, { roles });
  const events: AttemptEvent[] = [started, { type: "content-note.accepted", at: AT }];
  let now = startOf(program, "7");
  for (let acts = 0; program.steps[now.step]!.id !== step; acts++) {
    const open = openActs(program, now);
    // What colleagues are asked about a record must have been asked.
    const unasked = !events.some((event) => event.type === "question.asked");
    const taken =
      (unasked ? open.find(({ type }) => type === "question.asked") : undefined) ??
      open.find(({ type }) => type.endsWith(".closed")) ??
      open[0];
    if (!taken || acts > 60) throw new Error(`${step} is not reached`);
    // A sheet's finding that shows nothing carries no picks.
    const act = open.find(({ id }) => id.endsWith(".unshown")) ?? taken;
    events.push({ ...act, step: program.steps[now.step]!.id, at: AT });
    now = takeAct(program, now, act)!;
  }
  const { id: scenario, version, hash } = courtProgram;
  const added = await addAttempt(
    anAttempt({
      id: `court-${step}-${mode}-${roles.join("")}`,
      scenario: { id: scenario, version, hash },
      roles,
      mode,
      contentNoteAccepted: true,
    }),
    events,
  );
  if (!added.ok) throw new Error(added.reason);
  await renderScreen(<PlayScreen attemptId={added.id} />, { words: ["play"], language });
  await screen.findByRole("list", { name: language === "en" ? "At any time" : /./ });
  return added.id;
}

/** Presses a button by its name and waits for what it brings. */
export async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole("button", { name });
  // What a panel waits for is taken up only inside `act`.
  await act(async () => {
    fireEvent.click(button);
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
}

/** The last event of a stored attempt. */
export async function lastEvent(id: string): Promise<AttemptEvent | undefined> {
  const loaded = await loadAttempt(id);
  return loaded.ok ? loaded.events.at(-1) : undefined;
}
