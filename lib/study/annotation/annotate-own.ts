import { inOrder } from '../../domain/correction/order';
import { HangjianError } from '../../domain/errors';
import { applyReflow } from '../../domain/reflow';
import type { TextInfo } from '../../domain/text';
import { packBlock } from '../../domain/wire/packed';
import { countWords, profileFrom, type WordProfile } from '../../domain/wire/profile';
import type { WireBlock } from '../../domain/wire/wire';
import type { LearnerStorage, StoredAnnotation, StoredText } from '../../storage/storage';
import { normalise } from '../../text/normalise';
import { broken, requestAnnotation, type StreamHead } from './annotation-stream';
import { checkLength, withoutSource } from './hopeless';
import { type Locks, tabLocks } from './locks';
import { wantsAnnotation } from './owed';
import { rulesInText } from './rules-in-text';
import { countKept, inputsOf, newRun, type RunProgress, runToGoOn } from './text-run';
import { describeFrom } from './title-scripts';

export interface AnnotateTools {
  readonly storage: LearnerStorage;
  readonly request: typeof fetch;
  /** The browser's, unless given. */
  readonly locks?: Locks;
}

export interface AnnotateWatch {
  /** Called with each block once it is kept. */
  readonly onBlock?: (block: WireBlock, index: number) => void;
}

const gone = (): HangjianError =>
  new HangjianError('not-found', 'This text is no longer on your shelf.');

/** Without Web Locks two tabs may begin at once: the later one goes on. */
const taken = (): HangjianError =>
  new HangjianError(
    'internal',
    'Another tab is having this text annotated. What it gets appears here as well.',
  );

/** The server cuts the text otherwise than it did for what is kept. */
class OtherCuts extends Error {}

/** One run over a text: what it is made of, and the record as it was when it began. */
interface Run {
  readonly textId: string;
  readonly text: string;
  readonly progress: RunProgress;
  readonly outdated: number | undefined;
}

const isOurs = (text: StoredText | undefined, { progress }: Run): text is StoredText =>
  text !== undefined && !text.deleted && text.run?.id === progress.id;

/** Keeps the other script of what the shelf shows, as the first block tells it. */
async function describe(storage: LearnerStorage, run: Run, block: WireBlock, head: StreamHead) {
  await storage.texts.update(run.textId, (text) =>
    isOurs(text, run)
      ? { ...text, info: completed(text, describeFrom(text.info, block, head.script)) }
      : undefined,
  );
}

/**
 * The end of a run: blocks of a longer one before it go, and the record says that it is whole. All
 * of it or none, and none for a text that was deleted or is in another's hands.
 */
async function seal(
  storage: LearnerStorage,
  run: Run,
  annotation: StoredAnnotation,
  profile: WordProfile,
): Promise<StoredText> {
  const { textId } = run;
  const { result } = await storage.transact(['texts', 'profiles', 'blocks'], async (all) => {
    const text = await all.get('texts', textId);
    const live = text !== undefined && !text.deleted;
    if (!isOurs(text, run)) throw live ? taken() : gone();
    const keys = await all.keys('blocks', textId);
    await all.purge(
      'blocks',
      keys.filter((key) => Number(key[1]) >= annotation.blocks),
    );
    await all.put('profiles', { id: textId, ...profile });
    const { run: _run, outdated, ...shown } = text;
    // A rule that went while this ran is still in some of its blocks.
    const still = outdated === run.outdated || outdated === undefined ? {} : { outdated };
    return all.put('texts', { ...shown, ...still, annotation });
  });
  return result;
}

/** Only line breaks lie between what is kept and what comes: nothing is missing, nothing doubled. */
const follows = (text: string, end: number, start: number): boolean =>
  start >= end && /^\n*$/.test(text.slice(end, start));

/** What the shelf shows, with the script it lacked; a title the learner gave stays theirs. */
function completed({ info, titleOwed }: StoredText, told: TextInfo): TextInfo {
  const { title, titleSimplified, firstLine, firstLineSimplified } = told;
  const titled = titleOwed || info.title !== info.titleSimplified;
  const lined = info.firstLine !== info.firstLineSimplified;
  return {
    ...info,
    ...(titled ? {} : { title, titleSimplified }),
    ...(lined ? {} : { firstLine, firstLineSimplified }),
  };
}

async function keepBlocks(
  storage: LearnerStorage,
  run: Run,
  { head, blocks }: { head: StreamHead; blocks: AsyncIterable<WireBlock> },
  onBlock: AnnotateWatch['onBlock'],
): Promise<StoredText> {
  const { textId, text, progress } = run;
  const counts = new Map<string, number>();
  let { blocks: index, end } = progress;
  for await (const block of blocks) {
    if (!follows(text, end, block.start)) {
      throw index > 0 && index === progress.blocks ? new OtherCuts() : broken();
    }
    // Deleted, or begun anew by a tab that this one cannot see: what comes late is not kept.
    const record = await storage.texts.get(textId);
    if (!isOurs(record, run)) throw record ? taken() : gone();
    // First, for whoever goes on behind a block that is kept never sees it.
    if (index === 0) await describe(storage, run, block, head);
    await storage.blocks.put({ textId, index, run: progress.id, block: packBlock(block) });
    countWords(block, counts);
    onBlock?.(block, index);
    index += 1;
    end = block.end;
  }
  if (!follows(text, end, text.length)) throw broken();
  await countKept(storage, textId, progress.blocks, counts);
  const { script, length } = head;
  return seal(storage, run, { script, length, blocks: index }, profileFrom(counts));
}

async function annotate(
  { storage, request }: AnnotateTools,
  textId: string,
  onBlock: AnnotateWatch['onBlock'],
): Promise<StoredText> {
  const shown = await storage.texts.get(textId);
  const source = await storage.sources.get(textId);
  if (!shown) throw gone();
  // Another tab may have done it while this one waited.
  if (!wantsAnnotation(shown)) return shown;
  if (!source) throw withoutSource();
  checkLength(source.text);
  const text = normalise(applyReflow(normalise(source.text), source.reflow));
  const rules = rulesInText(inOrder(await storage.corrections.all()), textId, text);
  const inputs = await inputsOf(text, rules);
  const progress = await runToGoOn(storage, shown, inputs);

  const go = async (progress: RunProgress) => {
    const run = { textId, text, progress, outdated: shown.outdated };
    await storage.texts.update(textId, (text) =>
      text && !text.deleted ? { ...text, run: { id: progress.id, inputs } } : undefined,
    );
    const from = progress.blocks > 0 ? { from: progress.end } : {};
    const body = { text, corrections: rules, textId, ...from };
    const answer = await requestAnnotation(request, body);
    return keepBlocks(storage, run, answer, onBlock);
  };
  return go(progress).catch((cause) => {
    if (cause instanceof OtherCuts) return go(newRun());
    throw cause;
  });
}

interface Running {
  readonly done: Promise<StoredText>;
  readonly listeners: Set<NonNullable<AnnotateWatch['onBlock']>>;
}

/** What this tab is annotating, by its storage and the text's id. */
const running = new WeakMap<LearnerStorage, Map<string, Running>>();

/**
 * Has a text on the shelf annotated by the server and keeps the blocks as they arrive; the
 * learner's corrections go along. Goes on where an earlier attempt was broken off when text and
 * corrections are the same. One annotation at a time runs for a text, in whichever tab: a second
 * call waits for the first. A text that was deleted meanwhile is left alone. Done when the promise
 * resolves.
 * @throws HangjianError with a message for the learner; what has arrived stays kept.
 */
export function annotateOwnText(
  tools: AnnotateTools,
  textId: string,
  { onBlock }: AnnotateWatch = {},
): Promise<StoredText> {
  const ours = running.get(tools.storage) ?? new Map<string, Running>();
  running.set(tools.storage, ours);
  const started = ours.get(textId);
  if (started) {
    if (onBlock) started.listeners.add(onBlock);
    return started.done;
  }
  const listeners = new Set(onBlock ? [onBlock] : []);
  const tell: AnnotateWatch['onBlock'] = (block, index) => {
    for (const listener of listeners) listener(block, index);
  };
  const { hold } = tools.locks ?? tabLocks();
  const done = hold(`hangjian-annotate-${textId}`, () => annotate(tools, textId, tell)).finally(
    () => ours.delete(textId),
  );
  ours.set(textId, { done, listeners });
  return done;
}
