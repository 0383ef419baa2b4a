import { sourceMark, type Translation } from "../../scenario/translation.ts";
import type { Text } from "../../scenario/texts.ts";
import { type MadeCase, SCENARIO_FILE } from "../read-case.ts";
import { caseNotes } from "./case-notes.ts";
import type { ExchangeFile, ExchangeUnit, Note } from "./unit.ts";

/** Texts of a translation that belong to no text of the case any more, by the mark of the source that they translate. */
function leftOver(
  { texts, unused = {} }: Translation,
  source: readonly Text[],
): Map<string, [key: string, text: string]> {
  const known = new Set(source.map(({ key }) => key));
  const over = Object.entries({ ...unused, ...texts }).filter(([key]) => !known.has(key));
  return new Map(over.map(([key, { of, text }]) => [of, [key, text]]));
}

/**
 * All texts of a case for a translator into `language`, in the order of the file. A translation whose source has changed needs review and
 * comes with the source that it translates, where that is still known. A text without a translation whose very words once had another
 * key is offered the translation of those, for review: in another place the same words may ask for other ones.
 */
export function caseUnits(
  { scenario, texts: source, placeOf, translations }: MadeCase,
  language: string,
): ExchangeFile {
  const translation: Translation = translations.find(({ translation }) => translation.language === language)
    ?.translation ?? { language, review: "unreviewed", texts: {} };
  const offers = leftOver(translation, source);
  const units = source.map(({ key, text, path }): ExchangeUnit & { column: number } => {
    const { line, column } = placeOf(path) ?? { line: 1, column: 1 };
    const notes: Note[] = caseNotes(scenario, path, text);
    const unit = { key, source: text, file: `${scenario.id}/${SCENARIO_FILE}`, line, column, notes };
    const mark = sourceMark(text);
    const { texts, unused = {} } = translation;
    const own = [texts, unused].find((kept) => Object.hasOwn(kept, key))?.[key];
    if (own?.of === mark) return { ...unit, target: [own.text], state: "translated" };
    if (own) {
      const known = own.was !== undefined && sourceMark(own.was) === own.of;
      if (!known) notes.push({ name: "previous-unknown", details: {} });
      return { ...unit, target: [own.text], state: "needs-review", ...(known ? { previous: own.was } : {}) };
    }
    const offer = offers.get(mark);
    if (!offer) return { ...unit, target: [""], state: "untranslated" };
    notes.push({ name: "offered", details: { key: offer[0] } });
    return { ...unit, target: [offer[1]], state: "needs-review" };
  });
  units.sort((a, b) => a.line - b.line || a.column - b.column);
  const people = Object.values(scenario.people).map(({ name, about }): Note => ({
    name: "person",
    details: { name, about },
  }));
  return {
    of: scenario.id,
    version: scenario.version,
    from: scenario.language,
    into: language,
    notes: [{ name: "file", details: { title: scenario.title } }, ...people],
    units: units.map(({ column: _column, ...unit }) => unit),
  };
}
