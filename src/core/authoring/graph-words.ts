/** Says a word of the graph in the reader's language: a key under `graph` of `locales/<lang>/workbench.json`, with its details filled in. */
export type Say = (key: string, details?: Readonly<Record<string, string | number>>) => string;
