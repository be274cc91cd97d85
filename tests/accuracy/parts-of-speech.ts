import { fitTags } from '../../dictionary/models/parts-of-speech/fit';
import { lessonsFrom, rightIn } from '../../dictionary/models/parts-of-speech/lessons';
import { taggerOf } from '../../lib/annotate/sense/tagger';
import { featuresFrom } from '../../lib/annotate/sense/word-features';
import { loadLexicon } from '../../lib/server/lexicon';
import { counted, type Measure, percent } from './measure';

const NEEDS = 'pos-dev.jsonl';

/** Parts of speech of words the tagger has not seen: five taggers, each without a fifth of the sentences. */
export const partsOfSpeech: Measure = {
  needs: NEEDS,
  run: ({ gold }) => {
    const featuresOf = featuresFrom(loadLexicon());
    const lessons = lessonsFrom(gold(NEEDS), featuresOf);
    const { asked, right } = rightIn(lessons, (taught) => taggerOf(fitTags(taught), featuresOf));
    return [
      {
        measure: 'parts of speech, five folds',
        of: counted(asked, 'words'),
        ours: percent(right, asked),
        baselines: {},
      },
    ];
  },
};
