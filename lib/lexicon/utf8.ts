const encoder = new TextEncoder();

/** A character of the first plane needs three bytes, and so does what stands for a lone surrogate. */
const BYTES_A_UNIT = 3;

/**
 * UTF-8 of one text after the other in the same memory: for headwords this costs less than the
 * call to the platform's encoder. What the next call writes over is `bytes` up to `size`.
 */
export class Utf8 {
  bytes = new Uint8Array(64);
  size = 0;

  encode(text: string): void {
    if (this.bytes.length < text.length * BYTES_A_UNIT) {
      this.bytes = new Uint8Array(text.length * BYTES_A_UNIT);
    }
    const { bytes } = this;
    let size = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 0x80) bytes[size++] = code;
      else if (code < 0x800) {
        bytes[size++] = 0xc0 | (code >> 6);
        bytes[size++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || code > 0xdfff) {
        bytes[size++] = 0xe0 | (code >> 12);
        bytes[size++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[size++] = 0x80 | (code & 0x3f);
      } else {
        // Pairs and halves of pairs are rare enough for the platform.
        this.size = encoder.encodeInto(text, bytes).written;
        return;
      }
    }
    this.size = size;
  }
}
