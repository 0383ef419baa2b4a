import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UnreadableRubric } from "../build/case-folder.ts";
import { LANGUAGES, wordsIn } from "../build/words.ts";
import { CaseStopped, EXIT, numberGiven, WrongUse } from "./call.ts";
import type { Call, Command } from "./command.ts";
import { commands } from "./commands.ts";
import { wantsJson } from "./read-call.ts";
import { runCommandLine } from "./run.ts";

const seen: Call[] = [];
const problem = {
  file: "somewhere/scenario.yaml",
  problem: {
    name: "unknown-step",
    severity: "error" as const,
    path: ["stages", 0],
    place: { line: 3, column: 5 },
    details: { step: "onward", nearest: "onwards" },
  },
};

/** Commands under names that have words, since help and usage are put into words. */
const some: Record<string, Command> = {
  simulate: {
    usage: "<case> [part]",
    options: {
      policy: { value: "policy" },
      role: { value: "role", among: ["judge", "support"] },
      runs: { value: "number" },
      seed: {},
    },
    run: (call) => {
      seen.push(call);
      const runs = numberGiven(call, "runs", 7, 1, 100);
      return { status: EXIT.clean, data: { runs, words: call.words }, text: () => `${runs} runs` };
    },
  },
  check: { usage: "[case …]", run: ({ words }) => ({ status: EXIT.clean, data: words, text: () => words.join("+") }) },
  walk: {
    usage: "<case>",
    run: () => {
      throw new CaseStopped([problem]);
    },
  },
  law: {
    usage: "<case>",
    run: () => {
      throw new WrongUse("no-case", { word: "glashouse", nearest: "glasshouse", cases: "glasshouse" });
    },
  },
};

function line(text: string): Promise<{ status: number; out: string; err: string }> {
  return runCommandLine(some, text.split(" ").filter(Boolean));
}

describe("a command line", () => {
  test("hands words and options to its command, wherever the options stand", async () => {
    await line("--role judge simulate --policy=first a-case --seed a-part --runs 12");
    const { words, options } = seen.at(-1)!;
    expect(words).toEqual(["a-case", "a-part"]);
    expect(options).toEqual({ role: "judge", policy: "first", seed: "yes", runs: "12" });
  });

  test("takes everything after -- as words", async () => {
    expect((await line("check -- --json -x")).out).toBe("--json+-x\n");
  });

  test("answers as text, or as one JSON document", async () => {
    expect(await line("simulate a")).toEqual({ status: 0, out: "7 runs\n", err: "" });
    expect(await line("simulate a --json")).toEqual({
      status: 0,
      out: `${JSON.stringify({ runs: 7, words: ["a"] }, null, 2)}\n`,
      err: "",
    });
  });

  test.each([
    ["", "What should be done?"],
    ["simulat a", "There is no command “simulat”. Did you mean “simulate”?"],
    ["zzz", "There is no command “zzz”."],
    ["constructor", "There is no command “constructor”."],
    ["simulate", "“simulate” needs one word more: case."],
    ["simulate a b c", "“simulate” takes no further word; “c” is one too many."],
    ["simulate a --polcy first", "There is no option --polcy here. Did you mean “--policy”?"],
    ["simulate a --__proto__", "There is no option --__proto__ here."],
    ["simulate a --policy", "--policy needs a value."],
    ["simulate a --policy --seed", "--policy needs a value."],
    ["simulate a --policy=", "--policy needs a value."],
    ["simulate a --seed=5", "--seed takes no value; “5” was given."],
    ["simulate a --role clerk", "--role cannot be “clerk”. It can be: judge, support."],
    ["simulate a --runs 0", "--runs must be a whole number from 1 to 100; “0” is none."],
    ["simulate a --runs 1e9", "--runs must be a whole number from 1 to 100; “1e9” is none."],
    ["check --policy first", "There is no option --policy here."],
    ["check --lang xx", "--lang cannot be “xx”. It can be: en, fr, ar."],
    ["law a", "There is no case “glashouse”. Cases here: glasshouse. Did you mean “glasshouse”?"],
  ])("refuses “%s” with a sentence on standard error and status 2", async (text, sentence) => {
    const { status, out, err } = await line(text);
    expect([status, out, err.split("\n")[0]]).toEqual([2, "", sentence]);
    expect(err).toContain("npm run scenario --");
  });

  test("tells wrong use as JSON too, when that was asked for", async () => {
    const { status, out, err } = await line("simulat a --json");
    expect([status, err]).toEqual([2, ""]);
    expect(JSON.parse(out)).toEqual({
      wrongUse: "There is no command “simulat”. Did you mean “simulate”?",
      problems: [],
    });
  });

  test("tells the errors of a case with status 1, in text and as JSON", async () => {
    const { status, out } = await line("walk a");
    expect(status).toBe(1);
    expect(out).toMatch(/^somewhere\/scenario\.yaml:3:5 {2}error {2}unknown-step\n {2}What {2}\S.*onward/);
    expect(out).toContain("1 error, 0 warnings and 0 pieces of advice");
    const { problems } = JSON.parse((await line("walk a --json")).out) as { problems: object[] };
    expect(problems).toEqual([
      expect.objectContaining({
        file: "somewhere/scenario.yaml",
        line: 3,
        column: 5,
        severity: "error",
        name: "unknown-step",
      }),
    ]);
  });

  test("tells the problems of a rubric that cannot be read, in the language asked for", async () => {
    const broken: Command = {
      usage: "",
      run: () => {
        throw new UnreadableRubric([problem]);
      },
    };
    const { status, out } = await runCommandLine({ check: broken }, ["check", "--lang", "fr"]);
    expect([status, out.includes("1 erreur, 0 avertissement et 0 conseil")]).toEqual([1, true]);
  });

  test("lets its own bugs through", async () => {
    const broken: Command = {
      usage: "",
      run: () => {
        throw new TypeError("a bug");
      },
    };
    await expect(runCommandLine({ check: broken }, ["check"])).rejects.toThrow("a bug");
  });

  test("is never anything but an answer, whatever the words", async () => {
    const word = fc.oneof(
      fc.constantFrom(
        "check",
        "simulate",
        "--json",
        "--lang",
        "fr",
        "--help",
        "--",
        "-",
        "help",
        "--runs",
        "--policy=x",
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (args) => {
        const { status, out, err } = await runCommandLine(some, args);
        expect([0, 1, 2]).toContain(status);
        const json = wantsJson(args);
        expect({ out: out !== "", err: err !== "" }).toEqual({ out: status !== 2 || json, err: status === 2 && !json });
        if (json) JSON.parse(out);
      }),
    );
  });
});

describe.each(LANGUAGES)("in %s", (lang) => {
  const { say } = wordsIn(lang);

  test("there is help on everything and on each command, with all its options", async () => {
    const { status, out } = await runCommandLine(commands, ["--help", "--lang", lang]);
    expect(status).toBe(0);
    for (const [name, { options = {} }] of Object.entries(commands)) {
      expect(out).toMatch(new RegExp(`^ {2}${name}[ \\n]`, "m"));
      const own = await runCommandLine(commands, [name, "--help", "--lang", lang]);
      for (const option of [...Object.keys(options), "json", "lang", "help"]) expect(own.out).toContain(`--${option}`);
      expect(own.out).toContain(say(`command-line:commands.${name}.about`));
    }
  });

  test("a problem and what surrounds it are told in that language only", async () => {
    const { out } = await runCommandLine(some, ["walk", "a", "--lang", lang]);
    expect(out).toContain(say("problems:unknown-step.what", problem.problem.details));
    for (const part of ["what", "why", "fix"]) expect(out).toContain(say(`command-line:heading.${part}`));
    if (lang !== "en") expect(out).not.toMatch(/\b(What|Why|Fix|error|warnings?|advice)\b/);
  });
});
