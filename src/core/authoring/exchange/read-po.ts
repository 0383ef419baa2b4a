import { type ExchangeProblem, type Read, refusal } from "./problem.ts";
import type { ReceivedFile, ReceivedUnit } from "./unit.ts";

/*
 * The reader is our own: a translation that goes astray without a line is no help to a translator. The library that was tried gives no lines,
 * takes a source such as “constructor” for one it has met, reads escapes of gettext's own tools as letters, and throws at entries that are cut off.
 */

interface Entry {
  line: number;
  fuzzy: boolean;
  places: string[];
  /** Texts by their keyword, `msgstr[2]` among them. */
  fields: Map<string, string>;
}

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)\s*(?=")/;
const STRING = /^"((?:[^"\\]|\\.)*)"\s*/;
const ESCAPE = /\\([0-7]{1,3}|x[\da-fA-F]{1,2}|.)/g;
const LETTERS: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\u0007",
  b: "\b",
  f: "\f",
  v: "\v",
  "\\": "\\",
  '"': '"',
};

/** The text of strings side by side, or nothing where these are no strings, or have an escape that is none. */
function textOf(strings: string): string | undefined {
  let rest = strings;
  let text = "";
  while (rest !== "") {
    const [whole, inside] = STRING.exec(rest) ?? [];
    if (whole === undefined || inside === undefined) return undefined;
    let wrong = false;
    text += inside.replaceAll(ESCAPE, (_, escape: string) => {
      const letter = LETTERS[escape];
      if (letter !== undefined) return letter;
      const code = escape.startsWith("x") ? Number.parseInt(escape.slice(1), 16) : Number.parseInt(escape, 8);
      // Bytes beyond ASCII are parts of letters, of which a text has the whole.
      wrong ||= !(code < 0x80);
      return String.fromCharCode(code);
    });
    if (wrong) return undefined;
    rest = rest.slice(whole.length);
  }
  return text;
}

function entriesOf(text: string): Read<Entry[]> {
  const entries: Entry[] = [];
  let entry: Entry | undefined;
  let keyword = "";
  const begin = (line: number): Entry => {
    // The comments before an entry belong to it.
    if (entry && entry.fields.size === 0) return entry;
    const fresh: Entry = { line, fuzzy: false, places: [], fields: new Map() };
    entries.push(fresh);
    entry = fresh;
    return fresh;
  };
  for (const [i, written] of text.split(/\r?\n/).entries()) {
    const line = i + 1;
    const refuse = (): Read<Entry[]> => ({ ok: false, problems: [refusal("not-po", line, { found: written.trim() })] });
    const trimmed = written.trim();
    // What a tool calls obsolete is written behind a mark and otherwise alike.
    const content = trimmed.replace(/^#~(?!\|)\s*/, "");
    if (content === "") continue;
    if (content.startsWith("#")) {
      const at = begin(line);
      keyword = "";
      if (content.startsWith("#,")) at.fuzzy ||= /(?:^|[\s,])fuzzy(?:$|[\s,])/.test(content.slice(2));
      if (content.startsWith("#:")) at.places.push(...content.slice(2).split(/\s+/).filter(Boolean));
      continue;
    }
    const [start = "", named] = KEYWORD.exec(content) ?? [];
    const words = textOf(content.slice(start.length));
    if (words === undefined) return refuse();
    if (named === undefined) {
      if (keyword === "" || !entry) return refuse();
      entry.fields.set(keyword, entry.fields.get(keyword)! + words);
      continue;
    }
    const begins =
      named === "msgctxt" ||
      (named === "msgid" && (!entry || [...entry.fields.keys()].some((one) => one !== "msgctxt")));
    const at = begins || !entry ? begin(line) : entry;
    if (at.fields.size === 0) at.line = line;
    if (at.fields.has(named)) return refuse();
    at.fields.set(named, words);
    keyword = named;
  }
  return { ok: true, file: entries.filter(({ fields }) => fields.size > 0) };
}

function unitOf({ line, fuzzy, places, fields }: Entry): ReceivedUnit | ExchangeProblem {
  const key = fields.get("msgctxt") ?? "";
  const source = fields.get("msgid");
  const plural = fields.get("msgid_plural");
  const target: string[] = [];
  for (const [keyword, text] of fields) {
    const [, index = "0"] = /^msgstr(?:\[(\d+)\])?$/.exec(keyword) ?? [];
    if (keyword.startsWith("msgstr")) target[Number(index)] = text;
  }
  if (source === undefined || target.length === 0)
    return refusal("po-entry-cut-off", line, { key: key || "–", missing: source === undefined ? "msgid" : "msgstr" });
  return {
    key,
    source,
    ...(plural === undefined ? {} : { plural }),
    target: Array.from(target, (text: string | undefined) => text ?? ""),
    needsReview: fuzzy,
    places,
    line,
  };
}

/** Reads PO as any tool may have written it. Entries that a tool marked as obsolete are read too, so that no translation is lost with them. */
export function readPo(text: string): Read<ReceivedFile> {
  const read = entriesOf(text);
  if (!read.ok) return read;
  const found = read.file.map(unitOf);
  const problems = found.filter((one): one is ExchangeProblem => "severity" in one);
  if (problems.length > 0) return { ok: false, problems };
  const units = found as ReceivedUnit[];
  const isHeader = ({ key, source }: ReceivedUnit): boolean => key === "" && source === "";
  const headers = new Map(
    (units.find(isHeader)?.target[0] ?? "").split("\n").map((line): [string, string] => {
      const [name = "", ...value] = line.split(":");
      return [name.trim().toLowerCase(), value.join(":").trim()];
    }),
  );
  const header = (name: string): string | undefined => headers.get(name) || undefined;
  const encoding = /charset\s*=\s*([\w-]+)/i.exec(header("content-type") ?? "")?.[1];
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii|charset)$/i.test(encoding))
    return { ok: false, problems: [refusal("not-utf-8", 1, { encoding })] };
  const [of, version] = (header("project-id-version") ?? "").split(" ");
  return {
    ok: true,
    file: {
      // A tool that fills the header anew writes words of its own here, without a version.
      ...(of !== undefined && /^\d+\.\d+\.\d+$/.test(version ?? "") ? { of } : {}),
      ...optional("from", header("x-source-language")),
      ...optional("into", header("language")),
      ...optional("reviewedBy", header("x-reviewed-by")),
      units: units.filter((unit) => !isHeader(unit)),
    },
  };
}

function optional<Name extends string>(name: Name, value: string | undefined): { [key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]?: string });
}
