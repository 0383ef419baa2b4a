import type { CaseCard, CaseWords } from "../../src/ui/shared/cases.ts";

/** A small case for the tests of screens that do not play it. */
export function aCase(changes: Partial<CaseCard> = {}): CaseCard {
  return {
    id: "the-locked-shed",
    version: "1.0.0",
    hash: "h1",
    minutes: 20,
    roles: ["investigator", "judge"],
    offered: ["judge"],
    sets: ["courtroom"],
    objectives: ["np-no-detention"],
    languages: [
      { lang: "en", coverage: 1, review: "source" },
      { lang: "fr", coverage: 0.996, review: "unreviewed" },
    ],
    stages: ["contact", "trial"],
    lawProfile: {
      tradition: "mixed",
      means_required_adult: true,
      forced_criminality_named: true,
      np_model: "causation",
      cross_exam_in_person: false,
      victim_party_rights: true,
      vacatur_available: true,
    },
    offices: ["judge"],
    lawNotes: ["np_model"],
    briefing: 1,
    decisions: 3,
    ...changes,
  };
}

/** Its words, the same for every part. */
export const wordsOfACase: CaseWords = {
  language: "en",
  words: {
    title: "The Locked Shed",
    synopsis: "Somebody is found in a shed.",
    "content-note": "A person has been locked in.",
    "briefing.1": "It is *early*.",
    "law-profile.state": "Marrowen",
    "law-profile.np_model.note": "A direct consequence is not punished.",
    "law-profile.office.judge": "District judge",
  },
};
