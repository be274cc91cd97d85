'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { LANG } from '@/lib/domain/script';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import { atMostEvery } from '@/lib/reader/window/throttle';
import { Loudspeaker } from '../listen/icons';
import { usePreferences } from '../ui/stores/stores';
import { Menu, type MenuItem } from './sheets/menu';
import { afterFrame } from './window/after-frame';
import { programmaticScroll } from './window/programmatic-scroll';

type Set = (change: Partial<Preferences>) => void;

interface ToolbarProps {
  readonly set: Set;
  readonly onSettings: () => void;
  readonly onListen: () => void;
  readonly menu: readonly MenuItem[];
}

interface SegmentProps<Value extends string> {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly name: string;
    readonly say: string;
    readonly lang?: string;
  }[];
  readonly onChoose: (value: Value) => void;
}

/** A row of choices of which one is pressed. */
function Segment<Value extends string>({ label, value, choices, onChoose }: SegmentProps<Value>) {
  return (
    <fieldset className="segment">
      <legend className="hidden">{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value || (value === 'both' && choice.value !== 'none')}
          aria-label={choice.say}
          title={choice.say}
          lang={choice.lang ?? LANG.traditional}
          onClick={() => onChoose(choice.value)}
        >
          {choice.name}
        </button>
      ))}
    </fieldset>
  );
}

const SCRIPTS = [
  { value: 'traditional', name: '繁', say: 'Traditional characters' },
  { value: 'simplified', name: '简', say: 'Simplified characters', lang: LANG.simplified },
] as const;

const AIDS = [
  { value: 'none', name: '無', say: 'No readings' },
  { value: 'pinyin', name: '拼', say: 'Pinyin' },
  { value: 'zhuyin', name: 'ㄅ', say: 'Zhuyin' },
] as const;

/** The bar follows the way of reading this often, in milliseconds. */
const OFTEN = 80;

/** Slides the bar away while reading down and brings it back on reading up. No React render. */
function useSliding() {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    let last = Number.NaN;
    const here = () => Math.max(0, window.scrollY) - programmaticScroll();
    // After a frame, for where the page stands is known then: asking before has it laid out.
    const stopBeginning = afterFrame(() => {
      last = here();
    });
    const slide = () => {
      const y = here();
      if (Math.abs(y - last) < 6) return;
      const inside = bar.current?.contains(document.activeElement);
      bar.current?.toggleAttribute('data-away', y > last && window.scrollY > 80 && !inside);
      last = y;
    };
    const sliding = atMostEvery(OFTEN, slide, {
      set: (work, ms) => window.setTimeout(() => afterFrame(work), ms),
      cancel: (timer) => window.clearTimeout(timer),
    });
    window.addEventListener('scroll', sliding.ask, { passive: true });
    return () => {
      stopBeginning();
      sliding.stop();
      window.removeEventListener('scroll', sliding.ask);
    };
  }, []);
  return bar;
}

/** One slim row: the way home, script, readings, settings. */
export function Toolbar({ set, onSettings, onListen, menu }: ToolbarProps) {
  const script = usePreferences((state) => state.script);
  const aid = usePreferences((state) => state.aid);
  const bar = useSliding();
  return (
    <header ref={bar} className="toolbar" data-keep-open="">
      <Link href="/" className="toolbar-home" aria-label="Back to the shelf">
        <span aria-hidden="true">‹</span> <span lang="zh-Hant-TW">行間</span>
      </Link>
      <div className="toolbar-tools" role="toolbar" aria-label="Reading">
        <Segment
          label="Script"
          value={script}
          choices={SCRIPTS}
          onChoose={(value) => set({ script: value })}
        />
        <Segment
          label="Readings"
          value={aid}
          choices={AIDS}
          onChoose={(value) => set({ aid: value })}
        />
        <button
          type="button"
          className="toolbar-button"
          onClick={onSettings}
          aria-label="Settings"
          aria-haspopup="dialog"
          title="Settings"
        >
          Aa
        </button>
        <button
          type="button"
          className="toolbar-button listen"
          onClick={onListen}
          aria-label="Read aloud from here"
          title="Read aloud from here"
        >
          <Loudspeaker />
        </button>
        <Menu items={menu} />
      </div>
    </header>
  );
}
