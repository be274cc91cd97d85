'use client';

import type { Reflowed } from '@/lib/domain/reflow';
import { messageOf } from '@/lib/storage/outbox';
import { reflowing } from '@/lib/study/annotation/annotating';
import { toast } from '../../ui/notices/toasts';
import { toastUndo } from '../../ui/notices/undo-toast';
import { useStorage } from '../../ui/stores/stores';

const DONE: Readonly<Record<Reflowed, string>> = {
  lines: 'Line breaks were joined into paragraphs.',
  spaces: 'Spaces between characters were taken out.',
  both: 'Line breaks were joined into paragraphs, and spaces between characters taken out.',
};

interface ReflowedProps {
  readonly id: string;
  readonly reflowed: Reflowed;
  readonly onDismiss: () => void;
}

/** A quiet line over a text that is not laid out as it was pasted, with the way back. */
export function ReflowedNotice({ id, reflowed, onDismiss }: ReflowedProps) {
  const storage = useStorage();
  const keep = async () => {
    try {
      const { keepAsPasted } = await reflowing();
      toastUndo('The text stands as it was pasted.', await keepAsPasted(storage, id));
    } catch (cause) {
      toast(messageOf(cause));
    }
  };
  return (
    <aside className="converted" aria-label="About the lines of this text">
      <p>{DONE[reflowed]}</p>
      <p>
        <button type="button" className="text-button" onClick={keep}>
          {reflowed === 'lines' ? 'Keep them as pasted' : 'Keep the text as pasted'}
        </button>
        <button type="button" className="text-button" onClick={onDismiss}>
          Dismiss
        </button>
      </p>
    </aside>
  );
}
