import type { Preferences } from '@/lib/reader/preferences/preferences';

interface ConvertedProps {
  readonly repair: Preferences['repair'];
  readonly onRepair: (repair: Preferences['repair']) => void;
  readonly onDismiss: () => void;
}

/** A quiet line over the first page of a text that a machine converted from Simplified. */
export function ConvertedNotice({ repair, onRepair, onDismiss }: ConvertedProps) {
  const repaired = repair === 'on';
  return (
    <aside className="converted" aria-label="About this text">
      <p>
        This text looks machine-converted from Simplified.{' '}
        {repaired
          ? 'Wrong characters are shown repaired and marked; open one to see what the source has.'
          : 'Its wrong characters are shown as they are written.'}
      </p>
      <p>
        <button
          type="button"
          className="text-button"
          onClick={() => onRepair(repaired ? 'off' : 'on')}
        >
          {repaired ? 'Show as written' : 'Show repaired'}
        </button>
        <button type="button" className="text-button" onClick={onDismiss}>
          Dismiss
        </button>
      </p>
    </aside>
  );
}
