import type { Plugin } from "vite";

/** The static imports of each module, by id. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * Joins code that is always fetched together into one file, since on a slow network each further file costs more than
 * its bytes: what the app starts with, and what playing shares with other screens. The rest is left to the bundler.
 */
export function fewFiles(): Plugin {
  let together = new Map<string, string>();
  return {
    name: "fair-hearing:few-files",
    apply: "build",
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ debugName: "together", name: (id) => together.get(id) ?? null }] } },
        },
      },
    }),
    buildEnd() {
      const imports = new Map<string, readonly string[]>();
      for (const id of this.getModuleIds()) imports.set(id, this.getModuleInfo(id)?.importedIds ?? []);
      together = fileOfEach(imports);
    },
  };
}

const playScreen = "/src/ui/play/play-screen.tsx";

/** For each module that should share a file with others, the name of that file. */
export function fileOfEach(imports: Imports): Map<string, string> {
  const files = new Map<string, string>();
  const entry = [...imports.keys()].find((id) => id.endsWith("/src/main.tsx"));
  const start = entry ? reachedFrom(entry, imports) : new Set<string>();
  for (const id of start) if (id !== entry) files.set(id, "app");

  const screens = [...imports.keys()].filter((id) => /\/src\/ui\/[a-z-]+\/[a-z-]+-screen\.tsx$/.test(id));
  const others = screens.filter((id) => !id.endsWith(playScreen)).flatMap((id) => [...reachedFrom(id, imports)]);
  const elsewhere = new Set(others);
  const play = screens.find((id) => id.endsWith(playScreen));
  for (const id of play ? reachedFrom(play, imports) : []) {
    if (elsewhere.has(id) && !start.has(id)) files.set(id, "shared");
  }
  return files;
}

function reachedFrom(start: string, imports: Imports): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of imports.get(id) ?? []) reached.add(next);
  return reached;
}
