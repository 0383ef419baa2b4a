import { ensureInstalled, ensureWorkbench, requireNode } from "./prepare.mjs";

requireNode();
ensureInstalled();
ensureWorkbench();

// The checker is TypeScript; from here on this process reads it as it is.
const { register } = await import("tsx/esm/api");
register();
const { author } = await import("./author.ts");
await author(process.argv.slice(2));
