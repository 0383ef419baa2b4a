import type { Plugin, Rolldown } from "vite";

/** One built file of code: what it is made of, what it needs at once, and the styles it brings. */
interface Chunk {
  fileName: string;
  moduleIds: readonly string[];
  imports: readonly string[];
  styles: readonly string[];
}

/** What an address will need, by language: for a case in play its name, for the first page "". */
type Needs = Record<string, Record<string, string[]>>;

const languageFile = /\/locales\/([a-z]{2})\/([a-z-]+)\.json$/;
const caseWords = /virtual:scenario-words\/([a-z0-9-]+)\/([a-z]{2})\/([a-z0-9-]+)$/;

/**
 * Writes a few lines into the page that ask for the code and words behind the address while the app itself is still
 * on its way; otherwise each would be asked for only after the one before had arrived. Nothing depends on them.
 */
export function earlyRequests(): Plugin {
  return {
    name: "fair-hearing:early-requests",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const needs = needsOf(chunks.map(chunkOf));
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || file.fileName !== "index.html") continue;
          const script = `<script>${scriptFor(needs)}</script>`;
          file.source = String(file.source).replace(/ *<script type="module"/, (tag) => `    ${script}\n${tag}`);
        }
      },
    },
  };
}

function chunkOf(chunk: Rolldown.OutputChunk): Chunk {
  const styles = (chunk as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss ?? [];
  return { fileName: chunk.fileName, moduleIds: chunk.moduleIds, imports: chunk.imports, styles: [...styles] };
}

/** Which files each address needs beyond what the page itself names. */
export function needsOf(chunks: readonly Chunk[]): Needs {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith("/src/main.tsx")));
  const already = new Set(entry ? withImports(entry, byName) : []);
  const filesFor = (wanted: (id: string) => boolean) =>
    chunks.filter(({ moduleIds }) => moduleIds.some(wanted)).flatMap((chunk) => withImports(chunk, byName));

  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  const needs: Needs = {};
  const add = (address: string, language: string, wanted: (id: string) => boolean) => {
    const files = filesFor(wanted).filter((file) => !already.has(file));
    if (files.length > 0) (needs[address] ??= {})[language] = [...new Set(files)];
  };
  const languages = new Set(modules.flatMap((id) => languageFile.exec(id)?.[1] ?? []));
  const cases = new Set(modules.flatMap((id) => caseWords.exec(id)?.[1] ?? []));
  for (const language of languages) {
    const speaks = (id: string, screen: string) => {
      const [, lang, name] = languageFile.exec(id) ?? [];
      return lang === language && (name === "common" || name === screen);
    };
    const says = (id: string, name: string | undefined, parts: readonly string[]) => {
      const [, of, lang, part = ""] = caseWords.exec(id) ?? [];
      return lang === language && parts.includes(part) && (name === undefined || of === name);
    };
    add("", language, (id) => {
      return id.endsWith("/src/ui/home/home-screen.tsx") || speaks(id, "home") || says(id, undefined, ["card"]);
    });
    for (const name of cases) {
      add(name, language, (id) => {
        return (
          id.endsWith("/src/ui/play/play-screen.tsx") ||
          id.endsWith(`virtual:scenario-program/${name}`) ||
          speaks(id, "play") ||
          says(id, name, ["card", "contact", "contact-feedback", "interruptions"])
        );
      });
    }
  }
  return needs;
}

function withImports(chunk: Chunk, byName: ReadonlyMap<string, Chunk>, seen = new Set<string>()): string[] {
  if (seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  const imported = chunk.imports.flatMap((name) => {
    const next = byName.get(name);
    return next ? withImports(next, byName, seen) : [];
  });
  return [chunk.fileName, ...chunk.styles, ...imported];
}

/** The lines themselves. Files that several addresses need are written once and meant by number. */
function scriptFor(needs: Needs): string {
  const files: string[] = [];
  const numberOf = (file: string) => {
    const at = files.indexOf(file);
    return at >= 0 ? at : files.push(file) - 1;
  };
  const table = Object.fromEntries(
    Object.entries(needs).map(([address, languages]) => [
      address,
      Object.fromEntries(Object.entries(languages).map(([lang, names]) => [lang, names.map(numberOf)])),
    ]),
  );
  return `(${askEarly.toString()})(${JSON.stringify(files)}, ${JSON.stringify(table)})`;
}

// Runs in the page, before anything else of the app, in whatever browser comes: kept to what all of them know.
function askEarly(files: string[], table: Record<string, Record<string, number[]>>): void {
  const inPlay = /^#\/play\/([^?/]+)/.exec(location.hash);
  const address = inPlay ? inPlay[1] : location.hash.length < 3 ? "" : undefined;
  const numbers = address === undefined ? undefined : table[address]?.[document.documentElement.lang];
  for (const number of numbers ?? []) {
    const file = files[number] ?? "";
    const link = document.createElement("link");
    if (file.endsWith(".css")) {
      link.rel = "preload";
      link.as = "style";
      link.crossOrigin = "";
    } else {
      link.rel = "modulepreload";
    }
    // The app itself goes first: it has the most to do before anything else can be shown.
    link.fetchPriority = "low";
    link.href = `./${file}`;
    document.head.append(link);
  }
}
