import { dirname, posix, relative, sep } from "node:path";

const chain = ["scenario", "program", "attempt", "scoring", "walk", "debrief", "authoring"];
const outsideCore =
  /^(react|react-dom|i18next|react-i18next|idb|zustand|framer-motion|wouter|@base-ui|@xstate\/react|d3-|node:)/;
const authoringOnly = /^(yaml|zod)($|\/)/;

/** Says why the file at `from` may not import `to` (both relative to the project), or nothing when it may. */
export function refusal(from, to) {
  const [, area, folder] = from.split("/");
  const [, toArea, toFolder, ...rest] = to.split("/");
  if (!to.startsWith("src/")) return undefined;
  if (area === "core") {
    if (toArea !== "core") return "Core imports nothing from outside core.";
    const here = chain.indexOf(folder);
    const there = chain.indexOf(toFolder);
    if (here >= 0 && there > here) return `Inside core the order is ${chain.join(" <- ")}.`;
    return undefined;
  }
  if (area === "build" && toArea !== "core" && toArea !== "build") return "Build imports only core.";
  if (["cli.ts", "cli"].includes(area) && !["cli", "core", "build"].includes(toArea))
    return "The command line imports only core and build.";
  if (area === "workbench" && !["workbench", "ui", "core"].includes(toArea))
    return "The workbench imports only ui and core.";
  if (area === "ui") {
    if (!["ui", "core"].includes(toArea)) return "Screens import only ui and core.";
    const isScreen = folder?.includes(".") === false && rest.length > 0 && toArea === "ui";
    if (isScreen && toFolder !== folder && toFolder !== "shared" && toFolder !== "stores")
      return "A screen never imports another screen: put what both need in src/ui/shared or src/ui/stores.";
  }
  return undefined;
}

/** The lint rule that keeps imports pointing one way: main -> ui -> core, workbench -> ui, build -> core, cli -> core. */
const importDirection = {
  create(context) {
    const from = relative(context.cwd ?? process.cwd(), context.filename)
      .split(sep)
      .join("/");
    if (!from.startsWith("src/") || /\.test\.tsx?$/.test(from)) return {};
    const inspect = (source) => {
      const name = source?.value;
      if (typeof name !== "string") return;
      const report = (message) => context.report({ node: source, message });
      if (!name.startsWith(".")) {
        if (from.startsWith("src/core/") && outsideCore.test(name))
          report("Core is pure: no interface, storage or Node here.");
        if (/^src\/(ui\/|main)/.test(from) && authoringOnly.test(name))
          report("The player loads compiled scenarios, not the parser or the schema library.");
        return;
      }
      const why = refusal(from, posix.normalize(posix.join(dirname(from), name.split("?")[0])));
      if (why) report(why);
    };
    return {
      ImportDeclaration: (node) => inspect(node.source),
      ImportExpression: (node) => inspect(node.source),
      ExportNamedDeclaration: (node) => inspect(node.source),
      ExportAllDeclaration: (node) => inspect(node.source),
    };
  },
};

export default { meta: { name: "fair-hearing" }, rules: { "import-direction": importDirection } };
