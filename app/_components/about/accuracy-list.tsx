import styles from './about.module.css';
import { ACCURACY, MEASURED } from './accuracy';

/** How right Hangjian is, in figures and in plain words. */
export function AccuracyList() {
  return (
    <>
      <p>
        Every reading and meaning is worked out by programs, and some are wrong. These are the
        shares that were right on <time dateTime={MEASURED}>{MEASURED}</time>, counted on texts
        marked by hand. We looked at those texts while building Hangjian, so expect a little less of
        a text that nobody has seen.
      </p>
      <dl className={styles.figures}>
        {ACCURACY.map(({ what, right, of, errs }) => (
          <div key={what}>
            <dt>
              {what}: <strong>{right} %</strong> <span className="quiet">of {of}</span>
            </dt>
            <dd>{errs}</dd>
          </div>
        ))}
      </dl>
      <p>
        Where it still errs: 為 in long sentences, single classical or dialect characters, rare
        surnames and place names, words cut wrongly, and a wrong character that is a word too (杯
        for 盃, 它 for 牠). When something looks odd, open the word: the panel says why a reading
        was chosen and shows the others, and you can correct it, here or everywhere.
      </p>
    </>
  );
}
