import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import type { Words } from "../build/words.ts";
import { boundsProblem } from "../core/scenario/bounds.ts";
import { ROLES } from "../core/scenario/vocabulary.ts";
import { POLICY_NAMES, policyNamed } from "../core/walk/policies/named-policies.ts";
import { preferring, unknownPreferences } from "../core/walk/policies/preferring.ts";
import type { MadeCase } from "../core/authoring/read-case.ts";
import { type Simulated, type Simulation, simulate } from "../core/walk/simulate.ts";
import { EXIT, madeCase, numberGiven, root, rubric, WrongUse } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";
import { tableOf } from "./table.ts";

/** `simulate <case>`: many attempts by players without judgement, each by a policy: what they would score and where they end. */
export const simulateCase: Command = {
  usage: "<case>",
  options: {
    policy: { value: "policy" },
    runs: { value: "number" },
    seed: { value: "seed" },
    role: { value: "role", among: ROLES },
  },
  run,
};

const MOST_RUNS = 100_000;

function run(call: Call): Answer {
  const { options, language } = call;
  const { made } = madeCase(call);
  const attempts = numberGiven(call, "runs", 1000, 1, MOST_RUNS);
  const roles = ROLES.filter((role) => options["role"] === undefined || role === options["role"]);
  const players = playersMeant(options["policy"], made);
  const { seed } = options;
  const results = simulate(made.program, rubric, players, { attempts, roles, ...(seed !== undefined && { seed }) });
  const { id, version } = made.program;
  return {
    status: EXIT.clean,
    data: { case: id, version, attempts, roles, seed: seed ?? null, players: results },
    text: () => tell(`${id} ${version}`, attempts, results, language),
  };
}

/** The players that a word names: one policy, a file of preferences, or all policies. */
function playersMeant(word: string | undefined, { program, texts }: MadeCase): Simulated[] {
  const byKey = new Map(texts.map(({ key, text }) => [key, text]));
  const named = POLICY_NAMES.filter((name) => word === undefined || name === word);
  if (named.length > 0) return named.map((player) => ({ player, policy: policyNamed(player, byKey) }));
  const path = resolve(root, word!);
  if (!existsSync(path)) throw new WrongUse("no-policy", { given: word!, known: POLICY_NAMES.join(", ") });
  const { otherwise = "random", prefer } = readPreferences(path, word!);
  const [unknown] = unknownPreferences(program, prefer);
  if (unknown)
    throw new WrongUse("unknown-preference", {
      file: word!,
      name: unknown.name,
      at: ["prefer", ...unknown.at].join("."),
      nearest: unknown.nearest,
    });
  return [{ player: word!, policy: preferring(prefer, policyNamed(otherwise, byKey)) }];
}

const preferencesFile = z.strictObject({
  otherwise: z.enum(POLICY_NAMES).optional(),
  prefer: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.record(z.string(), z.string())])),
});

const MOST_BYTES = 64 * 1024;

function readPreferences(path: string, file: string): z.infer<typeof preferencesFile> {
  const text = readFileSync(path, "utf8");
  const refused = (detail: string): WrongUse => new WrongUse("no-preferences", { file, detail });
  const bounds = boundsProblem(text, MOST_BYTES);
  if (bounds) throw refused(bounds.name);
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 });
  } catch (fault) {
    throw refused((fault as Error).message.split("\n", 1)[0]!);
  }
  const read = preferencesFile.safeParse(value);
  if (read.success) return read.data;
  throw refused(read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
}

function tell(title: string, attempts: number, results: readonly Simulation[], words: Words): string {
  const { say, number } = words;
  const figure = (value: number | null): string => (value === null ? "–" : number(value, { maximumFractionDigits: 0 }));
  const share = (count = 0): string =>
    count === 0 ? "" : number(count / attempts, { style: "percent", maximumFractionDigits: 1 });
  const about = "command-line:commands.simulate";
  const endings = [...new Set(results.flatMap((one) => Object.keys(one.endings)))].sort();
  const bands = ["met", "developing", "revisit", "not-enough"].filter((band) => results.some((one) => one.bands[band]));
  return [
    say(`${about}.title`, { case: title, attempts: number(attempts), count: attempts }),
    tableOf([
      ["", ...results.map(({ player }) => player)],
      [say(`${about}.means`)],
      ...rubric.dimensions.map(({ id }, d) => [
        `  ${say(`rubric:dimensions.${id}.name`)}`,
        ...results.map(({ means }) => figure(means[d]!.mean)),
      ]),
      [say(`${about}.bands`)],
      ...bands.map((band) => [
        `  ${say(`debrief:profile.band.${band}`)}`,
        ...results.map((one) => share(one.bands[band])),
      ]),
      [say(`${about}.endings`)],
      ...endings.map((ending) => [`  ${ending}`, ...results.map((one) => share(one.endings[ending]))]),
      [
        say(`${about}.moments`),
        ...results.map(({ moments: { least, most } }) =>
          least === most ? number(least) : `${number(least)}–${number(most)}`,
        ),
      ],
    ]),
  ].join("\n\n");
}
