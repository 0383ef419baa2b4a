import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { URL_NAMESPACE, uuid5 } from "./uuid5.ts";

test("the example of the standard comes out", () => {
  expect(uuid5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

test("any name gives what another implementation of the hash gives", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
      const space = Buffer.from(URL_NAMESPACE.replaceAll("-", ""), "hex");
      const hash = createHash("sha1").update(space).update(name, "utf8").digest();
      hash[6] = (hash[6]! & 0x0f) | 0x50;
      hash[8] = (hash[8]! & 0x3f) | 0x80;
      expect(uuid5(URL_NAMESPACE, name).replaceAll("-", "")).toBe(hash.subarray(0, 16).toString("hex"));
    }),
  );
});
