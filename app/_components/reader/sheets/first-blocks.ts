import type { Block } from '@/lib/domain/text';
import type { Annotations } from '@/lib/reader/text/annotations';

/** Corrected blocks from the beginning, up to `limit` characters or at least one. */
export function firstBlocks(annotations: Annotations, limit: number): readonly Block[] {
  const blocks: Block[] = [];
  for (const section of annotations.sections()) {
    const block = annotations.blockAt(section.start);
    if (!block || blocks.at(-1) === block) continue;
    if (blocks.length > 0 && block.span.end > limit) break;
    blocks.push(block);
  }
  return blocks;
}
