/** Says a word in the reader's language: `file:key` of `locales/<lang>/<file>.json`, with its details filled in. */
export type Say = (key: string, details?: Readonly<Record<string, string | number>>) => string;
