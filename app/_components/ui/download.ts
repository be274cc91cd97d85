/** Hands the learner a file. Plain text unless another type is named. */
export const downloadText = (name: string, text: string, type = 'text/plain'): void =>
  download(name, new Blob([text], { type: `${type};charset=utf-8` }));

export const downloadBytes = (name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void =>
  download(name, new Blob([bytes], { type }));

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next task; the text need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

/** "hangjian-words-2026-10-01.csv" */
export const fileName = (what: string, extension: string, now: Date): string =>
  `hangjian-${what}-${now.toISOString().slice(0, 10)}.${extension}`;
