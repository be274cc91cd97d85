import type { ChangeNotice } from '../storage';

export interface ChangeFeed {
  publish(notice: Omit<ChangeNotice, 'elsewhere'>): void;
  subscribe(listener: (notice: ChangeNotice) => void): () => void;
  /** As `LearnerStorage.hadCompany` has it. */
  hadCompany(): boolean;
  close(): void;
}

type Message = Omit<ChangeNotice, 'elsewhere'> | { readonly greeting: 'hello' | 'welcome' };

/**
 * Tells this tab's listeners and, through a BroadcastChannel, those of every other tab which
 * records changed. Keys travel, not records: readers fetch what is on disk, so the order in
 * which messages arrive cannot bring an old value back.
 */
export function openFeed(name: string): ChangeFeed {
  const listeners = new Set<(notice: ChangeNotice) => void>();
  const tell = (notice: ChangeNotice) => {
    for (const listener of [...listeners]) listener(notice);
  };
  let channel: BroadcastChannel | null = null;
  let company = false;
  const hear = (message: Message) => {
    company = true;
    if (!('greeting' in message)) tell({ ...message, elsewhere: true });
    else if (message.greeting === 'hello') say({ greeting: 'welcome' });
  };
  const say = (message: Message) => channel?.postMessage(message);
  // Opened at first use: on the server stores are made but never used, and nothing must stay open.
  const connect = () => {
    if (channel || typeof BroadcastChannel === 'undefined') return;
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
    say({ greeting: 'hello' });
  };
  return {
    publish(notice) {
      connect();
      say(notice);
      tell({ ...notice, elsewhere: false });
    },
    subscribe(listener) {
      connect();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hadCompany: () => company,
    close() {
      listeners.clear();
      channel?.close();
    },
  };
}
