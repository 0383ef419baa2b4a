import * as fc from "fast-check";
import { pluralForms } from "../../src/core/authoring/exchange/plural-forms.ts";
import type {
  ExchangeFile,
  ExchangeUnit,
  Note,
  ReceivedFile,
  ReceivedUnit,
} from "../../src/core/authoring/exchange/unit.ts";
import { hostileText } from "./hostile-texts.ts";

/** A text on its way to a translator. */
export function aUnit(key: string, source: string, more: Partial<ExchangeUnit> = {}): ExchangeUnit {
  return {
    key,
    source,
    target: [""],
    state: "untranslated",
    file: "a-case/scenario.yaml",
    line: 7,
    notes: [],
    ...more,
  };
}

/** A file of such texts. */
export function aFile(units: ExchangeUnit[], more: Partial<ExchangeFile> = {}): ExchangeFile {
  return { of: "a-case", version: "1.0.0", from: "en", into: "ar", notes: [], units, ...more };
}

/** A text that came back. */
export function aReceived(key: string, source: string, target: string, more: Partial<ReceivedUnit> = {}): ReceivedUnit {
  return { key, source, target: [target], needsReview: false, line: 1, ...more };
}

/** What a reader must find of a unit in a file that was written. */
export function carriedOf({ key, source, plural, target, state }: ExchangeUnit): object {
  return { key, source, plural, target: [...target], needsReview: state === "needs-review" };
}

/** What a reader found, without lines and places. */
export function foundIn({ units }: ReceivedFile): object[] {
  return units.map(({ key, source, plural, target, needsReview }) => ({
    key,
    source,
    plural,
    target: [...target],
    needsReview,
  }));
}

export const worded = ({ details }: Note): string => Object.values(details).join(" ");

/** Files of hostile texts in Arabic, with texts that count among them. */
export const someFile: fc.Arbitrary<ExchangeFile> = fc
  .uniqueArray(
    fc.record({
      key: fc.stringMatching(/^[a-z]{1,8}(\.[a-z0-9-]{1,12}){0,4}$/),
      source: hostileText,
      plural: fc.option(hostileText, { nil: undefined, freq: 3 }),
      forms: fc.array(fc.oneof(hostileText, fc.constant("")), { minLength: 6, maxLength: 6 }),
      review: fc.boolean(),
      previous: fc.option(hostileText, { nil: undefined }),
      note: hostileText,
    }),
    { selector: ({ key }) => key, minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    aFile(
      all.map(({ key, source, plural, forms, review, previous, note }) => {
        const target = plural === undefined ? forms.slice(0, 1) : forms.slice(0, pluralForms("ar")!.categories.length);
        const empty = target.every((text) => text === "");
        return aUnit(key, source, {
          ...(plural === undefined ? {} : { plural }),
          target,
          state: empty ? "untranslated" : review ? "needs-review" : "translated",
          ...(previous === undefined || empty ? {} : { previous }),
          notes: [{ name: "text", details: { note } }],
        });
      }),
    ),
  );
