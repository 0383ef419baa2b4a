import * as z from "zod";
import { scenarioSchema } from "../scenario/schema.ts";
import { translationSchema } from "../scenario/translation.ts";

/** The files of a case that editors can be taught. */
export const TAUGHT_FILES = ["scenario", "translation"] as const;
export type TaughtFile = (typeof TAUGHT_FILES)[number];

/** A JSON Schema, as far as it is looked into here. */
export interface JsonSchema {
  [key: string]: unknown;
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema | readonly JsonSchema[];
  anyOf?: JsonSchema[];
}

/** The sentence on a part by its id, `<owner>.<part>` as in `locales/<lang>/format.json`; undefined where there is none. */
export type Describe = (id: string) => string | undefined;

const SCHEMAS: Readonly<Record<TaughtFile, z.ZodType>> = { scenario: scenarioSchema, translation: translationSchema };

/** Parts that mean the same wherever they stand are described once, under these owners. */
const SAME_AS: Readonly<Record<string, string>> = { examination: "interview", unused: "texts" };
const ANYWHERE = "any";
/** The three tracks of an ending are built alike. */
const TRACKS = "tracks";
const OWNER_OF: Readonly<Record<string, string>> = {
  "endings.person": TRACKS,
  "endings.accountability": TRACKS,
  "endings.integrity": TRACKS,
};

/** What fits where a pattern alone would say little. It is the same in every language. */
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  "any.when": ["lock is logged", "ilo.trust is at least 2 and hasp is not lost"],
  "any.effects": [["lock becomes logged", "ilo.load rises by 1"]],
  "any.sources": [["supports: REP-2020 para 13"], ["general: CRC art 3"]],
  "any.next": ["the-morning", "ending", [{ when: "lock is logged", go: "a-step" }, { go: "another" }]],
  "any.present": [{ doorway: "roov", "rows-left": { person: "ilo", when: "lock is logged" } }],
  "scenario.version": ["1.0.0"],
  "scenario.language": ["en"],
  "scenes.at": ["day 0, 02:40", "day 2"],
  "steps.lines": [[{ cue: "A door." }, { ilo: "Is it open?", when: "lock is logged" }]],
  "choices.marks": [{ "np-no-detention": 2, "vc-informed-voice": 1 }],
  "perishes.after": ["12 hours", "31 days"],
  "phrasings.quotes": ["the-account.the-door"],
  "phrasings.grounds": [["argumentative", { ground: "relevance", when: "lock is logged" }]],
  "options.asks_for": ["nessa.screen"],
  "returns.of": [["lock.leave-it"]],
};

/** What an editor can put in whole, by the list that it goes into. `$1` and so on are the places to fill in. */
const CHOICE = (first: number): object => ({
  choice: `$${first}`,
  text: `$${first + 1}`,
  leaning: `\${${first + 2}|care,procedure,speed,caution|}`,
  happens: `$${first + 3}`,
  motive: `$${first + 4}`,
  why: `$${first + 5}`,
  stronger: `$${first + 6}`,
  sources: [`general: $${first + 7}`],
});
const SNIPPETS: Readonly<Record<string, { id: string; body: object }>> = {
  "scenes.steps": { id: "decision", body: { step: "$1", ask: "$2", known: ["$3"], choices: [CHOICE(4), CHOICE(12)] } },
  "steps.choices": { id: "choice", body: CHOICE(1) },
  "topics.phrasings": { id: "phrasing", body: { ask: "$1", type: "open-invitation", text: "$2", answer: "$3" } },
};

/**
 * The JSON Schema of a file of a case, made from the schema that reads it, with sentences that teach: editors complete, explain and
 * underline by it. Draft 7, which all common editors know. `describe` gives the words.
 */
export function jsonSchemaOf(file: TaughtFile, describe: Describe): JsonSchema {
  const schema = z.toJSONSchema(SCHEMAS[file], { io: "input", target: "draft-7" }) as JsonSchema;
  new Teaching(describe).teach(schema, file);
  const { $schema, ...rest } = schema;
  return {
    $schema,
    title: `${file}.yaml`,
    ...told(describe(`files.${file}`)),
    ...(file === "scenario" ? shareSteps(rest) : rest),
  };
}

class Teaching {
  private readonly describe: Describe;

  constructor(describe: Describe) {
    this.describe = describe;
  }

  /** Describes every part below a schema, which belongs to `owner`. */
  teach(schema: JsonSchema, owner: string): void {
    dropWidestBounds(schema);
    for (const branch of schema.anyOf ?? []) this.teach(branch, owner);
    for (const items of [schema.items ?? []].flat()) this.teach(items, owner);
    if (typeof schema.additionalProperties === "object") this.teach(schema.additionalProperties, owner);
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      const id = `${owner}.${name}`;
      const known = [id, `${SAME_AS[owner] ?? owner}.${name}`, `${ANYWHERE}.${name}`].find(
        (one) => this.describe(one) !== undefined,
      );
      Object.assign(
        part,
        told(known && this.describe(known)),
        known && EXAMPLES[known] && { examples: EXAMPLES[known] },
      );
      this.teach(part, OWNER_OF[id] ?? name);
      this.addSnippet(part, id);
      if (id === "steps.lines") this.nameLineParts(part);
    }
  }

  private addSnippet(part: JsonSchema, id: string): void {
    const snippet = SNIPPETS[id];
    if (!snippet || Array.isArray(part.items)) return;
    const label = this.describe(`snippets.${snippet.id}`);
    Object.assign(part.items as JsonSchema, {
      defaultSnippets: [{ label: snippet.id, ...told(label), body: snippet.body }],
    });
  }

  /** A line takes any person as its key, so that the reader's schema names none of its parts. */
  private nameLineParts(lines: JsonSchema): void {
    const line = lines.items as JsonSchema;
    const parts = { cue: "lines.cue", quote: "lines.quote", when: "any.when", law: "any.law" };
    line.properties = Object.fromEntries(
      Object.entries(parts).map(([name, id]) => [
        name,
        {
          ...told(this.describe(id)),
          ...(line.additionalProperties as JsonSchema),
          ...(name !== "law" && { anyOf: undefined, type: "string" }),
        },
      ]),
    );
  }
}

function told(description: string | undefined): { description?: string } {
  return description === undefined ? {} : { description };
}

/** Bounds of every whole number there is, which say nothing to an author. */
function dropWidestBounds(schema: JsonSchema): void {
  if (schema["maximum"] === Number.MAX_SAFE_INTEGER) delete schema["maximum"];
  if (schema["minimum"] === Number.MIN_SAFE_INTEGER) delete schema["minimum"];
}

/** Steps of scenes and of interruptions are the same; written once, the file is half as long. */
function shareSteps(schema: JsonSchema): JsonSchema {
  const scenes = partOf(partOf(schema, "stages").items as JsonSchema, "scenes").items as JsonSchema;
  const interruption = partOf(schema, "interruptions").additionalProperties as JsonSchema;
  const { description: _, ...steps } = partOf(scenes, "steps");
  for (const owner of [scenes, interruption])
    owner.properties!["steps"] = {
      ...told(partOf(owner, "steps").description),
      allOf: [{ $ref: "#/definitions/steps" }],
    };
  return { ...schema, definitions: { steps } };
}

function partOf(schema: JsonSchema, name: string): JsonSchema {
  return schema.properties![name]!;
}
