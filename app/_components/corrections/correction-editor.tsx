'use client';
import { useId, useMemo, useState } from 'react';
import type { Entry, EntryId } from '@/lib/domain/lexicon/lexicon';
import { LANG } from '@/lib/domain/script';
import type { Token, Word } from '@/lib/domain/token';
import { cuttable } from '@/lib/reader/corrections/cut';
import { toastUndo } from '../ui/notices/undo-toast';
import { useCorrectionsStore } from '../ui/stores/stores';
import styles from './corrections.module.css';
import { CutRow } from './cut-row';
import { FieldLine, FormEnd } from './form-parts';
import { MeaningField } from './meaning-field';
import { type CorrectionForm, type Scope, useCorrectionForm } from './use-correction-form';

interface CorrectionEditorProps {
  /** The sentence's tokens as they stand now, and which of them is opened. */
  readonly tokens: readonly Token[];
  readonly opened: Word;
  readonly textId: string;
  readonly entryOf: (id: EntryId) => Entry | undefined;
  /** Closes the editor, after saving or without. */
  readonly onDone: () => void;
}

/** Words on either side that can be joined with the opened one. */
const REACH = 2;
const SCOPES: readonly (readonly [Scope, string])[] = [
  ['everywhere', 'Everywhere, from now on'],
  ['here', 'Only here'],
];

interface WordFieldsProps extends Pick<CorrectionEditorProps, 'opened' | 'entryOf'> {
  readonly surface: string;
  readonly form: CorrectionForm;
}

/** Reading, meaning and name of a stretch that is one word. */
function WordFields({ surface, form, opened, entryOf }: WordFieldsProps) {
  const { fields, reading, setField } = form;
  return (
    <>
      <FieldLine
        label="Reading"
        autoComplete="off"
        spellCheck={false}
        value={fields.pinyin ?? reading}
        onChange={(event) => setField({ pinyin: event.target.value })}
      />
      <MeaningField
        surface={surface}
        opened={opened}
        chosen={fields}
        entryOf={entryOf}
        onChoose={setField}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={fields.name ?? opened.flags.includes('name')}
          onChange={(event) => setField({ name: event.target.checked })}
        />
        It is a name
      </label>
    </>
  );
}

interface ScopeFieldProps {
  readonly chosen: Scope;
  readonly onChoose: (scope: Scope) => void;
}

function ScopeField({ chosen, onChoose }: ScopeFieldProps) {
  const name = useId();
  return (
    <fieldset className={styles.scopes}>
      <legend className="hidden">Where</legend>
      {SCOPES.map(([scope, label]) => (
        <label key={scope} className={styles.check}>
          <input
            type="radio"
            name={name}
            checked={chosen === scope}
            onChange={() => onChoose(scope)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Where the learner knows better: cuts, reading, meaning and name of one word. */
export default function CorrectionEditor(props: CorrectionEditorProps) {
  const { opened, textId, entryOf, onDone } = props;
  const store = useCorrectionsStore();
  const tokens = useMemo(
    () => cuttable(props.tokens, props.tokens.indexOf(opened), REACH),
    [props.tokens, opened],
  );
  const form = useCorrectionForm(tokens, opened, textId);
  const [problem, setProblem] = useState('');
  const { single, stretch } = form;

  const save = async () => {
    const draft = form.draft();
    if ('problem' in draft) return setProblem(draft.problem);
    const here = { textId, offset: stretch.offset };
    const undo = await store.getState().save(draft, here);
    toastUndo(`${draft.words.join(' · ')}: corrected ${draft.at ? 'here' : 'everywhere'}.`, undo);
    onDone();
  };

  return (
    <form
      className={styles.editor}
      aria-label={`Correct ${opened.surface}`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <CutRow
        tokens={tokens}
        cuts={form.cuts}
        opened={opened.span}
        lang={LANG.traditional}
        onCuts={form.setCuts}
      />
      {single === null ? (
        <p className={styles.note}>
          <span lang={LANG.traditional}>{stretch.words.join(' · ')}</span>: readings and meanings of
          each come from the dictionary; open one of them to change it.
        </p>
      ) : (
        <WordFields surface={single} form={form} opened={opened} entryOf={entryOf} />
      )}
      <ScopeField chosen={form.scope} onChoose={form.setScope} />
      <FormEnd problem={problem} submit="Correct" primary onLeave={onDone} />
    </form>
  );
}
