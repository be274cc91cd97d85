import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPanelEntry, type PanelEntry } from '@/lib/reader/panel/panel-entry';

interface Entry {
  readonly href: string;
  readonly state: unknown;
}

const TEXT = '/read/tea';
const NEXT = { __NA: true };

/** More than any run here presses, with an answer to each. */
const MOST_STEPS = 200;

/** The entries of a tab, as browsers keep them: steps end later, in order. */
function historyOf(hrefs: readonly string[]) {
  let entries: Entry[] = hrefs.map((href) => ({ href, state: NEXT }));
  let at = entries.length - 1;
  let steps: number[] = [];
  const here = () => entries[at] as Entry;
  return {
    entries: () => entries,
    here,
    add: (entry: Entry) => {
      entries = [...entries.slice(0, at + 1), entry];
      at = entries.length - 1;
      // What is added calls off the steps that have not ended.
      steps = [];
    },
    replace: (entry: Entry) => {
      entries = entries.with(at, entry);
    },
    go: (delta: number) => {
      steps.push(delta);
    },
    callOff: () => {
      steps = [];
    },
    /** Ends all steps; one that leads nowhere is passed over. */
    settle: (arrived: (from: string) => void) => {
      let ended = 0;
      for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
        ended += 1;
        if (ended > MOST_STEPS) throw new Error('The tab never comes to rest.');
        if (!entries[at + step]) continue;
        const from = here().href;
        at += step;
        arrived(from);
      }
    },
  };
}

/**
 * A tab in which the text was opened from the shelf; leaving its page ends the reader, and coming
 * back begins a new one. Back counts from where the steps before it lead.
 */
function openTab(before: readonly string[]) {
  const history = historyOf([...before, TEXT]);
  const { here } = history;
  let open = false;
  let reader: PanelEntry | null = null;
  const begin = () => {
    open = false;
    reader = createPanelEntry({
      entries: {
        get state() {
          return here().state;
        },
        pushState: (state) => history.add({ href: here().href, state }),
        go: history.go,
      },
      href: () => here().href,
      isOpen: () => open,
      close: () => {
        open = false;
      },
    });
  };
  begin();
  return {
    place: () => here().href,
    isOpen: () => open,
    entries: history.entries,
    open: () => {
      const was = open;
      open = reader !== null;
      if (!was) reader?.opened();
    },
    close: () => {
      open = false;
    },
    press: history.go,
    follow: (href: string) => {
      // A link to where one is replaces the entry.
      if (href === here().href) history.replace({ href, state: NEXT });
      else history.add({ href, state: NEXT });
      if (href.startsWith(TEXT)) return;
      reader = null;
      open = false;
    },
    reload: () => {
      history.callOff();
      if (reader) begin();
    },
    settle: () =>
      history.settle((from) => {
        reader?.arrived();
        if (!here().href.startsWith(TEXT)) reader = null;
        else if (!from.startsWith(TEXT)) begin();
        if (!reader) open = false;
      }),
  };
}

type Tab = ReturnType<typeof openTab>;

const within = fc.array(fc.constantFrom('open' as const, 'close' as const), { maxLength: 6 });

describe('the history entry of the panel', () => {
  it('is added once and kept', () => {
    const tab = openTab(['/']);
    for (let round = 0; round < 3; round++) {
      tab.open();
      tab.close();
    }
    expect(tab.entries().map(({ href }) => href)).toEqual(['/', TEXT, TEXT]);
    expect(tab.entries()[2]?.state).toEqual({ __NA: true, hangjianPanel: true });
  });

  it('Back closes an open panel and stays, whatever was opened and closed before', () => {
    fc.assert(
      fc.property(fc.array(within), (rounds) => {
        const tab = openTab(['/']);
        for (const actions of rounds) {
          for (const action of actions) tab[action]();
          tab.open();
          tab.press(-1);
          tab.settle();
          expect([tab.place(), tab.isOpen()]).toEqual([TEXT, false]);
        }
        expect(tab.entries().length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('Back leaves in one press where no panel is open, Forward comes back to none', () => {
    fc.assert(
      fc.property(within, fc.boolean(), (actions, again) => {
        const tab = openTab(['/']);
        for (const action of actions) tab[action]();
        tab.close();
        if (again) tab.reload();
        tab.press(-1);
        tab.settle();
        expect(tab.place()).toBe('/');
        tab.press(1);
        tab.settle();
        expect([tab.place(), tab.isOpen()]).toEqual([TEXT, false]);
      }),
    );
  });

  it('as many presses lead forward as led back, over a page opened from the text', () => {
    const tab = openTab(['/']);
    tab.open();
    tab.follow('/about');
    const press = (delta: number): string => {
      tab.press(delta);
      tab.settle();
      return tab.place();
    };
    expect([press(-1), press(-1), press(1), press(1)]).toEqual([TEXT, '/', TEXT, '/about']);
  });

  it('Back and Forward pressed at once come to rest', () => {
    const tab = openTab(['/']);
    tab.open();
    tab.close();
    for (const delta of [-1, 1, -1, 1]) tab.press(delta);
    tab.settle();
    expect(tab.isOpen()).toBe(false);
  });

  it('never holds a learner: enough presses leave from any state', () => {
    const action = fc.constantFrom<(tab: Tab) => void>(
      (tab) => tab.open(),
      (tab) => tab.close(),
      (tab) => tab.press(-1),
      (tab) => tab.press(1),
      (tab) => tab.follow(`${TEXT}#o12`),
      (tab) => tab.follow('/about'),
      (tab) => tab.reload(),
      (tab) => tab.settle(),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const tab = openTab(['/']);
        for (const act of actions) act(tab);
        tab.settle();
        const most = tab.entries().length + 1;
        for (let press = 0; press < most; press++) {
          tab.press(-1);
          tab.settle();
        }
        expect(tab.place()).toBe('/');
      }),
    );
  });

  it('a word opens where the browser takes no more entries', () => {
    const entry = createPanelEntry({
      entries: {
        state: null,
        pushState: () => {
          throw new DOMException('Attempt to use history.pushState() more than 100 times');
        },
        go: () => {},
      },
      href: () => TEXT,
      isOpen: () => true,
      close: () => {},
    });
    expect(() => entry.opened()).not.toThrow();
  });
});
