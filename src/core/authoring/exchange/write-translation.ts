import { Document, isMap, isNode, isPair, isScalar, parseDocument, type Pair, type YAMLMap } from "yaml";
import type { TranslatedText, Translation } from "../../scenario/translation.ts";

const KEPT = { lineWidth: 130 };

function keyOf(pair: unknown): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : "";
}

function pairsIn(document: Document, name: string): [string, Pair][] {
  const map = document.get(name, true);
  return isMap(map) ? map.items.map((pair) => [keyOf(pair), pair]) : [];
}

/** Makes a map hold `wanted` and leaves everything else, comments too, as it stands; `standing` are the pairs that it may take over. */
function change(
  document: Document,
  name: string,
  wanted: Readonly<Record<string, TranslatedText>>,
  standing: ReadonlyMap<string, Pair>,
): void {
  let map = document.get(name, true) as YAMLMap | undefined;
  if (!isMap(map)) {
    if (Object.keys(wanted).length === 0) return;
    map = document.createNode({});
    document.set(name, map);
  }
  map.items = map.items.filter((pair) => Object.hasOwn(wanted, keyOf(pair)));
  const held = new Set(map.items.map(keyOf));
  let previous: Pair | undefined;
  for (const [key, text] of Object.entries(wanted)) {
    const pair = standing.get(key) ?? document.createPair(key, text);
    // After the text before it in the case, wherever somebody has moved that.
    if (!held.has(key)) map.items.splice(previous ? map.items.indexOf(previous) + 1 : 0, 0, pair as never);
    previous = pair;
    const fields = pair.value;
    if (!isMap(fields)) pair.value = document.createNode(text);
    else
      for (const field of ["of", "text", "was"] as const) {
        const value = text[field];
        if (value === undefined) fields.delete(field);
        else if (fields.get(field) !== value) fields.set(field, value);
      }
  }
  if (map.items.length === 0 && name === "unused") document.delete(name);
}

/** A written translation in parts that begin and end with a line: what stands before its texts, each of these with its comments, the rest. */
interface Parts {
  head: string;
  texts: ReadonlyMap<string, string>;
  tail: string;
}

function partsOf(written: string): Parts | undefined {
  const map = parseDocument(written).get("texts", true);
  if (!isMap(map) || map.flow || map.items.length === 0) return undefined;
  const lineAfter = (offset: number): number =>
    written[offset - 1] === "\n" ? offset : written.indexOf("\n", offset) + 1 || written.length;
  const first = written.lastIndexOf("\n", map.range![0] - 1) + 1;
  const texts = new Map<string, string>();
  let start = first;
  for (const pair of map.items) {
    const end = isNode(pair.value) && pair.value.range ? lineAfter(pair.value.range[2]) : start;
    texts.set(keyOf(pair), written.slice(start, end));
    start = end;
  }
  return { head: written.slice(0, first), texts, tail: written.slice(start) };
}

/** What was written anew, with the author's own lines wherever these say the same: a library wraps lines as it sees fit. */
function withOwnLines(own: string, fresh: string): string {
  const [before, after] = [partsOf(own), partsOf(fresh)];
  if (!before || !after) return fresh;
  const normal = partsOf(parseDocument(own).toString(KEPT));
  const kept = (mine: string | undefined, normalised: string | undefined, wanted: string): string =>
    mine !== undefined && normalised === wanted ? mine : wanted;
  const texts = [...after.texts].map(([key, text]) => kept(before.texts.get(key), normal?.texts.get(key), text));
  const head = kept(before.head, normal?.head, after.head);
  const tail = kept(before.tail, normal?.tail, after.tail);
  const joined = [head, ...texts, tail].join("");
  // Lines of two ways of indenting do not go together.
  const meant = (text: string): string => {
    const document = parseDocument(text);
    return document.errors.length > 0 ? "" : JSON.stringify(document.toJS());
  };
  return meant(joined) === meant(fresh) ? joined : fresh;
}

/** The file of a translation: a new one, or `file` with what differs changed in its place. Lines that say the same stay as they were written. */
export function writeTranslation(file: string | undefined, translation: Translation): string {
  const { language, review, texts, unused = {} } = translation;
  if (file?.includes("\r\n"))
    return writeTranslation(file.replaceAll("\r\n", "\n"), translation).replaceAll("\n", "\r\n");
  const document: Document = file === undefined ? new Document({ language, review, texts: {} }) : parseDocument(file);
  const before = JSON.stringify(document.toJS());
  if (document.get("review") !== review) document.set("review", review);
  // What moves from one map to the other takes its comments along; where a key stands in both, each keeps its own.
  const inTexts = pairsIn(document, "texts");
  const inUnused = pairsIn(document, "unused");
  change(document, "texts", texts, new Map([...inUnused, ...inTexts]));
  change(document, "unused", unused, new Map([...inTexts, ...inUnused]));
  if (file === undefined) return document.toString(KEPT);
  return JSON.stringify(document.toJS()) === before ? file : withOwnLines(file, document.toString(KEPT));
}
