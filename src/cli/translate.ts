import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { readScreens } from "../build/app-words.ts";
import { readText } from "../build/case-folder.ts";
import type { Words } from "../build/words.ts";
import { writeWhole } from "../build/write-whole.ts";
import { appUnits, notesOfForm } from "../core/authoring/exchange/app-units.ts";
import { isCarried } from "../core/authoring/exchange/carried.ts";
import { caseUnits } from "../core/authoring/exchange/case-units.ts";
import { checkFile } from "../core/authoring/exchange/check-received.ts";
import { findKeys } from "../core/authoring/exchange/find-keys.ts";
import { COUNTED_LANGUAGES, pluralForms } from "../core/authoring/exchange/plural-forms.ts";
import { type ExchangeProblem, type Read, refusal } from "../core/authoring/exchange/problem.ts";
import { readPo } from "../core/authoring/exchange/read-po.ts";
import { readXliff } from "../core/authoring/exchange/read-xliff.ts";
import { takeApp } from "../core/authoring/exchange/take-app.ts";
import {
  type Outcome,
  OUTCOMES,
  type TakeOptions,
  takeTranslation,
} from "../core/authoring/exchange/take-translation.ts";
import { APP, type ExchangeFile, type Note, type ReceivedFile } from "../core/authoring/exchange/unit.ts";
import { writeTranslation } from "../core/authoring/exchange/write-translation.ts";
import { writePo } from "../core/authoring/exchange/write-po.ts";
import { writeXliff } from "../core/authoring/exchange/write-xliff.ts";
import { type FiledProblem, SCENARIO_FILE } from "../core/authoring/read-case.ts";
import type { Problem } from "../core/scenario/problem.ts";
import { CaseStopped, EXIT, madeCase, problemsAnswer, projectRoot, root, WrongUse } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";

/** More than any case or the whole app has, with all notes. */
const MOST_MEGABYTES = 16;
const MEGABYTE = 1024 * 1024;
const APP_LANGUAGE = "en";
const ENDINGS = { po: ".po", xliff: ".xlf" } as const;
type Format = keyof typeof ENDINGS;

/** `translate export|import`: hands the texts of a case, or the words of the app, to translators as XLIFF or PO, and enters what comes back. */
export const translate: Command = {
  usage: "<direction> <subject> [lang]",
  options: {
    format: { value: "format", among: Object.keys(ENDINGS) },
    out: { value: "file" },
    overwrite: {},
    case: { value: "case" },
    "accept-fuzzy": {},
    match: {},
    reviewed: {},
    "dry-run": {},
  },
  run,
};

function run(call: Call): Answer {
  const [direction] = call.words;
  if (direction === "export") return exportTexts(call);
  if (direction === "import") return importTexts(call);
  throw new WrongUse("no-direction", { given: direction! });
}

/** A case whose texts all have lasting ids: a file at a translator's refers to each by its id, and comes back weeks later. */
function namedCase(word: string): ReturnType<typeof madeCase> {
  const read = madeCase({ words: [word] });
  if (read.made.unnamed === 0) return read;
  throw new CaseStopped(
    [...read.problems, ...read.allowed].filter(({ problem }) => problem.name === "line-without-id"),
  );
}

function languageGiven(given: string | undefined, source: string): string {
  if (given === undefined) throw new WrongUse("language-missing");
  if (!/^[a-z]{2}$/.test(given)) throw new WrongUse("no-language", { given });
  if (given === source) throw new WrongUse("source-language", { given });
  return given;
}

/** A language whose plural forms are known, as the app needs them. */
function countedLanguage(given: string | undefined): string {
  const language = languageGiven(given, APP_LANGUAGE);
  if (!pluralForms(language))
    throw new WrongUse("plurals-unknown", { given: language, known: COUNTED_LANGUAGES.join(", ") });
  return language;
}

function appFile(language: string): ExchangeFile {
  const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { version: string };
  const [source, translated] = [APP_LANGUAGE, language].map((one) => readScreens(projectRoot, one));
  return appUnits(source!, translated!, APP_LANGUAGE, language, version);
}

function exportTexts({ words: [, subject = "", given], options, language: say }: Call): Answer {
  const read = subject === APP ? undefined : namedCase(subject);
  const into = read ? languageGiven(given, read.made.scenario.language) : countedLanguage(given);
  const file = read ? caseUnits(read.made, into) : appFile(into);
  const uncarried = file.units.filter(
    ({ source, plural = "", previous = "", target }) => ![source, plural, previous, ...target].every(isCarried),
  );
  if (uncarried.length > 0)
    return problemsAnswer(
      uncarried.map((unit) =>
        filed(
          read ? `${read.folder}/${SCENARIO_FILE}` : unit.file,
          refusal("cannot-be-carried", unit.line, { key: unit.key }),
        ),
      ),
      say,
    );
  const format = formatOf(options["format"], options["out"]);
  const name = options["out"] ?? `${file.of}.${into}${ENDINGS[format]}`;
  const path = resolve(root, name);
  // It may hold work that nobody has entered yet.
  if (existsSync(path) && options["overwrite"] === undefined) throw new WrongUse("file-there", { file: name });
  writeWhole(path, written(file, format, say));
  const count = (state: string): number => file.units.filter((unit) => unit.state === state).length;
  const data = {
    file: name,
    texts: file.units.length,
    translated: count("translated"),
    review: count("needs-review"),
    untranslated: count("untranslated"),
  };
  return { status: EXIT.clean, data, text: () => say.say("exchange:told.exported", data) };
}

function formatOf(given: string | undefined, out: string | undefined): Format {
  if (given !== undefined) return given as Format;
  return out?.endsWith(ENDINGS.po) ? "po" : "xliff";
}

function written(file: ExchangeFile, format: Format, { say }: Words): string {
  const worded = ({ name, details }: Note): string => say(`exchange:notes.${name}`, details);
  const forms = notesOfForm(file.into);
  if (format === "xliff") return writeXliff(file, worded, forms);
  const now = new Date().toISOString();
  return writePo(file, worded, forms, `${now.slice(0, 10)} ${now.slice(11, 16)}+0000`);
}

function filed(file: string, problem: ExchangeProblem | Problem): FiledProblem {
  if (!("line" in problem)) return { file, problem };
  const { name, severity, line, details } = problem;
  return { file, problem: { name, severity, path: [], place: { line, column: 1 }, details } };
}

/** What was read and decided, before anything is written. */
interface Import {
  /** New contents by path, of those files only that change. */
  files: ReadonlyMap<string, string>;
  counts: Readonly<Record<Outcome, number>> & { matchable?: number };
  problems: readonly ExchangeProblem[];
  /** Keys under `told` in `exchange.json`. */
  notices: readonly string[];
}

function importTexts({ words: [, name = "", given], options, language: say }: Call): Answer {
  const path = resolve(root, name);
  if (!existsSync(path) || !statSync(path).isFile()) throw new WrongUse("no-file", { file: name });
  const read = readReceived(path);
  const here = relative(root, path);
  const refuse = (problems: readonly (ExchangeProblem | Problem)[]): Answer =>
    problemsAnswer(
      problems.map((one) => filed(here, one)),
      say,
    );
  if (!read.ok) return refuse(read.problems);
  const received = read.file;
  const subject = options["case"] ?? received.of;
  if (subject === undefined) throw new WrongUse("of-nothing", { file: name });
  const language = given ?? received.into?.toLowerCase().split(/[-_@]/)[0];
  const take: TakeOptions = {
    acceptFuzzy: options["accept-fuzzy"] !== undefined,
    match: options["match"] !== undefined,
    reviewed: options["reviewed"] !== undefined,
  };
  const made = subject === APP ? undefined : namedCase(subject);
  const from = made?.made.scenario.language ?? APP_LANGUAGE;
  const into = made ? languageGiven(language, from) : countedLanguage(language);
  const of = made?.made.scenario.id ?? APP;
  const misfits = checkFile(received, { of, from, into });
  if (misfits.length > 0) return refuse(misfits);
  const named = findKeys(received, (made ? caseUnits(made.made, into) : appFile(into)).units);
  const { files, counts, problems, notices } = made
    ? importCase(made, named, into, take)
    : importApp(named, into, take);
  const dry = options["dry-run"] !== undefined;
  for (const [file, text] of dry ? [] : files) {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, text);
  }
  const answer = refuse(problems);
  const written = [...files.keys()].map((file) => relative(root, file));
  const outcomes = (["matchable", ...OUTCOMES] as const).flatMap((outcome) => {
    const n = counts[outcome] ?? 0;
    return n > 0 ? [say.say(`exchange:told.outcome.${outcome}`, { n })] : [];
  });
  const closing = files.size === 0 ? "as-before" : dry ? "dry" : "written";
  return {
    status: answer.status,
    data: { of, into, counts, written: dry ? [] : written, notices, ...(answer.data as object) },
    text: () =>
      [
        ...(problems.length > 0 ? [`${answer.text()}\n`] : []),
        say.say("exchange:told.imported", { of, into, outcomes: say.list(outcomes) }),
        ...notices.map((notice) => say.say(`exchange:told.${notice}`, { into })),
        say.say(`exchange:told.${closing}`, { files: written.join(", ") }),
      ].join("\n"),
  };
}

function readReceived(path: string): Read<ReceivedFile> | { ok: false; problems: Problem[] } {
  if (statSync(path).size > MOST_MEGABYTES * MEGABYTE)
    return { ok: false, problems: [refusal("file-too-long", 1, { most: MOST_MEGABYTES })] };
  const read = readText(path, MOST_MEGABYTES * MEGABYTE);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  return read.text.trimStart().startsWith("<") ? readXliff(read.text) : readPo(read.text);
}

function importCase(
  { folder, made }: ReturnType<typeof madeCase>,
  received: ReceivedFile,
  into: string,
  take: TakeOptions,
): Import {
  const path = resolve(root, folder, `${into}.yaml`);
  const before = made.translations.find(({ translation }) => translation.language === into)?.translation;
  const start = before ?? { language: into, review: "unreviewed" as const, texts: {} };
  const taken = takeTranslation(made.texts, start, received, take);
  // What could be given to a text of the same words is told before somebody translates that again.
  const matchable = take.match
    ? 0
    : takeTranslation(made.texts, start, received, { ...take, match: true }).counts.matched - taken.counts.matched;
  const file = before ? readFileSync(path, "utf8") : undefined;
  const text = writeTranslation(file, taken.translation);
  const empty = !before && Object.keys(taken.translation.texts).length === 0 && !taken.translation.unused;
  return {
    files: new Map(text === file || empty ? [] : [[path, text]]),
    counts: { ...taken.counts, matchable },
    problems: taken.problems,
    notices: taken.review ? [taken.review] : [],
  };
}

function importApp(received: ReceivedFile, into: string, take: TakeOptions): Import {
  const [source, translated] = [APP_LANGUAGE, into].map((one) => readScreens(projectRoot, one));
  const { screens, counts, problems } = takeApp(source!, translated!, into, received, take);
  const folder = join(projectRoot, "locales", into);
  const listed = JSON.parse(readFileSync(join(projectRoot, "locales/languages.json"), "utf8")) as object;
  return {
    files: new Map([...screens].map(([screen, text]) => [join(folder, `${screen}.json`), text])),
    counts,
    problems,
    notices: Object.hasOwn(listed, into) ? [] : ["unlisted"],
  };
}
