import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, resolve, sep } from "node:path";
import { createGzip } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".zip": "application/zip",
};

/** The path at which a server started here says which folder it serves. */
export const whoPath = "/.well-known/fair-hearing";

/** The file that a request path means inside `root`, or nothing when it points outside or at a hidden file. */
export function fileFor(root, path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return undefined;
  const parts = decoded.split("/");
  if (parts.some((part) => part.startsWith("."))) return undefined;
  const file = resolve(root, `.${decoded.endsWith("/") ? `${decoded}index.html` : decoded}`);
  return file.startsWith(root + sep) ? file : undefined;
}

// Only files with a hash in their name never change under that name; everything else is asked for again.
function cacheControl(file) {
  return /[\\/]assets[\\/].*-[\w-]{8,}\.\w+$/.test(file) ? "public, max-age=31536000, immutable" : "no-cache";
}

/**
 * Serves a built folder on this machine only and resolves with the server once it listens. `prefix` puts the folder
 * under a sub-path, as an institution's web server would. `first` may answer a request itself, and then says true.
 * @param {{ root: string, port?: number, host?: string, prefix?: string, gzip?: boolean,
 *   first?: (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean }} options
 * @returns {Promise<import("node:http").Server>}
 */
export function serveFolder({ root, port = 0, host = "127.0.0.1", prefix = "/", gzip = true, first }) {
  const folder = resolve(root);
  const server = createServer((request, response) => {
    if (first?.(request, response)) return;
    void answer(request, response, { folder, prefix, gzip }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => done(server));
  });
}

/** The address at which a listening server answers, with its sub-path. */
export function addressOf(server, prefix = "/") {
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("The server does not listen on a port.");
  return `http://127.0.0.1:${at.port}${prefix}`;
}

async function answer(request, response, { folder, prefix, gzip }) {
  const refuse = (status) => {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" });
    response.end(`${status}\n`);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  const path = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
  if (path === whoPath) {
    response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
    return response.end(JSON.stringify({ app: "fair-hearing", folder }));
  }
  if (!path.startsWith(prefix)) return refuse(404);
  const file = fileFor(folder, `/${path.slice(prefix.length)}`);
  const found = file && (await stat(file).catch(() => undefined));
  if (!file || !found?.isFile()) return refuse(404);
  const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
  const type = types[extname(file)] ?? "application/octet-stream";
  const headers = {
    "content-type": type,
    "cache-control": cacheControl(file),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    vary: "accept-encoding",
    etag,
  };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, headers);
    return response.end();
  }
  const squeeze =
    gzip && /text|json|javascript|svg/.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  response.writeHead(
    200,
    squeeze ? { ...headers, "content-encoding": "gzip" } : { ...headers, "content-length": found.size },
  );
  if (request.method === "HEAD") return response.end();
  const stream = createReadStream(file);
  stream.on("error", () => response.destroy());
  if (squeeze) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}
