import { compile } from "../../src/core/program/compile.ts";
import type { ScenarioStep } from "../../src/core/scenario/schema.ts";
import { assignLineIds, textsOf } from "../../src/core/scenario/texts.ts";
import { aCase } from "./a-case.ts";
import { aChoice, aDecision, aScenario, aStep } from "./a-scenario.ts";

/*
 * A small case with every moment of court: a record that is quoted, a sheet with a finding, an examination of the player's own, one under
 * the player's objections, one under the player's rulings, and closing words. Roles are taken in turn, or left to colleagues.
 */

const account: ScenarioStep = {
  step: "account",
  lines: [{ cue: "A quiet room. Water on the table." }],
  interview: {
    with: "ilo",
    ask: "What do you ask about?",
    scores: "care",
    topics: [
      {
        topic: "door",
        name: "The door",
        phrasings: [
          {
            ask: "door-open",
            type: "open-invitation",
            text: "Tell me about the door.",
            answer: "It was locked from outside. Always.",
          },
        ],
      },
    ],
    close: "Thank him and end here.",
  },
};

const charges: ScenarioStep = {
  step: "charges",
  lines: [{ cue: "The file lies on the desk." }],
  sheet: {
    kind: "charge",
    ask: "What does the file carry?",
    scores: "care",
    close: "Sign the decision.",
    items: [
      {
        item: "means",
        name: "Means",
        text: "The court will ask how he was kept there.",
        proves: "means",
        options: [
          {
            option: "means-shown",
            finding: "proved",
            text: "The lock and the slips show control.",
            why: "Two kinds of proof carry it.",
            sources: ["supports: REP-2020 para 13"],
          },
          {
            option: "means-open",
            finding: "not-proved",
            text: "One kind of proof is not enough.",
            why: "The file held two kinds.",
          },
        ],
      },
      {
        item: "offence",
        name: "Which offence",
        options: [
          {
            option: "trafficking",
            text: "Trafficking in persons, for forced labour.",
            sound: true,
            why: "It names what was done to him.",
          },
          {
            option: "smuggling",
            text: "Smuggling, which is quicker to prove.",
            sound: false,
            why: "Nobody crossed a border here.",
          },
        ],
      },
    ],
  },
};

const ownQuestions: ScenarioStep = {
  step: "own-questions",
  role: "prosecutor",
  lines: [{ cue: "The sergeant stands at the lectern." }],
  examination: {
    kind: "chief",
    by: "prosecutor",
    witness: "roov",
    voices: { defence: "quell", judge: "halden" },
    ask: "What do you ask him?",
    scores: { prosecutor: "care" },
    script: ["lock-wh"],
    close: "No further questions.",
    topics: [
      {
        topic: "lock",
        name: "The lock",
        phrasings: [
          {
            ask: "lock-wh",
            type: "wh-specific",
            text: "Where was this lock when you came?",
            answer: "On the outside of the door.",
            shows: "lock",
            quotes: "account.door",
          },
          { ask: "lock-leading", type: "leading", text: "It was locked to keep him in, wasn’t it?", answer: "Yes." },
          {
            ask: "lock-proper",
            type: "closed",
            text: "Did you open it?",
            answer: "The fire crew did.",
            objection: "hearsay",
          },
        ],
      },
    ],
  },
};

const underObjection: ScenarioStep = {
  step: "under-objection",
  role: "prosecutor",
  lines: [{ cue: "Ms. Quell rises." }],
  examination: {
    kind: "cross",
    by: "defence",
    witness: "ilo",
    objects: ["prosecutor"],
    voices: { defence: "quell", judge: "halden" },
    ask: "What do you put to him?",
    scores: { prosecutor: "care" },
    script: ["shop-why", "shop-slip"],
    close: "No further questions.",
    topics: [
      {
        topic: "shop",
        name: "The shop",
        phrasings: [
          {
            ask: "shop-why",
            type: "blaming-why",
            text: "You walked to the shop, twice. Why did you not simply keep walking?",
            answer: "He does not answer.",
          },
          {
            ask: "shop-slip",
            type: "leading",
            text: "This slip is from the shop?",
            answer: "Yes.",
            shows: "slips",
            quotes: "account.door",
          },
        ],
      },
    ],
  },
};

const underRuling: ScenarioStep = {
  step: "under-ruling",
  role: "judge",
  lines: [{ cue: "The expert takes the oath." }],
  examination: {
    kind: "cross",
    by: "defence",
    witness: "roov",
    objects: ["prosecutor"],
    voices: { defence: "quell", prosecutor: "sandor" },
    ask: "What do you put to him?",
    scores: { judge: "care" },
    script: ["two-in-one", "proper"],
    close: "No further questions.",
    topics: [
      {
        topic: "night",
        name: "The night",
        phrasings: [
          {
            ask: "two-in-one",
            type: "compound",
            text: "Did you see the lock, and did you write it down?",
            answer: "Yes.",
          },
          { ask: "proper", type: "wh-specific", text: "Who opened the door?", answer: "The fire crew." },
        ],
      },
    ],
  },
};

const scenario = aScenario([], {
  id: "a-court-case",
  title: "The Locked Door",
  content_note: "Somebody has been locked in.",
  people: {
    ilo: { name: "Ilo Denn", about: "Found behind a door.", figure: { hair: "messy", body: "hoodie", build: "child" } },
    roov: { name: "Sgt. Roov", about: "On the night shift.", figure: { hair: "short", body: "jacket" } },
    quell: { name: "Ms. Quell", about: "For the defence.", figure: { hair: "long", body: "shirt", robe: "counsel" } },
    sandor: {
      name: "Ms. Sandor",
      about: "For the prosecution.",
      figure: { hair: "bun", body: "shirt", robe: "counsel" },
    },
    halden: {
      name: "Judge Halden",
      about: "On the bench.",
      figure: { hair: "grey-short", body: "shirt", robe: "bench" },
    },
  },
  roles: { prosecutor: { person: "sandor" }, judge: { person: "halden" }, investigator: { person: "roov" } },
  exhibits: {
    lock: {
      name: "Padlock and hasp",
      about: "Cut from the outside of the door.",
      source: "place",
      supports: ["means"],
      weakness: "No photograph.",
      lawful_route: "Log it.",
      start: "held",
    },
    slips: {
      name: "Till slips",
      about: "Two, from a shop four hundred metres away.",
      source: "money",
      supports: ["means"],
      weakness: "Undated.",
      lawful_route: "Ask the shop.",
      start: "held",
    },
    ledger: {
      name: "Ledger",
      about: "A debt book.",
      source: "workplace",
      supports: ["profit"],
      weakness: "Unsigned.",
      lawful_route: "Search order.",
      start: "held",
    },
  },
  stages: [
    {
      stage: "interview",
      title: "Interview",
      scenes: [
        {
          scene: "room",
          title: "The interview room",
          at: "day 1, 10:00",
          set: "interview-room",
          role: "investigator",
          present: { "chair-a": "roov", "chair-b": "ilo" },
          steps: [account],
        },
      ],
    },
    {
      stage: "charging",
      title: "Charging",
      scenes: [
        {
          scene: "office",
          title: "The prosecutor’s office",
          at: "day 20",
          set: "office",
          role: "prosecutor",
          present: { desk: "sandor" },
          steps: [charges],
        },
      ],
    },
    {
      stage: "trial",
      title: "Trial",
      scenes: [
        {
          scene: "court",
          title: "Court 4",
          at: "day 200",
          set: "courtroom",
          role: "judge",
          present: { bench: "halden", lectern: "quell", prosecution: "sandor", witness: "ilo" },
          steps: [
            ownQuestions,
            underObjection,
            underRuling,
            aStep("closing", { lines: [{ sandor: "Let me read it once more." }, { quote: "account.door" }] }),
            aDecision("last", [aChoice("end-here"), aChoice("adjourn")], { lines: [{ halden: "We have heard it." }] }),
          ],
        },
      ],
    },
  ],
});

const lineIds = assignLineIds(scenario, {});

/** The program of a small case that goes to court. */
export const courtProgram = compile(scenario, lineIds);

/** Its card. */
export const courtCard = aCase({
  id: courtProgram.id,
  version: courtProgram.version,
  hash: courtProgram.hash,
  languages: [{ lang: "en", coverage: 1, review: "source" }],
  stages: ["interview", "charging", "trial"],
  offices: [],
  lawNotes: [],
});

/** Its texts by the part they are loaded with. */
export const courtWords: Record<string, Record<string, string>> = {};
for (const { key, text, part } of textsOf(scenario, lineIds).texts) (courtWords[part] ??= {})[key] = text;

/** What `virtual:scenarios` would hold if this were the only case shipped: for `vi.mock`. */
export const courtScenarios = {
  scenarios: [courtCard],
  loadProgram: (id: string) =>
    id === courtProgram.id ? Promise.resolve(courtProgram) : Promise.reject(new Error(`no case ${id}`)),
  loadWords: (_id: string, _lang: string, part: string) => Promise.resolve(courtWords[part] ?? {}),
};
