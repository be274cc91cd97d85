/** Whether a focused control takes a key for itself. */
export const takesKey = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input, select, textarea, [contenteditable]')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('a, button, summary') !== null;
};
