import { UnitTrie } from './unit-trie';

interface Automaton {
  readonly trie: UnitTrie;
  /** Node of the longest proper suffix that the trie has too. */
  readonly fail: Uint32Array;
  readonly depth: Uint32Array;
}

/** Failure links by depth, each from its parent's. */
function link(trie: UnitTrie, keys: readonly string[]): Automaton {
  const fail = new Uint32Array(trie.size);
  const depth = new Uint32Array(trie.size);
  let rows = keys.map((key) => ({ key, node: 0 }));
  for (let at = 0; rows.length > 0; at += 1) {
    rows = rows.flatMap(({ key, node }) => {
      if (at >= key.length) return [];
      const unit = key.charCodeAt(at);
      const child = trie.child(node, unit);
      // The first key to come to a node makes its link; the others only pass.
      if (depth[child] === 0) {
        depth[child] = at + 1;
        let suffix = fail[node] as number;
        while (suffix !== 0 && trie.child(suffix, unit) === 0) suffix = fail[suffix] as number;
        fail[child] = node === 0 ? 0 : trie.child(suffix, unit);
      }
      return [{ key, node: child }];
    });
  }
  return { trie, fail, depth };
}

/**
 * Which of `keys` stand somewhere in `text`, compared unit by unit. Linear in the text and in the
 * keys together, however they repeat (Aho and Corasick, 1975).
 */
export function occurringIn(text: string, keys: Iterable<string>): ReadonlySet<string> {
  const wanted = [...new Set(keys)].filter((key) => key !== '');
  if (wanted.length === 0) return new Set();
  const trie = new UnitTrie();
  const nodes = new Map(wanted.map((key) => [key, trie.add(key)]));
  const { fail, depth } = link(trie, wanted);
  const met = new Uint8Array(trie.size);
  let node = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let next = trie.child(node, unit);
    while (next === 0 && node !== 0) {
      node = fail[node] as number;
      next = trie.child(node, unit);
    }
    node = next;
    met[node] = 1;
  }
  // What ends inside a longer match was not visited itself: longest first, each tells its suffix.
  const order = Array.from(depth.keys()).sort((a, b) => (depth[b] ?? 0) - (depth[a] ?? 0));
  for (const at of order) if (met[at] === 1) met[fail[at] as number] = 1;
  return new Set(wanted.filter((key) => met[nodes.get(key) as number] === 1));
}
