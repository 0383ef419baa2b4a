import { existsSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";
import { readText } from "../build/case-folder.ts";
import { sentencesOn } from "../build/tell-problems.ts";
import type { Words } from "../build/words.ts";
import type { Problem } from "../core/scenario/problem.ts";
import { readYaml } from "../core/scenario/read-yaml.ts";
import { shapeProblems } from "../core/scenario/shape-problems.ts";
import { ROLES } from "../core/scenario/vocabulary.ts";
import { POLICY_NAMES, policyNamed } from "../core/walk/policies/named-policies.ts";
import { preferring, unknownPreferences } from "../core/walk/policies/preferring.ts";
import type { MadeCase } from "../core/authoring/read-case.ts";
import { type Simulated, type Simulation, simulate } from "../core/walk/simulate.ts";
import { type Verdict, verdictOn } from "../core/walk/verdict.ts";
import { EXIT, madeCase, numberGiven, root, theRubric, WrongUse } from "./call.ts";
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
/** With fewer attempts the mean of a player by chance moves by several points from seed to seed. */
const LEAST_TELLING = 200;

function run(call: Call): Answer {
  const { options, language } = call;
  const { made } = madeCase(call);
  const attempts = numberGiven(call, "runs", 1000, 1, MOST_RUNS);
  const roles = ROLES.filter((role) => options["role"] === undefined || role === options["role"]);
  const players = playersMeant(call, made);
  const { seed } = options;
  const results = simulate(made.program, theRubric(), players, {
    attempts,
    roles,
    ...(seed !== undefined && { seed }),
  });
  const { id, version } = made.program;
  return {
    status: EXIT.clean,
    data: {
      case: id,
      version,
      attempts,
      roles,
      seed: seed ?? null,
      players: results.map((one) => ({ ...one, verdict: verdictOf(one) ?? null })),
    },
    text: () => tell(`${id} ${version}`, attempts, results, language),
  };
}

/** What the rubric says of a player's results; nothing of players that an author made up. */
function verdictOf(result: Simulation): Verdict | undefined {
  const policy = POLICY_NAMES.find((name) => name === result.player);
  return policy && verdictOn(policy, result);
}

/** The players that a word names: one policy, a file of preferences, or all policies. */
function playersMeant(call: Call, { program, texts }: MadeCase): Simulated[] {
  const word = call.options["policy"];
  const byKey = new Map(texts.map(({ key, text }) => [key, text]));
  const named = POLICY_NAMES.filter((name) => word === undefined || name === word);
  if (named.length > 0) return named.map((player) => ({ player, policy: policyNamed(player, byKey) }));
  if (!existsSync(resolve(root, word!)))
    throw new WrongUse("no-policy", { given: word!, known: POLICY_NAMES.join(", ") });
  const { otherwise = "random", prefer } = readPreferences(word!, call);
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

function readPreferences(file: string, call: Call): z.infer<typeof preferencesFile> {
  const decoded = readText(resolve(root, file), MOST_BYTES);
  const told = (problems: readonly Problem[]): WrongUse => {
    const { what } = sentencesOn({ file, problem: problems[0]! }, call.language);
    const line = problems[0]!.place?.line;
    return new WrongUse("no-preferences", { file: line === undefined ? file : `${file}:${line}`, detail: what });
  };
  if (!decoded.ok) throw told([decoded.problem]);
  const read = readYaml(decoded.text, MOST_BYTES);
  if (!read.ok) throw told(read.problems);
  const problems = shapeProblems(preferencesFile, read.value, read.file);
  if (problems.length > 0) throw told(problems.map((one) => ({ ...one, place: read.file.placeOf(one.path) })));
  return preferencesFile.parse(read.value);
}

function tell(title: string, attempts: number, results: readonly Simulation[], words: Words): string {
  const { say, number, list } = words;
  const figure = (value: number | null): string => (value === null ? "–" : number(value, { maximumFractionDigits: 0 }));
  const share = (count = 0): string =>
    count === 0 ? "" : number(count / attempts, { style: "percent", maximumFractionDigits: 1 });
  const about = "command-line:commands.simulate";
  const endings = [...new Set(results.flatMap((one) => Object.keys(one.endings)))].sort();
  const bands = ["met", "developing", "revisit", "not-enough"].filter((band) => results.some((one) => one.bands[band]));
  const unjudged = results.some(({ means }) => means.some(({ mean }) => mean === null));
  const widest = Math.max(...results.map(({ player }) => player.length));
  const verdicts = results.flatMap((one) => {
    const verdict = verdictOf(one);
    if (!verdict) return [];
    const dimensions = list(verdict.dimensions.map((id) => say(`rubric:dimensions.${id}.name`)));
    const details = { dimensions, share: number(verdict.met, { style: "percent", maximumFractionDigits: 1 }) };
    return [`  ${one.player.padEnd(widest)}  ${say(`${about}.verdict.${verdict.wanted}.${verdict.answer}`, details)}`];
  });
  return [
    say(`${about}.title`, { case: title, attempts: number(attempts), count: attempts }),
    tableOf([
      ["", ...results.map(({ player }) => player)],
      [say(`${about}.means`)],
      ...theRubric().dimensions.map(({ id }, d) => [
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
    ...(verdicts.length > 0 ? [[say(`${about}.verdict.title`), ...verdicts].join("\n")] : []),
    ...(unjudged ? [say(`${about}.unjudged`, { least: theRubric().thresholds.opportunities })] : []),
    ...(attempts < LEAST_TELLING ? [say(`${about}.noise`, { least: LEAST_TELLING })] : []),
  ].join("\n\n");
}
