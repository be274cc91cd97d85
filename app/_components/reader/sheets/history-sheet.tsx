'use client';

import { useRouter } from 'next/navigation';
import { HistoryList } from '../../lookup/history-list';
import { usePreferences } from '../../ui/stores/stores';
import type { Jump } from '../place/use-jump';
import { useReader } from '../reader-context';
import { SideSheet } from './side-sheet';

interface HistoryProps {
  readonly onClose: () => void;
  readonly jump: Jump;
}

/** Words looked up in this sitting; each leads back to where it was met. */
export default function HistorySheet({ onClose, jump }: HistoryProps) {
  const { info, selection } = useReader();
  const script = usePreferences((state) => state.script);
  const router = useRouter();
  return (
    <SideSheet title="Looked up" onClose={onClose}>
      <HistoryList
        script={script}
        onOpen={({ textId, href, offset }) => {
          onClose();
          if (textId !== info.id) {
            router.push(`${href}#o${offset}`);
            return;
          }
          jump(offset, 'center');
          selection.getState().open(offset);
        }}
      />
    </SideSheet>
  );
}
