import { SaxesParser, type SaxesTagNS } from "saxes";
import { type ExchangeProblem, type Read, refusal } from "./problem.ts";
import type { ReceivedFile, ReceivedUnit } from "./unit.ts";
import { PLURALS, XLIFF } from "./write-xliff.ts";

/** The parser looks through all open elements for each new one, so that depth costs more than length. */
const DEEPEST = 100;
/** Version 1.1, which converters still write, has all that is read here in the same places. */
const READ = new Set([XLIFF, "urn:oasis:names:tc:xliff:document:1.1"]);
/** Elements of a text that only mark a part of it; what is inside them belongs to the text. */
const MARKING = new Set(["mrk", "g"]);
/** Elements that stand for something in a text which is not words. Our texts have no such thing. */
const INLINE = new Set(["x", "bx", "ex", "ph", "bpt", "ept", "it", "sub"]);

/** One unit while it is read. */
interface Open {
  id: string;
  name: string | undefined;
  line: number;
  source: string;
  target: string;
  needsReview: boolean;
  inline: boolean;
  sourceFile: string;
  sourceLine: string;
  context: string | undefined;
}

interface Group {
  key: string;
  forms: Open[];
}

/** Thrown to leave the parser at the first thing that makes the rest unreadable. */
class Unreadable extends Error {
  readonly reason: string;
  readonly details: ExchangeProblem["details"];
  constructor(reason: string, details: ExchangeProblem["details"] = {}) {
    super(reason);
    this.reason = reason;
    this.details = details;
  }
}

function needsReview(target: SaxesTagNS, approved: string | undefined): boolean {
  const state = target.attributes["state"]?.value;
  const qualifier = target.attributes["state-qualifier"]?.value;
  if (qualifier !== undefined && /fuzzy|suggestion|mt$/.test(qualifier)) return true;
  if (state === undefined) return approved === "no";
  return state.startsWith("needs-") || state === "new";
}

/**
 * Reads XLIFF 1.2 as any tool may have written it: units in any order and nested in any groups, with other elements and attributes beside
 * ours. A DOCTYPE is refused, so that no entity is ever expanded; alternatives (`alt-trans`) are not taken for translations.
 */
export function readXliff(text: string): Read<ReceivedFile> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const file: ReceivedFile & { units: ReceivedUnit[] } = { units: [] };
  const path: string[] = [];
  let group: Group | undefined;
  let groupDepth = 0;
  let unit: Open | undefined;
  let approved: string | undefined;
  let files = 0;

  const finish = (key: string, forms: readonly Open[], counts: boolean): void => {
    const first = forms[0];
    if (!first) return;
    const plural = forms.at(-1)!.source;
    const singular = forms.find(({ source }) => source !== plural) ?? first;
    file.units.push({
      key,
      source: singular.source,
      ...(counts ? { plural } : {}),
      target: forms.map(({ target }) => target),
      needsReview: forms.some((one) => one.needsReview),
      ...(forms.some(({ inline }) => inline) ? { inline: true as const } : {}),
      places: [`${first.sourceFile.trim()}:${first.sourceLine.trim()}`],
      line: first.line,
    });
  };
  const inText = (): "source" | "target" | undefined => {
    if (!unit) return undefined;
    const inside = path.slice(path.lastIndexOf("trans-unit") + 1);
    const [element, ...marks] = inside;
    return (element === "source" || element === "target") && marks.every((one) => MARKING.has(one))
      ? element
      : undefined;
  };

  parser.on("xmldecl", ({ encoding }) => {
    if (encoding && !/^utf-?8$/i.test(encoding)) throw new Unreadable("not-utf-8", { encoding });
  });
  parser.on("doctype", () => {
    throw new Unreadable("doctype");
  });
  parser.on("error", (fault) => {
    throw new Unreadable("not-xml", { detail: fault.message.replace(/^\d+:\d+: /, "") });
  });
  parser.on("opentag", (tag) => {
    const { local, attributes } = tag;
    if (path.length === 0 && (local !== "xliff" || !READ.has(tag.uri)))
      throw new Unreadable("not-xliff", {
        found: `${local} ${attributes["version"]?.value ?? ""} ${tag.uri}`.replaceAll(/ +/g, " ").trim(),
      });
    if (INLINE.has(local) && unit && path.includes("target") && !path.includes("alt-trans")) unit.inline = true;
    path.push(local);
    if (path.length > DEEPEST) throw new Unreadable("xml-too-deep", { most: DEEPEST });
    if (local === "file") {
      files++;
      if (files > 1) throw new Unreadable("several-files");
      file.of = attributes["product-name"]?.value;
      file.from = attributes["source-language"]?.value;
      file.into = attributes["target-language"]?.value;
    }
    if (local === "phase" && attributes["process-name"]?.value === "review")
      file.reviewedBy = attributes["contact-name"]?.value;
    if (local === "group" && attributes["restype"]?.value === PLURALS) {
      group = { key: attributes["id"]?.value ?? "", forms: [] };
      groupDepth = path.length;
    }
    if (local === "context" && unit) unit.context = attributes["context-type"]?.value;
    // Converters carry the header of a PO file as if it were a text.
    if (local === "trans-unit" && !attributes["restype"]?.value.endsWith("header")) {
      approved = attributes["approved"]?.value;
      unit = {
        id: attributes["id"]?.value ?? "",
        name: attributes["resname"]?.value,
        line: parser.line,
        source: "",
        target: "",
        needsReview: false,
        inline: false,
        sourceFile: "",
        sourceLine: "",
        context: undefined,
      };
    }
    if (local === "target" && unit && path.at(-2) === "trans-unit") unit.needsReview = needsReview(tag, approved);
  });
  const add = (words: string): void => {
    const where = inText();
    if (where && unit) unit[where] += words;
    if (unit && path.at(-1) === "context") {
      if (unit.context === "sourcefile") unit.sourceFile += words;
      if (unit.context === "linenumber") unit.sourceLine += words;
    }
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ local }) => {
    path.pop();
    if (local === "trans-unit" && unit) {
      const done = unit;
      unit = undefined;
      if (group) group.forms.push(done);
      else finish(done.name ?? done.id, [done], false);
    }
    if (local === "group" && group && path.length < groupDepth) {
      const { key, forms } = group;
      group = undefined;
      const index = ({ id }: Open): number => Number(/\[(\d+)\]$/.exec(id)?.[1] ?? 0);
      finish(
        forms[0]?.name ?? key,
        [...forms].sort((a, b) => index(a) - index(b)),
        true,
      );
    }
  });
  try {
    parser.write(text).close();
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    return { ok: false, problems: [refusal(fault.reason, parser.line, fault.details)] };
  }
  return { ok: true, file };
}
