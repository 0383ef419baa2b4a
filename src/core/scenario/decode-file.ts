import { error, type Place, type Problem } from "./problem.ts";

/** Larger than any file of a case; what is larger is not even decoded. */
export const MOST_BYTES_OF_A_FILE = 1024 * 1024;

export type Decoded = { ok: true; text: string } | { ok: false; problem: Problem };

/**
 * The text of a file that must be UTF-8, without its byte order mark. Another encoding is named where it can be recognised and
 * otherwise shown by the first byte that does not fit; nothing is guessed and nothing replaced.
 */
export function decodeFile(bytes: Uint8Array, mostBytes = MOST_BYTES_OF_A_FILE): Decoded {
  const refuse = (problem: Problem, place: Place): Decoded => ({ ok: false, problem: { ...problem, place } });
  if (bytes.length > mostBytes) return { ok: false, problem: tooLarge(mostBytes) };
  const encoding = recognised(bytes);
  if (encoding !== undefined) return refuse(error("other-encoding", [], { encoding }), { line: 1, column: 1 });
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = start; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    if (length === 0) {
      parts.push(String.fromCharCode(...units));
      const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, "0");
      return refuse(error("unreadable-byte", [], { byte }), placeAfter(parts.join("")));
    }
    const point = pointAt(bytes, at, length);
    if (point > 0xffff) units.push(0xd7c0 + (point >> 10), 0xdc00 + (point & 0x3ff));
    else units.push(point);
    at += length;
    if (units.length >= 8192) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return { ok: true, text: parts.join("") };
}

/** That a file has more bytes than are read. */
export function tooLarge(mostBytes: number): Problem & { place: Place } {
  return { ...error("file-too-large", [], { most: mostBytes / 1024 }), place: { line: 1, column: 1 } };
}

/** Encodings that show themselves by a byte order mark, or by the zero bytes between Latin letters. */
function recognised(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return "UTF-32";
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return "UTF-16";
  if ((a !== 0 && b === 0 && c !== 0 && d === 0) || (a === 0 && b !== 0 && c === 0 && d !== 0)) return "UTF-16";
  return undefined;
}

/** How many bytes the character at a place has, or 0 where none begins. Long forms and surrogates are none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const point = pointAt(bytes, at, length);
  const least = [0, 0, 0x80, 0x800, 0x10000][length]!;
  return point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? 0 : length;
}

function pointAt(bytes: Uint8Array, at: number, length: number): number {
  if (length === 1) return bytes[at]!;
  let point = bytes[at]! & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) point = (point << 6) | (bytes[at + i]! & 0x3f);
  return point;
}

/** The place of what follows a text. */
function placeAfter(text: string): Place {
  const lines = text.split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
