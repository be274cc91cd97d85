const STEP = 128;

const ENCODER = new TextEncoder();
/** A mark at the beginning of a text is a part of it. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** Writes numbers and text one after the other; numbers as varints, seven bits a byte, the lowest first. */
export class ByteWriter {
  #bytes = new Uint8Array(4_096);
  #length = 0;

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  /** A whole number from 0 to 2^53. What is none is written as another, which whoever writes checks. */
  count(value: number): void {
    this.#room(8);
    let rest = Math.max(0, Math.floor(Number.isFinite(value) ? value : 0));
    while (rest >= STEP) {
      this.#bytes[this.#length++] = (rest % STEP) + STEP;
      rest = Math.floor(rest / STEP);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A whole number of either sign: small ones are short. */
  signed(value: number): void {
    this.count(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** A whole number that may be null or missing. */
  optional(value: number | null | undefined, base = 0): void {
    if (value === undefined) this.count(0);
    else if (value === null) this.count(1);
    else this.count(2 + (value < base ? -2 * (value - base) - 1 : 2 * (value - base)));
  }

  /** Any number, in eight bytes. */
  float(value: number): void {
    this.#room(8);
    new DataView(this.#bytes.buffer).setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  text(value: string): void {
    const encoded = ENCODER.encode(value);
    this.count(encoded.length);
    this.#room(encoded.length);
    this.#bytes.set(encoded, this.#length);
    this.#length += encoded.length;
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what a `ByteWriter` wrote. Every method throws a RangeError beyond the end. */
export class ByteReader {
  #at = 0;
  readonly #view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get ended(): boolean {
    return this.#at === this.bytes.length;
  }

  count(): number {
    let value = 0;
    for (let scale = 1; ; scale *= STEP) {
      const byte = this.#view.getUint8(this.#at++);
      if (byte < STEP) return value + byte * scale;
      value += (byte - STEP) * scale;
    }
  }

  signed(): number {
    const value = this.count();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  optional(base = 0): number | null | undefined {
    const value = this.count();
    if (value === 0) return undefined;
    if (value === 1) return null;
    return base + (value % 2 === 1 ? -(value - 1) / 2 : (value - 2) / 2);
  }

  float(): number {
    const value = this.#view.getFloat64(this.#at, true);
    this.#at += 8;
    return value;
  }

  text(): string {
    const length = this.count();
    if (this.#at + length > this.bytes.length) throw new RangeError('The text is cut off.');
    const encoded = this.bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return DECODER.decode(encoded);
  }
}

/** A sum by which a damaged byte is found: FNV-1a of 32 bits (Fowler, Noll, Vo). */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
