/** Something a translator should know about a text. `name` is a key of `notes` in `locales/<lang>/exchange.json`, which `details` fill. */
export interface Note {
  name: string;
  details: Readonly<Record<string, string | number>>;
}

export type UnitState = "untranslated" | "translated" | "needs-review";

/** One text on its way to a translator. */
export interface ExchangeUnit {
  /** The permanent name of the text, by which it finds its way back. */
  key: string;
  source: string;
  /** The source for numbers other than one, where the text counts something. */
  plural?: string;
  /** The translation; of a text that counts, one for each plural form of the language in the order of `pluralForms`. Empty where there is none. */
  target: readonly string[];
  state: UnitState;
  /** The source that `target` translates, where it has changed since and is still known. */
  previous?: string;
  /** Where the source stands, as the file is called from the root of the project. */
  file: string;
  line: number;
  notes: readonly Note[];
}

/** Everything that is sent to a translator in one file. */
export interface ExchangeFile {
  /** The id of a case, or `APP`. */
  of: string;
  version: string;
  from: string;
  into: string;
  /** What concerns the whole file. */
  notes: readonly Note[];
  units: readonly ExchangeUnit[];
}

/** What stands for the words of the app where the id of a case would. */
export const APP = "app";

/** One text that came back, read from whatever a translator's tool wrote. */
export interface ReceivedUnit {
  key: string;
  /** The source as the translator saw it. */
  source: string;
  plural?: string;
  /** Never shorter than one; empty where nothing was translated. */
  target: readonly string[];
  /** Whether the translator, or the tool, leaves it to be looked at again. */
  needsReview: boolean;
  /** Whether the tool put something into it that is not words. */
  inline?: true;
  /** Where its source stood, as `file:line`, if the tool kept that. */
  places?: readonly string[];
  /** Where it stands in the file that came back. */
  line: number;
}

/** A file that came back. What its tool did not keep is absent. */
export interface ReceivedFile {
  of?: string;
  from?: string;
  into?: string;
  /** Who approved the whole file, where it says so. */
  reviewedBy?: string;
  units: readonly ReceivedUnit[];
}
