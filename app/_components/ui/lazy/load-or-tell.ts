import { toast } from '../notices/toasts';

/** What a command says whose code did not come; pressing again asks for it anew. */
export const NOT_LOADED =
  'This part could not be loaded. Your text is kept; try again when you are online.';

/** The code of a command; null, and a line that says so, when it cannot be had now. */
export async function loadOrTell<Code>(load: () => Promise<Code>): Promise<Code | null> {
  try {
    return await load();
  } catch {
    toast(NOT_LOADED);
    return null;
  }
}
