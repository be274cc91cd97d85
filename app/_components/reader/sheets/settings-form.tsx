'use client';

import { useId } from 'react';
import { LANG, type Script } from '@/lib/domain/script';
import {
  choicesOf,
  limitsOf,
  type Preferences,
  type ToneColours,
} from '@/lib/reader/preferences/preferences';
import { usePreferences } from '../../ui/stores/stores';
import {
  CHOICE_LABELS,
  GROUPS,
  NUMBER_LABELS,
  type ReadingChoice,
  type ReadingNumber,
  SCRIPT_MARKS,
} from './settings-labels';

type SetPreference = (change: Partial<Preferences>) => void;

/** A script's own character, in the face that has it on every page. */
const ScriptMark = ({ of }: { readonly of: Script }) => (
  <>
    <b className="choice-mark" lang={LANG[of]}>
      {SCRIPT_MARKS[of]}
    </b>{' '}
  </>
);

function Choice({ of, set }: { readonly of: ReadingChoice; readonly set: SetPreference }) {
  const value = usePreferences((state) => state[of]);
  const name = useId();
  const { title, options } = CHOICE_LABELS[of];
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      <div className="choice-options">
        {choicesOf(of).map((option) => (
          <label key={option} className="choice-option">
            <input
              type="radio"
              name={name}
              checked={value === option}
              onChange={() => set({ [of]: option })}
            />
            <span>
              {of === 'script' && <ScriptMark of={option as Script} />}
              {options[option]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Amount({ of, set }: { readonly of: ReadingNumber; readonly set: SetPreference }) {
  const value = usePreferences((state) => state[of]);
  const { min, max } = limitsOf(of);
  const { title, step, say } = NUMBER_LABELS[of];
  const id = useId();
  return (
    <div className="amount">
      <label htmlFor={id}>{title}</label>
      <input
        id={id}
        type="range"
        {...{ min, max, step, value }}
        aria-valuetext={say(value)}
        onChange={(event) => set({ [of]: Number(event.target.value) })}
      />
      <output htmlFor={id}>{say(value)}</output>
    </div>
  );
}

const TONES = ['First', 'Second', 'Third', 'Fourth', 'Neutral'] as const;

function OwnColours({ set }: { readonly set: SetPreference }) {
  const colours = usePreferences((state) => state.colours);
  const shown = usePreferences((state) => state.toneColours === 'own');
  if (!shown) return null;
  return (
    <fieldset className="colours">
      <legend>My tone colours</legend>
      {TONES.map((tone, index) => (
        <label key={tone}>
          <input
            type="color"
            value={colours[index]}
            onChange={(event) => {
              const next = colours.map((old, at) => (at === index ? event.target.value : old));
              set({ colours: next as unknown as ToneColours });
            }}
          />
          <span>{tone}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Settings that only mean something together with another one. */
function useHidden(): ReadonlySet<ReadingChoice | ReadingNumber> {
  const aid = usePreferences((state) => state.aid);
  const scope = usePreferences((state) => state.scope);
  const hidden = new Set<ReadingChoice | ReadingNumber>();
  if (aid === 'none') for (const key of ['scope', 'tones', 'band'] as const) hidden.add(key);
  if (aid !== 'zhuyin' && aid !== 'both') hidden.add('zhuyinPlace');
  if (scope !== 'band') hidden.add('band');
  return hidden;
}

const isNumber = (key: ReadingChoice | ReadingNumber): key is ReadingNumber => key in NUMBER_LABELS;

/** Every setting of reading. The same form serves the reader's sheet and the settings page. */
export function SettingsForm({ set }: { readonly set: SetPreference }) {
  const hidden = useHidden();
  return (
    <form className="settings" onSubmit={(event) => event.preventDefault()}>
      {GROUPS.map(({ title, keys }) => (
        <section key={title}>
          <h2>{title}</h2>
          {keys
            .filter((key) => !hidden.has(key))
            .map((key) =>
              isNumber(key) ? (
                <Amount key={key} of={key} set={set} />
              ) : (
                <Choice key={key} of={key} set={set} />
              ),
            )}
          {title === 'Readings' && <OwnColours set={set} />}
        </section>
      ))}
    </form>
  );
}
