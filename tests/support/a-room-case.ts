import { assignLineIds, textsOf } from "../../src/core/scenario/texts.ts";
import { compile } from "../../src/core/program/compile.ts";
import { aCase } from "./a-case.ts";
import { aChoice, aDecision, aScenario, aStep } from "./a-scenario.ts";

/*
 * A small case for a room: a decision of the investigator with things only that role knows, a stop point, an interview, a decision of the
 * prosecutor, and an exhibit that is not disclosed.
 */

const scenario = aScenario(
  [
    aStep("the-door", { lines: [{ cue: "A door stands open." }] }),
    aDecision(
      "papers",
      [aChoice("family-place", { text: "Call the duty guardian." }), aChoice("cell", { text: "One night in a cell." })],
      {
        role: "investigator",
        ask: "Where does he sleep?",
        known: ["The informant is his cousin."],
        stop: "What would you have done first?",
      },
    ),
    {
      step: "the-account",
      role: "investigator",
      lines: [{ ilo: "Do I have to?" }],
      interview: {
        with: "ilo",
        ask: "What do you ask about?",
        scores: "care",
        topics: [
          {
            topic: "room",
            name: "The room",
            phrasings: [
              { ask: "room-open", type: "open-invitation", text: "Tell me about the room.", answer: "It had a lock." },
            ],
          },
        ],
        close: "End here.",
      },
    },
    aDecision("charge", [aChoice("drop", { text: "Do not charge him." }), aChoice("go-on", { text: "Charge him." })], {
      role: "prosecutor",
      ask: "Do you charge him?",
      stop: "Who is the victim here?",
    }),
    aDecision("sentence", [aChoice("free", { text: "Release him." }), aChoice("bind", { text: "Keep him." })], {
      role: "judge",
      ask: "Does he go home?",
    }),
  ],
  {
    id: "a-room-case",
    title: "The Room Case",
    content_note: "Somebody has been locked in.",
    exhibits: {
      informant: {
        name: "Note on the informant",
        about: "Who told the police.",
        source: "phone",
        supports: ["means"],
        weakness: "Unsigned.",
        lawful_route: "Ask the court.",
        disclosable: false,
        start: "held",
      },
      lock: {
        name: "Padlock",
        about: "Cut from outside.",
        source: "place",
        supports: ["means"],
        weakness: "No photograph.",
        lawful_route: "Log it.",
        start: "held",
      },
    },
  },
);

const lineIds = assignLineIds(scenario, {});

/** The program of the case. */
export const roomProgram = compile(scenario, lineIds);

/** Its card. */
export const roomCard = aCase({
  id: roomProgram.id,
  version: roomProgram.version,
  hash: roomProgram.hash,
  roles: ["investigator", "prosecutor", "judge"],
  languages: [{ lang: "en", coverage: 1, review: "source" }],
  stages: ["contact"],
  offices: [],
  lawNotes: [],
});

/** Two groups: one investigates, the other prosecutes; the judge is a colleague. */
export const twoGroups = [
  { name: "Group A", roles: ["investigator"] },
  { name: "Group B", roles: ["prosecutor"] },
] as const;

const parts: Record<string, Record<string, string>> = {};
for (const { key, text, part } of textsOf(scenario, lineIds).texts) (parts[part] ??= {})[key] = text;

/** What `virtual:scenarios` would hold if this were the only case shipped: for `vi.mock`. */
export const roomScenarios = {
  scenarios: [roomCard],
  loadProgram: (id: string) =>
    id === roomProgram.id ? Promise.resolve(roomProgram) : Promise.reject(new Error(`no case ${id}`)),
  loadWords: (_id: string, _lang: string, part: string) => Promise.resolve(parts[part] ?? {}),
};
