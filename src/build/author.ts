import { existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import open from "open";
import { apartFromMissing } from "../core/authoring/begun-translations.ts";
import { nameLines } from "../core/authoring/name-lines.ts";
import { LINE_IDS_FILE, readCase } from "../core/authoring/read-case.ts";
import { AUTHOR_PATHS, sourceOf, type WatchedCase, type WatchedNews } from "../core/authoring/watched-folder.ts";
import { readRubric } from "./case-folder.ts";
import { watchCases } from "./case-watch.ts";
import { projectRoot, workbenchRoot } from "./prepare.mjs";
import { addressOf, serveFolder } from "./serve.mjs";
import { tellProblems } from "./tell-problems.ts";
import { writeWhole } from "./write-whole.ts";
import { wordsIn } from "./words.ts";

const USUAL_PORT = 4174;
/** A line that says nothing, so that neither side takes a quiet connection for a lost one. */
const STILL_HERE_MS = 15_000;
const MOST_ASKED_BYTES = 4096;

const rubric = readRubric(projectRoot);
const words = wordsIn("en");
const { say } = words;

/** Paths in a call are read from where it was made; npm runs scripts in the folder of the project. */
const calledFrom = process.env["INIT_CWD"] ?? process.cwd();

/** `npm run author -- [folder] [--no-open] [--port N]`: watches the cases of a folder and serves the workbench beside the editor. */
export async function author(call: readonly string[]): Promise<void> {
  const wanted = readCall(call);
  if (typeof wanted === "string") {
    console.error(`${wanted}\n\n${say("workbench:command.usage")}`);
    process.exitCode = 2;
    return;
  }
  const listeners = new Set<ServerResponse>();
  const send = <E extends keyof WatchedNews>(event: E, news: WatchedNews[E]): void => {
    for (const listener of listeners) listener.write(message(event, news));
  };
  const watched = watchCases(projectRoot, wanted.folder, {
    folder: (whole) => send("folder", whole),
    saved: (one) => {
      send("saved", one);
      // The page comes first: it is what the author looks at.
      setImmediate(() => print(one));
    },
  });
  const first = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (!isOurs(request)) return refuse(response, 403);
    switch (request.url?.split("?", 1)[0]) {
      case "/":
        response.writeHead(302, { location: "/src/workbench/index.html" }).end();
        return true;
      case AUTHOR_PATHS.news:
        response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
        response.write(message("folder", watched.now()));
        listeners.add(response);
        response.on("close", () => listeners.delete(response));
        return true;
      case AUTHOR_PATHS.lineIds:
        void nameOnRequest(request, response, watched.now().cases);
        return true;
      default:
        return false;
    }
  };
  setInterval(() => {
    for (const listener of listeners) listener.write(": still here\n\n");
  }, STILL_HERE_MS);

  const server = await listen(wanted.port, first);
  const address = addressOf(server);
  for (const one of watched.now().cases) print(one);
  if (watched.now().cases.length === 0) console.log(say("workbench:command.no-case", { folder: wanted.folder }));
  console.log(say("workbench:command.ready", { address, folder: wanted.folder }));
  if (wanted.opens && hasDisplay()) await open(address);
}

function readCall(call: readonly string[]): { folder: string; port: number; opens: boolean } | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...call],
      allowPositionals: true,
      options: { "no-open": { type: "boolean" }, port: { type: "string" } },
    });
  } catch (fault) {
    return (fault as Error).message;
  }
  const { values, positionals } = parsed;
  const port = Number(values.port ?? USUAL_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return say("workbench:command.wrong-port", { port: String(values.port) });
  const word = positionals[0] ?? "scenarios";
  const path = basename(word) === "scenario.yaml" ? dirname(word) : word;
  const folder = [resolve(calledFrom, path), resolve(projectRoot, path), resolve(projectRoot, "scenarios", path)].find(
    (one) => existsSync(one) && statSync(one).isDirectory(),
  );
  return folder === undefined
    ? say("workbench:command.no-folder", { folder: resolve(calledFrom, path) })
    : { folder, port, opens: values["no-open"] !== true };
}

async function listen(port: number, first: Parameters<typeof serveFolder>[0]["first"]) {
  const serve = (at: number) => serveFolder({ root: workbenchRoot, port: at, ...(first && { first }) });
  try {
    return await serve(port);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw fault;
    console.log(say("workbench:command.port-taken", { port }));
    return serve(0);
  }
}

/** Only pages of this very server may ask: a foreign page that has come by our address under another name is refused. */
function isOurs({ headers, socket }: IncomingMessage): boolean {
  const names = ["127.0.0.1", "localhost"].map((name) => `${name}:${socket.localPort}`);
  if (!names.includes(headers.host ?? "")) return false;
  return headers.origin === undefined || names.some((name) => headers.origin === `http://${name}`);
}

function refuse(response: ServerResponse, status: number): true {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${status}\n`);
  return true;
}

function message<E extends keyof WatchedNews>(event: E, news: WatchedNews[E]): string {
  return `event: ${event}\ndata: ${JSON.stringify(news)}\n\n`;
}

/** Names the new lines of a case that is watched here, and of no other folder. */
async function nameOnRequest(
  request: IncomingMessage,
  response: ServerResponse,
  cases: readonly WatchedCase[],
): Promise<void> {
  if (request.method !== "POST" || request.headers.origin === undefined) {
    refuse(response, 405);
    return;
  }
  let name = "";
  for await (const chunk of request) {
    name += String(chunk);
    if (name.length > MOST_ASKED_BYTES) {
      refuse(response, 413);
      return;
    }
  }
  const one = cases.find((known) => known.name === name);
  const named = one && nameLines(sourceOf(one), rubric);
  if (!named) {
    refuse(response, 409);
    return;
  }
  writeWhole(resolve(projectRoot, one.folder, LINE_IDS_FILE), named.content);
  response.writeHead(204).end();
}

function print(one: WatchedCase): void {
  const read = readCase(sourceOf(one), rubric, { draft: true });
  const isClean = apartFromMissing(read.problems).own.length === 0;
  if (isClean) console.log(say("command-line:no-problems", { case: one.name }));
  if (read.problems.length > 0) console.log(`${tellProblems(projectRoot, read.problems)}\n`);
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"].some((name) => process.env[name]);
}
