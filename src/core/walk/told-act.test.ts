import { expect, test } from "vitest";
import { aChoice, aDecision, aProgram, aScenario } from "../../../tests/support/a-scenario.ts";
import type { Act } from "../program/program.ts";
import { toldAct } from "./told-act.ts";

const program = aProgram(aScenario([aDecision("door", [aChoice("knock"), aChoice("enter")])]));

test.each<[Act["type"], string, string | null]>([
  ["step.continued", "", null],
  ["choice.made", "knock", "door.knock"],
  ["question.asked", "room-open", "door.room-open"],
  ["move.made", "water", "door.water"],
  ["interview.closed", "", "door.close"],
  ["examination.closed", "", "door.close"],
  ["sheet.closed", "", "door.close"],
  ["item.settled", "place.here", "door.place.here"],
  ["question.let-stand", "", "door.let-stand"],
  ["window.closed", "", "door.window-closed"],
  ["objection.raised", "leading", "door.object.leading"],
  ["argument.made", "sound", "door.sound"],
  ["intervention.made", "relevance", "door.intervene.relevance"],
  ["ruling.given", "sustain", "door.sustain"],
  ["table.followed", "", "door.by-table"],
  ["table.followed", "knock", "door.by-table.knock"],
  ["interruption.called", "tea", "tea"],
])("the act %s of “%s” is told as %s", (type, id, told) => {
  expect(toldAct(program, 0, { type, id })).toBe(told);
});
