/** Bits that hold every whole number below `size`. */
function bitsFor(size: number): number {
  return size <= 1 ? 0 : 32 - Math.clz32(size - 1);
}

interface Field {
  word: number;
  shift: number;
  mask: number;
}

/**
 * A set of records of small whole numbers, packed into 32-bit words, each known by the number under which it was added. Holds
 * ten million records of a few flags in a few hundred megabytes.
 */
export class RecordTable {
  private readonly fields: Field[] = [];
  private readonly width: number;
  private words: Uint32Array;
  /** Open addressing: record number + 1, or 0 for free. */
  private slots: Int32Array;
  private readonly packed: Uint32Array;
  count = 0;

  /** `sizes` gives for each field the number of its values. */
  constructor(sizes: readonly number[]) {
    let word = 0;
    let used = 0;
    for (const size of sizes) {
      const bits = bitsFor(size);
      if (used + bits > 32) {
        word++;
        used = 0;
      }
      this.fields.push({ word, shift: used, mask: bits === 32 ? 0xffffffff : (1 << bits) - 1 });
      used += bits;
    }
    this.width = word + 1;
    this.packed = new Uint32Array(this.width);
    this.words = new Uint32Array(this.width * 1024);
    this.slots = new Int32Array(4096);
  }

  /** The number of a record; a new one gets the next number. */
  add(values: ArrayLike<number>): number {
    const slot = this.slotOf(values);
    if (this.slots[slot] !== 0) return this.slots[slot]! - 1;
    const number = this.count++;
    if (this.count * this.width > this.words.length) this.words = grown(this.words);
    // A loop: setting a few words through the typed array's own method costs ten times as much.
    for (let w = 0, base = number * this.width; w < this.width; w++) this.words[base + w] = this.packed[w]!;
    this.slots[slot] = number + 1;
    if (this.count * 2 > this.slots.length) this.rehash();
    return number;
  }

  /** The number of a record, or -1 when it was never added. */
  find(values: ArrayLike<number>): number {
    return this.slots[this.slotOf(values)]! - 1;
  }

  /** Unpacks a record into `into`, which must be as long as the record. */
  read(number: number, into: number[]): void {
    const base = number * this.width;
    for (let i = 0; i < this.fields.length; i++) {
      const field = this.fields[i]!;
      into[i] = (this.words[base + field.word]! >>> field.shift) & field.mask;
    }
  }

  /** One value of a record. */
  value(number: number, position: number): number {
    const field = this.fields[position]!;
    return (this.words[number * this.width + field.word]! >>> field.shift) & field.mask;
  }

  /** Memory that the table takes. */
  get bytes(): number {
    return this.words.byteLength + this.slots.byteLength;
  }

  /** Packs a record, and finds the slot that holds it or the free one where it belongs. */
  private slotOf(values: ArrayLike<number>): number {
    const { packed, width } = this;
    packed.fill(0);
    for (let i = 0; i < this.fields.length; i++) {
      const field = this.fields[i]!;
      packed[field.word]! |= values[i]! << field.shift;
    }
    const mask = this.slots.length - 1;
    let slot = this.hash(packed, 0) & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const base = (this.slots[slot]! - 1) * width;
      let same = true;
      for (let w = 0; w < width && same; w++) same = this.words[base + w] === packed[w];
      if (same) break;
    }
    return slot;
  }

  private hash(words: Uint32Array, base: number): number {
    let hash = 0x9e3779b9;
    for (let w = 0; w < this.width; w++) {
      hash = Math.imul(hash ^ words[base + w]!, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    return (Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 13)) >>> 0;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = this.hash(this.words, number * this.width) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

function grown(words: Uint32Array): Uint32Array {
  const larger = new Uint32Array(words.length * 2);
  larger.set(words);
  return larger;
}
