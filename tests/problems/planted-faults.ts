/** A fault, and what should be told of it. */
export interface Fault {
  what: string;
  of: "the-glasshouse" | "halcyon-reach" | "two-chairs";
  /** Where it is planted; the scenario unless said otherwise. */
  file?: string;
  /** What is replaced by what; each fits exactly once. */
  edits: readonly (readonly [string, string])[];
  /** Edits of the scenario where the fault is told in a translation. */
  inSource?: readonly (readonly [string, string])[];
  problem: string;
  /** The first text on the line that is named; the last edit's new text unless said otherwise. */
  at?: string;
  says?: Readonly<Record<string, string | number>>;
  /** What the walk finds besides because of it, each with words of its line. */
  follows?: readonly (readonly [problem: string, at: string])[];
  /** What follows from it and is told as well. */
  also?: readonly string[];
  /** The author has not named the new lines. */
  keepIds?: true;
}

const MARKS_OF_CELL =
  "{np-no-detention: -2, vc-child-best-interests: -2, ti-readiness-and-place: -2, ic-referral-partners: -1}";
const FIRST_PRESENT = "present: {doorway: roov, aisle: bree, rows-left: ilo}";
const RECEIPT = "marks: {ev-digital-integrity: 2, ti-explain-and-control: 2}";

/** Faults that reading a case finds. */
export const faults: readonly Fault[] = [
  {
    what: "a way on with a typing error",
    of: "the-glasshouse",
    edits: [
      [
        "{when: rider is open, go: the-rider}, {go: charge-clock}",
        "{when: rider is open, go: the-rider}, {go: charge-clok}",
      ],
    ],
    problem: "unknown-step",
    says: { nearest: "charge-clock" },
  },
  {
    what: "a step that nothing leads to",
    of: "the-glasshouse",
    edits: [
      [
        "            next: ending\ninterruptions:",
        "            next: ending\n          - step: years-later\n            lines: [{cue: Years go by.}]\ninterruptions:",
      ],
    ],
    at: "- step: years-later",
    problem: "step-not-reached",
    says: { step: "years-later" },
  },
  {
    what: "a scene that begins before the one above it",
    of: "the-glasshouse",
    edits: [["at: day 0, 03:25", "at: day 0, 01:25"]],
    problem: "time-runs-back",
  },
  {
    what: "a guard on a value that nothing gives",
    of: "the-glasshouse",
    edits: [
      [
        "[{when: rider is open, go: the-rider}, {go: charge-clock}]",
        "[{when: rider is lost, go: the-rider}, {go: charge-clock}]",
      ],
    ],
    problem: "value-never-set",
    says: { fact: "rider", value: "lost" },
  },
  {
    what: "an interruption that leads out of its place",
    of: "the-glasshouse",
    edits: [
      [
        "        effects: [ilo.load falls by 2]\n\nendings:",
        "        effects: [ilo.load falls by 2]\n        next: the-door\n\nendings:",
      ],
    ],
    at: "next: the-door",
    problem: "leaves-interruption",
  },
  {
    what: "a last ending that has a condition",
    of: "the-glasshouse",
    edits: [["  - ending: acquitted\n", "  - ending: acquitted\n    when: orrin is acquitted\n"]],
    at: "when: orrin is acquitted\n    title: Not proved",
    problem: "last-ending-with-condition",
  },
  {
    what: "a decision in which every choice has a condition",
    of: "the-glasshouse",
    edits: [
      [
        "              - choice: keep-apart\n",
        "              - choice: keep-apart\n                when: ilo is not settled\n",
      ],
      [
        "              - choice: let-him-sit\n",
        "              - choice: let-him-sit\n                when: ilo is settled\n",
      ],
      [
        "              - choice: arrest-him\n",
        "              - choice: arrest-him\n                when: hasp is held\n",
      ],
    ],
    at: "- step: the-friend",
    problem: "perhaps-nothing-open",
  },
  {
    what: "a fact that nothing asks for",
    of: "the-glasshouse",
    edits: [["facts:\n", "facts:\n  weather: {values: [dry, wet], about: Whether it rained}\n"]],
    at: "weather:",
    problem: "fact-never-read",
    says: { fact: "weather" },
  },
  {
    what: "a fact that nothing ever changes",
    of: "the-glasshouse",
    edits: [["effects: [fairness becomes flawed, shop-topic becomes closed]", "effects: [fairness becomes flawed]"]],
    at: "shop-topic: {values",
    problem: "fact-never-set",
    says: { fact: "shop-topic" },
  },
  {
    what: "a fact with a typing error in a condition",
    of: "the-glasshouse",
    edits: [["at: four-minutes, when: lawyer is ferrar", "at: four-minutes, when: lawyr is ferrar"]],
    problem: "unknown-fact",
    says: { nearest: "lawyer" },
  },
  {
    what: "a value that the fact does not have",
    of: "the-glasshouse",
    edits: [["at: four-minutes, when: lawyer is castel", "at: four-minutes, when: lawyer is castell"]],
    problem: "unknown-value",
    says: { known: "ferrar, castel" },
  },
  {
    what: "a condition written like a formula",
    of: "the-glasshouse",
    edits: [["at: four-minutes, when: lawyer is castel", "at: four-minutes, when: lawyer = castel"]],
    problem: "unreadable-condition",
  },
  {
    what: "an effect in the wrong form",
    of: "the-glasshouse",
    edits: [["effects: [rider becomes held]", "effects: [rider is held]"]],
    problem: "unreadable-effect",
    also: ["exhibit-never-held"],
  },
  {
    what: "an effect on a state, which follows load",
    of: "the-glasshouse",
    edits: [
      ["            effects: [rider becomes held]", "            effects: [rider becomes held, ilo becomes settled]"],
    ],
    problem: "derived-fact",
    says: { fact: "ilo" },
  },
  {
    what: "an exhibit that nobody can find",
    of: "the-glasshouse",
    edits: [["effects: [dental-note becomes held]", "effects: [ilo.load falls by 1]"]],
    at: "name: Dentist’s note",
    problem: "exhibit-never-held",
  },
  {
    what: "an exhibit that is lost before anybody can secure it",
    of: "the-glasshouse",
    edits: [["perishes: {after: 12 hours", "perishes: {after: 2 hours"]],
    problem: "perishes-too-soon",
    says: { exhibit: "hasp", after: "2 hours" },
  },
  {
    what: "an exhibit shown under another name",
    of: "the-glasshouse",
    edits: [["shows: shop-slips", "shows: shop-slip"]],
    problem: "unknown-exhibit",
    says: { nearest: "shop-slips" },
  },
  {
    what: "a speaker with a typing error",
    of: "the-glasshouse",
    edits: [["- bree: Padlock was on the outside.", "- bre: Padlock was on the outside."]],
    problem: "unknown-person",
    says: { nearest: "bree" },
  },
  {
    what: "a speaker who is not in the room",
    of: "the-glasshouse",
    edits: [["- bree: Padlock was on the outside.", "- halden: Padlock was on the outside."]],
    problem: "speaker-not-present",
  },
  {
    what: "a place that the set does not have",
    of: "the-glasshouse",
    edits: [[FIRST_PRESENT, FIRST_PRESENT.replace("aisle", "isle")]],
    problem: "unknown-place",
    says: { nearest: "aisle" },
  },
  {
    what: "a set that has not been drawn",
    of: "the-glasshouse",
    edits: [["at: day 0, 05:10\n        set: custody-room", "at: day 0, 05:10\n        set: custody-rom"]],
    at: "set: custody-rom",
    problem: "unknown-set",
    says: { nearest: "custody-room" },
  },
  {
    what: "a criterion with a typing error",
    of: "the-glasshouse",
    edits: [[MARKS_OF_CELL, MARKS_OF_CELL.replace("np-no-detention", "np-no-detentoin")]],
    problem: "unknown-criterion",
    says: { nearest: "np-no-detention" },
  },
  {
    what: "a learning goal that no moment offers",
    of: "the-glasshouse",
    edits: [["objectives:\n", "objectives:\n  - vc-safe-return\n"]],
    at: "- vc-safe-return",
    problem: "criterion-never-offered",
    says: { criterion: "vc-safe-return" },
  },
  {
    what: "two criteria of one dimension on a decision",
    of: "the-glasshouse",
    edits: [[RECEIPT, RECEIPT.replace("{", "{ev-act-in-time: 1, ")]],
    problem: "two-marks-in-one-dimension",
    says: { criterion: "ev-act-in-time", other: "ev-digital-integrity" },
  },
  {
    what: "a critical failure that no choice avoids",
    of: "two-chairs",
    edits: [
      [
        "            marks: {ti-read-and-respond: 2, vc-informed-voice: 1}\n            effects: [nessa.load falls by 3]",
        "            marks: {ti-read-and-respond: 2, vc-informed-voice: 1}\n            critical: ti-read-and-respond\n            effects: [nessa.load falls by 3]",
      ],
    ],
    at: "critical: ti-read-and-respond\n            effects: [nessa.load falls by 3]",
    problem: "unavoidable-failure",
    also: ["unavoidable-failure"],
  },
  {
    what: "a critical failure that nothing announces",
    of: "two-chairs",
    edits: [
      [
        "          - cue: The cup is upside down on its saucer. A little tea runs round it.\n",
        "          - sollis: Only the sum is missing now.\n",
      ],
      ["          - You agreed on this sign.\n          - The list on the left is not finished.\n", ""],
      [
        "        ask: She has turned the cup over. What do you do?\n        known:\n",
        "        ask: The list is not finished. What do you do?\n",
      ],
    ],
    at: "critical: ti-read-and-respond\n            effects: [nessa.trust falls by 1, nessa.load falls by 1]",
    problem: "critical-without-cue",
    says: { act: "one-last-thing", step: "the-cup" },
  },
  {
    what: "a theme that the content note does not speak of",
    of: "the-glasshouse",
    edits: [
      [
        "labour-exploitation, debt-bondage, detention, threats-to-family]\n",
        "labour-exploitation, debt-bondage, threats-to-family]\n",
      ],
    ],
    at: "themes: [child-victim, detention]",
    problem: "theme-not-noted",
    says: { theme: "detention" },
    also: ["theme-not-noted", "theme-not-noted", "theme-not-noted"],
  },
  {
    what: "a text that varies with the law without the field of its profile",
    of: "two-chairs",
    edits: [
      [
        "                law: [cross_exam_in_person]\n                law_varies: Some systems exclude an untested",
        "                law_varies: Some systems exclude an untested",
      ],
    ],
    at: "law_varies: Some systems exclude",
    problem: "law-varies-without-field",
  },
  {
    what: "a repair of what cannot be broken",
    of: "the-glasshouse",
    edits: [
      [
        "repairs: [np-assess-before-charge]\n                effects: [case becomes dropped, ilo.load falls by 2]",
        "repairs: [np-clear-the-record]\n                effects: [case becomes dropped, ilo.load falls by 2]",
      ],
    ],
    problem: "repair-without-failure",
    says: { criterion: "np-clear-the-record" },
  },
  {
    what: "a paper that does not exist",
    of: "the-glasshouse",
    edits: [
      [
        'sources: ["supports: VIC-2018 para 8", "context: JI-2022 para 37"]',
        'sources: ["supports: VIC-2081 para 8", "context: JI-2022 para 37"]',
      ],
    ],
    problem: "unknown-source",
    says: { nearest: "VIC-2018" },
  },
  {
    what: "a paragraph that the paper does not have",
    of: "the-glasshouse",
    edits: [
      [
        'sources: ["supports: VIC-2018 para 8", "context: JI-2022 para 37"]',
        'sources: ["supports: VIC-2018 para 88", "context: JI-2022 para 37"]',
      ],
    ],
    problem: "unknown-paragraph",
  },
  {
    what: "a promise about an ending with a typing error",
    of: "the-glasshouse",
    edits: [["{never: missing, when: care is planned}", "{never: mising, when: care is planned}"]],
    problem: "unknown-ending",
    says: { nearest: "missing" },
  },
  {
    what: "a return of a choice with a typing error",
    of: "the-glasshouse",
    edits: [["of: [ringing.scroll], at:", "of: [ringing.scrol], at:"]],
    problem: "unknown-choice",
    says: { nearest: "ringing.scroll" },
  },
  {
    what: "a question in the script that nobody wrote",
    of: "the-glasshouse",
    edits: [["script: [slips, just-walk,", "script: [slips, jus-walk,"]],
    problem: "unknown-phrasing",
    says: { nearest: "just-walk" },
  },
  {
    what: "a topic quoted that was never asked about",
    of: "the-glasshouse",
    edits: [["{quote: the-account-again.the-shop, when:", "{quote: the-account-again.the-shops, when:"]],
    problem: "unknown-topic",
    says: { nearest: "the-account-again.the-shop" },
  },
  {
    what: "a measure that no court can grant",
    of: "the-glasshouse",
    edits: [["                      grants: ilo.screen\n", ""]],
    at: "asks_for: ilo.screen",
    problem: "measure-nobody-grants",
  },
  {
    what: "a ground that nobody can argue",
    of: "the-glasshouse",
    edits: [["grounds: [misstates-evidence]", "grounds: [mistates-evidence]"]],
    problem: "unknown-ground",
    says: { nearest: "misstates-evidence" },
  },
  {
    what: "a colleague who takes a choice that is not there",
    of: "the-glasshouse",
    edits: [["does: {night: adult-cell}", "does: {night: adult-sell}"]],
    problem: "unknown-choice",
    says: { nearest: "adult-cell" },
  },
  {
    what: "a law profile field with a typing error",
    of: "two-chairs",
    edits: [
      [
        'why: "The causal line is enough here; no gun at the door is needed.", law: [np_model]',
        'why: "The causal line is enough here; no gun at the door is needed.", law: [np_modell]',
      ],
    ],
    problem: "not-one-of",
  },
  {
    what: "a leaning that is none",
    of: "the-glasshouse",
    edits: [
      [
        "- choice: keep-apart\n                text: “He stays on his side. Take his name, his number and his exact words. Be polite.”\n                leaning: caution",
        "- choice: keep-apart\n                text: “He stays on his side. Take his name, his number and his exact words. Be polite.”\n                leaning: cautious",
      ],
    ],
    at: "leaning: cautious",
    problem: "not-one-of",
  },
  {
    what: "a key with a typing error",
    of: "the-glasshouse",
    edits: [
      [
        "motive: A traced caller is worth more than a silent handset.",
        "motiv: A traced caller is worth more than a silent handset.",
      ],
    ],
    problem: "unknown-key",
    says: { key: "motiv" },
  },
  {
    what: "two steps of one name",
    of: "the-glasshouse",
    edits: [["- step: the-visit\n", "- step: the-record\n"]],
    at: "- step: the-record\n            lines:\n              - ilo: I would like to see",
    problem: "same-name",
  },
  {
    what: "a poor choice without a motive",
    of: "the-glasshouse",
    edits: [["                motive: A traced caller is worth more than a silent handset.\n", ""]],
    at: "- choice: let-ring",
    problem: "motive-missing",
    says: { choice: "let-ring" },
  },
  {
    what: "a decision whose choices all lean one way",
    of: "two-chairs",
    edits: [
      [
        "text: “Of course. Only the sum, for the record, and then we really will stop.”\n            leaning: speed",
        "text: “Of course. Only the sum, for the record, and then we really will stop.”\n            leaning: care",
      ],
    ],
    at: "- step: the-cup",
    problem: "one-sided-decision",
  },
  {
    what: "a good choice that is much longer than the others",
    of: "two-chairs",
    edits: [
      [
        "text: Quill, with a freeze, and her phone in full. Both columns, both copied to Ms. Wray.",
        "text: Quill, with a freeze, and her phone in full. Both columns, both copied to Ms. Wray, with a note on what each shows, and on what is still missing from them, page by page and sum by sum.",
      ],
    ],
    problem: "uneven-lengths",
  },
  {
    what: "a good choice that alone speaks of support",
    of: "two-chairs",
    edits: [
      [
        "Make a plan with her and a partner there, with a town,",
        "Make a plan with her and a support partner there, a town,",
      ],
    ],
    problem: "telling-word",
    says: { word: "support" },
  },
  {
    what: "a sentence without an end",
    of: "the-glasshouse",
    edits: [
      [
        "- cue: His wrists have outgrown his jumper. He might be fifteen.",
        "- cue: His wrists have outgrown his jumper and he might be fifteen but the card in his pocket says that he is nineteen and the man who gave it to him is not here and nobody who is here has ever seen him before.",
      ],
    ],
    problem: "sentence-too-long",
  },
  {
    what: "a speech that fills the screen of a phone",
    of: "the-glasshouse",
    edits: [
      [
        "- bree: Padlock was on the outside. We cut it. It’s on the floor somewhere.",
        `- bree: Padlock was on the outside. We cut it. It’s on the floor somewhere. ${"Ask anybody who was here with me. ".repeat(8).trim()}`,
      ],
    ],
    problem: "line-too-long",
  },
  {
    what: "a text with two spaces and one at its end",
    of: "the-glasshouse",
    edits: [
      [
        "- bree: Padlock was on the outside. We cut it. It’s on the floor somewhere.",
        '- bree: "Padlock was on the outside.  We cut it. It’s on the floor somewhere. "',
      ],
    ],
    problem: "untrimmed-text",
  },
  {
    what: "a line that nobody has named yet",
    of: "the-glasshouse",
    edits: [["- roov: It is now.\n", "- roov: It is now.\n              - roov: Come with me, please.\n"]],
    at: "- roov: Come with me, please.",
    problem: "line-without-id",
    keepIds: true,
  },
  {
    what: "a quotation mark that is not closed",
    of: "the-glasshouse",
    edits: [["- roov: It is now.\n", '- roov: "It is now.\n']],
    problem: "missing-end",
  },
  {
    what: "a colon inside a text",
    of: "the-glasshouse",
    edits: [["- roov: It is now.\n", "- roov: It is: now.\n"]],
    problem: "colon-in-text",
  },
  {
    what: "a comma inside a text in braces",
    of: "the-glasshouse",
    edits: [
      [
        "- {at: Day 0, text: Fire crew and police enter at 02:40.}",
        "- {at: Day 0, text: Fire crew, and police, enter at 02:40.}",
      ],
    ],
    problem: "comma-in-text",
    also: ["comma-in-text"],
  },
  {
    what: "a key given twice",
    of: "the-glasshouse",
    edits: [["minutes: 50\n", "minutes: 50\nminutes: 55\n"]],
    at: "minutes: 55",
    problem: "key-twice",
  },
  {
    what: "a tab as indentation",
    of: "the-glasshouse",
    edits: [
      [
        "            lines:\n              - cue: The fire was small.",
        "            lines:\n\t\t\t- cue: The fire was small.",
      ],
    ],
    at: "\t\t\t- cue",
    problem: "tab-as-indent",
  },
  {
    what: "a folder of another name",
    of: "the-glasshouse",
    edits: [["\nid: the-glasshouse\n", "\nid: the-glashouse\n"]],
    at: "id: the-glashouse",
    problem: "id-unlike-folder",
  },
  {
    what: "a text that nobody has translated",
    of: "two-chairs",
    file: "fr.yaml",
    edits: [["  choice.the-cup.one-last-thing.motive:", "  choice.the-cup.one-last-thing.motiv:"]],
    at: "title:",
    problem: "missing-translation",
    says: { key: "choice.the-cup.one-last-thing.motive" },
    also: ["surplus-translation"],
  },
  {
    what: "a text that has changed since it was translated",
    of: "two-chairs",
    file: "fr.yaml",
    edits: [],
    inSource: [
      ["motive: One number now may save her a second day.", "motive: One number now may save her a third day."],
    ],
    at: "of: 29spk1",
    problem: "stale-translation",
  },
  {
    what: "emphasis lost in translation",
    of: "the-glasshouse",
    file: "fr.yaml",
    edits: [
      ["Dans cette salle, on l’appelle *l’enfant*. Personne", "Dans cette salle, on l’appelle l’enfant. Personne"],
    ],
    problem: "other-placeholders",
  },
  {
    what: "another sum in the translation",
    of: "two-chairs",
    file: "ar.yaml",
    edits: [["«مرّ بيديها 212000»", "«مرّ بيديها 221000»"]],
    problem: "other-numbers",
    says: { figures: "212000" },
  },
  {
    what: "a translation that lets the good choice stand out",
    of: "two-chairs",
    file: "fr.yaml",
    edits: [
      [
        "On s’arrête. Il y a de l’air dans la cour.",
        "On s’arrête. Il y a de l’air dans la cour, et du temps, tout le temps qu’il vous faut. Rien ne presse ce soir, je note seulement l’heure, et personne ne vous demandera rien jusqu’à demain.",
      ],
    ],
    problem: "uneven-lengths",
  },
  {
    what: "a sign in a translation that turns the line around",
    of: "two-chairs",
    file: "ar.yaml",
    edits: [["«مرّ بيديها 212000»", "«\u202eمرّ بيديها 212000»"]],
    problem: "direction-override",
  },
];

/** Faults that only a walk can find; they are planted in one copy together, so that one walk finds them all. */
export const faultsOfPaths: readonly Fault[] = [
  {
    what: "a promise that does not hold",
    of: "the-glasshouse",
    edits: [["promises:\n", "promises:\n  - {never: untraced, when: care is planned}\n"]],
    at: "- {never: untraced, when: care is planned}",
    problem: "promise-broken",
  },
  {
    what: "a set of choices that can be empty",
    of: "the-glasshouse",
    edits: [
      [
        "              - choice: keep-apart\n",
        "              - choice: keep-apart\n                when: hasp is held\n",
      ],
      [
        "              - choice: let-him-sit\n",
        "              - choice: let-him-sit\n                when: hasp is held\n",
      ],
      [
        "              - choice: arrest-him\n",
        "              - choice: arrest-him\n                when: hasp is held\n",
      ],
    ],
    at: "- step: the-friend",
    problem: "nothing-open",
    also: ["perhaps-nothing-open"],
    // Whoever comes past the step has the hasp.
    follows: [
      ["line-never-shown", "{roov: The padlock went out"],
      ["line-never-shown", '{aune: "Without the padlock'],
      ["return-never-shown", "{return: lock-on-his-word"],
    ],
  },
  {
    what: "a critical failure that cannot be avoided on some path",
    of: "the-glasshouse",
    edits: [
      ["- choice: liaison-minimum\n", "- choice: liaison-minimum\n                when: voice-notes is held\n"],
      ["- choice: formal-request\n", "- choice: formal-request\n                when: voice-notes is held\n"],
    ],
    at: "- step: lessane",
    problem: "failure-not-avoidable",
  },
  {
    what: "a critical failure that nobody can choose",
    of: "the-glasshouse",
    edits: [
      [
        "- choice: for-his-safety\n",
        "- choice: for-his-safety\n                when: hasp is lost\n                critical: vc-child-best-interests\n",
      ],
    ],
    at: "- step: ringing",
    problem: "failure-not-reached",
  },
  {
    what: "an ending that earlier ones always take first",
    of: "the-glasshouse",
    edits: [
      [
        "  - ending: untraced\n",
        `  - ending: forgotten
    when: case is convicted and record is cleared
    title: Forgotten
    text: It was forgotten.
    person: {level: 2, text: [He waits.]}
    accountability: {level: 2, text: [Nobody asks.]}
    integrity: {level: 2, text: [Nothing is said.]}
  - ending: untraced
`,
      ],
    ],
    at: "- ending: forgotten",
    problem: "ending-not-reached",
  },
  {
    what: "a step whose guard never holds when it is asked",
    of: "the-glasshouse",
    edits: [
      [
        "          - step: the-friend\n",
        "          - step: the-tape-is-up\n            next: [{when: hasp is lost, go: too-late}, {go: the-friend}]\n          - step: the-friend\n",
      ],
      [
        "            next: ending\ninterruptions:",
        "            next: ending\n          - step: too-late\n            next: ending\ninterruptions:",
      ],
    ],
    at: "- step: too-late",
    problem: "step-not-reached",
  },
  {
    what: "a role offered alone that decides too little",
    of: "the-glasshouse",
    edits: [["    person: ferrar\n", "    person: ferrar\n    offered: true\n"]],
    at: "person: ferrar",
    problem: "too-few-moments",
    follows: [
      ["never-enough-opportunities", "person: ferrar"],
      ["too-few-opportunities", "person: ferrar"],
    ],
  },
];
