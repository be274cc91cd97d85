import { createStore } from 'zustand/vanilla';

/** Open modal dialogs, the uppermost last. All else of the page can be neither seen well nor pressed. */
export const modals = createStore<{ readonly open: readonly HTMLDialogElement[] }>()(() => ({
  open: [],
}));

/** Opens a dialog over the page; what it returns says that it is gone. */
export function openModal(dialog: HTMLDialogElement): () => void {
  if (!dialog.open) dialog.showModal();
  modals.setState(({ open }) => ({ open: [...open, dialog] }));
  return () => modals.setState(({ open }) => ({ open: open.filter((each) => each !== dialog) }));
}
