import { wholeCharacters } from "./whole-characters.ts";

/** The namespace that RFC 9562 gives to names that are URLs. */
export const URL_NAMESPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** A UUID of version 5 (RFC 9562): the same name always gives the same one. */
export function uuid5(namespace: string, name: string): string {
  const space = (namespace.replaceAll("-", "").match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const hash = sha1([...space, ...utf8Of(name)]);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.slice(0, 16).map((byte) => byte.toString(16).padStart(2, "0"));
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(""))
    .join("-");
}

function utf8Of(text: string): number[] {
  return [...encodeURIComponent(wholeCharacters(text)).matchAll(/%(..)|(.)/gs)].map(([, hex, sign]) =>
    hex === undefined ? sign!.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}

// For names, not for secrets; the browser's own needs a secure context and would make every export asynchronous.
function sha1(message: readonly number[]): number[] {
  const blocks = Math.ceil((message.length + 9) / 64);
  const padded = new DataView(new ArrayBuffer(blocks * 64));
  for (const [place, byte] of message.entries()) padded.setUint8(place, byte);
  padded.setUint8(message.length, 0x80);
  padded.setUint32(blocks * 64 - 4, message.length * 8);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < blocks; block++) {
    const words = Array.from({ length: 16 }, (_, i) => padded.getUint32(block * 64 + i * 4));
    for (let i = 16; i < 80; i++) words.push(turn(words[i - 3]! ^ words[i - 8]! ^ words[i - 14]! ^ words[i - 16]!, 1));
    let [a, b, c, d, e] = state as [number, number, number, number, number];
    for (const [i, word] of words.entries()) {
      const next = (turn(a, 5) + mix(i, b, c, d) + e + CONSTANTS[Math.floor(i / 20)]! + word) | 0;
      [a, b, c, d, e] = [next, a, turn(b, 30), c, d];
    }
    for (const [i, value] of [a, b, c, d, e].entries()) state[i] = (state[i]! + value) | 0;
  }
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

function turn(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round < 20) return (b & c) | (~b & d);
  return round >= 40 && round < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}
