import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressOf, fileFor, serveFolder, whoPath } from "./serve.mjs";

const prefix = "/some/folder/";
let root = "";
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "fair-hearing-serve-"));
  mkdirSync(join(root, "assets"));
  writeFileSync(join(root, "index.html"), "<!doctype html>");
  writeFileSync(join(root, "sw.js"), "");
  writeFileSync(join(root, "assets/app-Ab12Cd34.js"), "1");
  writeFileSync(join(root, "assets/face-Ab12Cd34.woff2"), "font");
  server = await serveFolder({ root, prefix });
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

async function get(path: string): Promise<Response> {
  return await fetch(addressOf(server, prefix) + path);
}

describe("what a path means", () => {
  test.each([
    "/../secret",
    "/%2e%2e/secret",
    "/..%2fsecret",
    "/a/..%5c..%5csecret",
    "/.git/config",
    "/a\0.html",
    "/%E0%A4%A",
  ])("%s means no file", (path) => {
    expect(fileFor("/srv/app", path)).toBeUndefined();
  });

  test("a folder means its index page", () => {
    expect(fileFor("/srv/app", "/")).toBe("/srv/app/index.html");
  });
});

describe("what is answered", () => {
  test("the page and the service worker are asked for again each time", async () => {
    for (const path of ["", "sw.js"]) expect((await get(path)).headers.get("cache-control")).toBe("no-cache");
  });

  test("a file with its hash in the name is kept", async () => {
    expect((await get("assets/app-Ab12Cd34.js")).headers.get("cache-control")).toContain("immutable");
  });

  test("each kind of file carries its type", async () => {
    expect((await get("")).headers.get("content-type")).toContain("text/html");
    expect((await get("sw.js")).headers.get("content-type")).toContain("text/javascript");
    expect((await get("assets/face-Ab12Cd34.woff2")).headers.get("content-type")).toBe("font/woff2");
  });

  test("what is not there, and what may not be done, is refused", async () => {
    expect((await get("nothing.js")).status).toBe(404);
    expect((await fetch(addressOf(server, "/index.html"))).status).toBe(404);
    expect((await fetch(addressOf(server, prefix), { method: "POST" })).status).toBe(405);
  });

  test("the server says which folder it serves, so that a second start can reuse it", async () => {
    expect(await (await fetch(addressOf(server, whoPath))).json()).toEqual({ app: "fair-hearing", folder: root });
  });

  test("an unchanged file is not sent twice", async () => {
    const etag = (await get("")).headers.get("etag") ?? "";
    const again = await fetch(addressOf(server, prefix), { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });
});
