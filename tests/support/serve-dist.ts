import { existsSync } from "node:fs";
import { ensureWorkbench } from "../../src/build/prepare.mjs";
import { addressOf, serveFolder } from "../../src/build/serve.mjs";

/** Before all journeys: builds the author's workbench, and serves the built app on a free port and from a sub-folder, as an institution would host it. */
export default async function serveDist(): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) throw new Error("Nothing is built: run npm run build first.");
  ensureWorkbench();
  const prefix = "/training/fair-hearing/";
  const server = await serveFolder({ root: "dist", prefix });
  process.env.JOURNEY_URL = addressOf(server, prefix);
  return () =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
}
