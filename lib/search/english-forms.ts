import { boundedCache } from '../lexicon/cache';

/**
 * Forms of English words that no ending tells: each line is a word and the forms of it that a
 * learner may type instead.
 */
const IRREGULAR = `
be am is are was were been being
have has had
do does did done
go goes went gone
come came
eat ate eaten
drink drank drunk
see saw seen
buy bought
sell sold
think thought
bring brought
teach taught
catch caught
fight fought
seek sought
give gave given
take took taken
make made
say said
tell told
speak spoke spoken
write wrote written
read reads
hear heard
know knew known
grow grew grown
throw threw thrown
fly flew flown
draw drew drawn
blow blew blown
run ran
sit sat
stand stood
understand understood
sleep slept
keep kept
feel felt
leave left
meet met
lose lost
win won
find found
feed fed
lead led
send sent
spend spent
lend lent
build built
begin began begun
sing sang sung
swim swam swum
ring rang rung
drive drove driven
ride rode ridden
rise rose risen
fall fell fallen
break broke broken
choose chose chosen
steal stole stolen
freeze froze frozen
wake woke woken
wear wore worn
tear tore torn
swear swore sworn
forget forgot forgotten
get got gotten
hide hid hidden
bite bit bitten
shake shook shaken
hold held
hang hung
shoot shot
shine shone
pay paid
lay laid
lie lay lain lying
die dying
tie tying
sew sewn
show shown
become became
become becoming
dig dug
stick stuck
strike struck
sweep swept
weep wept
dream dreamt
learn learnt
burn burnt
mean meant
deal dealt
child children
man men
woman women
person people persons
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
leaf leaves
life lives
knife knives
wife wives
wolf wolves
half halves
shelf shelves
thief thieves
loaf loaves
good better best
bad worse worst
`;

const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** Forms found before: a search meets the words of glosses again and again. */
const KNOWN = boundedCache<string, readonly string[]>(8_000);

/**
 * Forms under which a word may stand in a gloss, or be asked for, itself first: its base where that
 * is irregular (went, children), else what its commonest endings leave (banks, cities, walking,
 * baked). Endings that hide more than they show (-er, -ly) are left alone.
 */
export function baseForms(word: string): readonly string[] {
  const known = KNOWN.get(word);
  if (known) return known;
  const forms = formsOf(word);
  KNOWN.set(word, forms);
  return forms;
}

function formsOf(word: string): readonly string[] {
  const forms = new Set([word]);
  const irregular = BASES.get(word);
  if (irregular) forms.add(irregular);
  const ending = (suffix: string, ...instead: readonly string[]): void => {
    if (!word.endsWith(suffix) || word.length < suffix.length + 3) return;
    const stem = word.slice(0, -suffix.length);
    for (const end of instead) forms.add(stem + end);
    if (suffix !== 's' && /([^aeiouls])\1$/.test(stem)) forms.add(stem.slice(0, -1));
  };
  ending('s', '');
  ending('es', '');
  ending('ies', 'y');
  ending('ing', '', 'e');
  ending('ed', '', 'e');
  ending('ied', 'y');
  return [...forms];
}
