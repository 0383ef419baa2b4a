import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFile, type Decoded } from "./decode-file.ts";

function told(decoded: Decoded): unknown {
  return decoded.ok ? decoded.text : [decoded.problem.name, decoded.problem.details, decoded.problem.place];
}

test("UTF-8 is read exactly, without its byte order mark", () => {
  const text = "title: Näher – مرحبا 𝄞\n";
  expect(told(decodeFile(Buffer.from(text)))).toBe(text);
  expect(told(decodeFile(Buffer.from(`\uFEFF${text}`)))).toBe(text);
  expect(told(decodeFile(new Uint8Array()))).toBe("");
});

test("any text comes back from its bytes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      // A mark at the beginning is no part of the text, and zero bytes between letters are another encoding's.
      fc.pre(!text.startsWith("\uFEFF") && !text.includes("\0"));
      expect(told(decodeFile(Buffer.from(text)))).toBe(text);
    }),
  );
  expect(told(decodeFile(Buffer.from("ü".repeat(20_000) + "𝄞".repeat(20_000))))).toHaveLength(60_000);
});

test("bytes are refused exactly when a strict decoder refuses them", () => {
  const strict = new TextDecoder("utf-8", { fatal: true });
  const accepted = (bytes: Uint8Array): string | undefined => {
    try {
      return strict.decode(bytes);
    } catch {
      return undefined;
    }
  };
  const odd = fc.constantFrom(
    0x41,
    0x7f,
    0x80,
    0xbf,
    0xc0,
    0xc2,
    0xdf,
    0xe0,
    0xa0,
    0x9f,
    0xed,
    0xef,
    0xf0,
    0x90,
    0x8f,
    0xf4,
    0xf5,
  );
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 12 }).chain((any) => fc.constantFrom(any)),
      fc.array(odd, { maxLength: 6 }),
      (any, some) => {
        const bytes = Uint8Array.from([0x61, 0x61, ...some, ...any]);
        const decoded = decodeFile(bytes);
        expect(decoded.ok ? decoded.text : undefined).toBe(accepted(bytes));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ["Latin-1", Buffer.from("title: A\nsynopsis: Le café\n", "latin1"), "E9", { line: 2, column: 17 }],
  ["Windows-1256", Buffer.from([0x61, 0x3a, 0x20, 0xe3, 0xd1, 0xcd]), "E3", { line: 1, column: 4 }],
  ["a character cut off", Buffer.from("a: é").subarray(0, -1), "C3", { line: 1, column: 4 }],
  ["a surrogate", Buffer.from([0x0a, 0xed, 0xa0, 0x80]), "ED", { line: 2, column: 1 }],
  ["a slash written in two bytes", Buffer.from([0xc0, 0xaf]), "C0", { line: 1, column: 1 }],
])("%s is refused at its first byte that is no UTF-8", (_, bytes, byte, place) => {
  expect(told(decodeFile(bytes))).toEqual(["unreadable-byte", { byte }, place]);
});

test.each([
  ["UTF-16 of Intel order, marked", Buffer.from("\uFEFFformat: 1", "utf16le"), "UTF-16"],
  ["UTF-16 of network order, marked", Buffer.from("\uFEFFformat: 1", "utf16le").swap16(), "UTF-16"],
  ["UTF-16 without mark", Buffer.from("format: 1", "utf16le"), "UTF-16"],
  ["UTF-16 of network order without mark", Buffer.from("format: 1", "utf16le").swap16(), "UTF-16"],
  ["UTF-32, marked", Buffer.from([0xff, 0xfe, 0, 0, 0x66, 0, 0, 0]), "UTF-32"],
])("%s is named", (_, bytes, encoding) => {
  expect(told(decodeFile(bytes))).toEqual(["other-encoding", { encoding }, { line: 1, column: 1 }]);
});

test("a file of 10 MB is refused before it is decoded", () => {
  const bytes = Buffer.alloc(10 * 1024 * 1024, 0xff);
  expect(told(decodeFile(bytes))).toEqual(["file-too-large", { most: 1024 }, { line: 1, column: 1 }]);
});
