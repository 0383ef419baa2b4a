import { join } from "node:path";
import { readFolder } from "../build/case-folder.ts";
import { writeWhole } from "../build/write-whole.ts";
import {
  type CaseSource,
  type FiledProblem,
  type ReadCase,
  readCase,
  SCENARIO_FILE,
} from "../core/authoring/read-case.ts";
import { migrateText } from "../core/scenario/migrations/migrate-text.ts";
import { type Formats, FORMATS } from "../core/scenario/migrations/migrate.ts";
import { EXIT, problemsAnswer, root, theRubric } from "./call.ts";
import { casesMeant } from "./cases-meant.ts";
import type { Answer, Call, Command } from "./command.ts";

/** `migrate [case …]`: brings files of an older format up to today's, keeping comments and layout. */
export const migrate = migrateCommand(FORMATS, (source) => readCase(source, theRubric()));

/** What became of a case: nothing to do, written in today's format, or left because the result has errors. */
interface Outcome {
  case: string;
  folder: string;
  from?: number;
  state: "current" | "migrated" | "to-migrate" | "refused";
  problems: readonly FiledProblem[];
}

/** The command for given formats. `read` checks a result; what has errors is never written. */
export function migrateCommand(formats: Formats, read: (source: CaseSource) => ReadCase): Command {
  return {
    usage: "[case …]",
    options: { check: {} },
    run: (call) => {
      const folders = [...new Set(casesMeant(call.words).map(({ folder }) => folder))];
      const dry = call.options["check"] !== undefined;
      return answer(
        call,
        formats,
        folders.map((folder) => outcomeOf(folder, dry, formats, read)),
      );
    },
  };
}

function outcomeOf(folder: string, dry: boolean, formats: Formats, read: (source: CaseSource) => ReadCase): Outcome {
  const source = readFolder(root, folder);
  const about = { case: source.name, folder: source.folder };
  const file = `${source.folder}/${SCENARIO_FILE}`;
  const text = source.files.get(SCENARIO_FILE);
  if (text === undefined) return { ...about, state: "refused", problems: read(source).problems };
  const migrated = migrateText(text, formats);
  if (!migrated.ok)
    return { ...about, state: "refused", problems: migrated.problems.map((problem) => ({ file, problem })) };
  const { from } = migrated;
  if (from === formats.current) return { ...about, from, state: "current", problems: [] };
  const { made, problems } = read({ ...source, files: new Map([...source.files, [SCENARIO_FILE, migrated.text]]) });
  if (!made) return { ...about, from, state: "refused", problems };
  if (!dry) writeWhole(join(folder, SCENARIO_FILE), migrated.text);
  return { ...about, from, state: dry ? "to-migrate" : "migrated", problems: [] };
}

function answer({ language }: Call, { current }: Formats, outcomes: readonly Outcome[]): Answer {
  const problems = outcomes.flatMap((one) => one.problems);
  const told = problemsAnswer(problems, language, {
    to: current,
    cases: outcomes.map(({ case: name, folder, from, state }) => ({ case: name, folder, from, state })),
  });
  const lines = outcomes.map(({ case: name, from, state }) =>
    language.say(`command-line:commands.migrate.${state}`, { case: name, from: from ?? "–", to: current }),
  );
  return {
    ...told,
    status: outcomes.every(({ state }) => state === "current" || state === "migrated") ? EXIT.clean : EXIT.problems,
    text: () => [...lines, ...(problems.length > 0 ? [told.text()] : [])].join("\n"),
  };
}
