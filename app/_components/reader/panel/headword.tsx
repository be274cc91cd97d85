import { type Forms, LANG, type Script } from '@/lib/domain/script';
import { otherForm } from '@/lib/reader/panel/pages';
import { TitleFace } from '../../ui/fonts/faces';

interface HeadwordProps {
  readonly forms: Forms;
  readonly script: Script;
}

const OTHER: Readonly<Record<Script, Script>> = {
  traditional: 'simplified',
  simplified: 'traditional',
};

/** The word in the shown script, and beside it the other one with what differs in ink. */
export function Headword({ forms, script }: HeadwordProps) {
  const other = otherForm(forms[script], forms[OTHER[script]]);
  return (
    <h2 className="headword">
      {other && <TitleFace script={OTHER[script]} />}
      <span className="headword-shown" lang={LANG[script]}>
        {forms[script]}
      </span>
      {other && (
        <span className="headword-other" lang={LANG[OTHER[script]]} title={OTHER[script]}>
          {other.map(({ character, differs }, index) =>
            differs ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: characters of a word never move
              <b key={index} className="differs">
                {character}
              </b>
            ) : (
              character
            ),
          )}
        </span>
      )}
    </h2>
  );
}
