import { join } from "node:path";
import { ensureBuilt, ensureInstalled, projectRoot, requireNode } from "./prepare.mjs";
import { addressOf, serveFolder, whoPath } from "./serve.mjs";

const usualPort = 4173;
const root = join(projectRoot, "dist");

requireNode();
ensureInstalled();
ensureBuilt();

const server = await listen(usualPort);
if (server) {
  console.log(`Fair Hearing is ready: ${addressOf(server)}`);
  console.log("Press Ctrl+C to stop.");
} else if (await isOurs(usualPort)) {
  console.log(`Fair Hearing is already running, and now serves this build: http://127.0.0.1:${usualPort}/`);
} else {
  const other = await listen(0);
  if (!other) throw new Error("No free port was found on 127.0.0.1.");
  console.log(`Port ${usualPort} is taken by another program.`);
  console.log(`Fair Hearing is ready: ${addressOf(other)}`);
  console.log("Browsers keep progress per address: attempts begun here are found again only at this address.");
  console.log("Press Ctrl+C to stop.");
}

async function listen(port) {
  try {
    return await serveFolder({ root, port });
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES"))
      return undefined;
    throw error;
  }
}

async function isOurs(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${whoPath}`, { signal: AbortSignal.timeout(2000) });
    const who = await answer.json();
    return who.app === "fair-hearing" && who.folder === root;
  } catch {
    return false;
  }
}
