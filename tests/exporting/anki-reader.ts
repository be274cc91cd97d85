/**
 * Reads a text file as Anki's manual says it is read, and refuses what the manual leaves open
 * (https://docs.ankiweb.net/importing/text-files.html): `#key:value` lines at the top, lines that
 * begin with # skipped, fields that may stand in quotation marks, a mark inside them doubled.
 */
export interface AnkiFile {
  readonly headers: ReadonlyMap<string, string>;
  readonly notes: readonly (readonly string[])[];
}

const LINE_END = /\r\n|[\r\n]/y;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function readField(text: string, from: number, separator: string): { value: string; end: number } {
  if (text[from] !== '"') {
    let end = from;
    while (end < text.length && text[end] !== separator && !/[\r\n]/.test(text[end] ?? '')) {
      if (text[end] === '"') throw new Error(`A bare quotation mark at ${end}.`);
      end += 1;
    }
    return { value: text.slice(from, end), end };
  }
  let value = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else return { value, end: at + 1 };
  }
  throw new Error(`The quotation mark at ${from} is never closed.`);
}

export function readAnki(text: string): AnkiFile {
  const headers = new Map<string, string>();
  const notes: string[][] = [];
  let at = 0;
  while (text[at] === '#') {
    const line = text.slice(at).split('\n', 1)[0] ?? '';
    const colon = line.indexOf(':');
    if (colon < 0) throw new Error(`No header: ${line}`);
    headers.set(line.slice(1, colon), line.slice(colon + 1));
    at += line.length + 1;
  }
  const separator = headers.get('separator') === 'tab' ? '\t' : ',';
  while (at < text.length) {
    if (text[at] === '#') throw new Error(`A note at ${at} would be skipped as a comment.`);
    const note: string[] = [];
    for (;;) {
      const { value, end } = readField(text, at, separator);
      note.push(value);
      at = end;
      if (text[at] !== separator) break;
      at += 1;
    }
    const ended = matchAt(LINE_END, text, at);
    if (ended === null) throw new Error(`Neither a separator nor a line's end at ${at}.`);
    at += ended.length;
    notes.push(note);
  }
  return { headers, notes };
}
