/** Bits of a number a byte holds; the eighth says that another byte follows. */
const BITS = 7;
const MORE = 1 << BITS;

/** Appends whole numbers from 0 to 2³² − 1, seven bits a byte, the lowest first (LEB128). */
export class VarintWriter {
  #bytes = new Uint8Array(1_024);
  #size = 0;

  write(value: number): void {
    if (this.#size + 5 > this.#bytes.length) {
      const longer = new Uint8Array(this.#bytes.length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    let left = value >>> 0;
    while (left >= MORE) {
      this.#bytes[this.#size++] = (left & (MORE - 1)) | MORE;
      left >>>= BITS;
    }
    this.#bytes[this.#size++] = left;
  }

  /** Between −2³¹ and 2³¹ − 1; numbers near 0 on either side are short. */
  writeSigned(value: number): void {
    this.write((value << 1) ^ (value >> 31));
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }
}

/** Reads what a `VarintWriter` wrote, in the same order; past the end it reads 0. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): number {
    let value = 0;
    for (let shift = 0; ; shift += BITS) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & (MORE - 1)) << shift;
      if (byte < MORE) return value >>> 0;
    }
  }

  readSigned(): number {
    const value = this.read();
    return (value >>> 1) ^ -(value & 1);
  }

  /** Whether all has been read and nothing beyond it. */
  get isDone(): boolean {
    return this.#at === this.#bytes.length;
  }
}
