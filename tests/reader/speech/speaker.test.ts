import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adviceOn } from '../../../lib/reader/speech/advice';
import { createSpeaker, type Speaker } from '../../../lib/reader/speech/speaker';
import { fakeSpeech, voice } from '../fake-speech';
import { sentenceOf, tokensOf } from '../tokens';

const taiwan = voice('Mei-Jia', 'zh_TW');
const mainland = voice('Tingting', 'zh-CN');
const cantonese = voice('Sin-ji', 'zh-HK');
const options = { rate: 90, standard: 'taiwan' } as const;

/** What the learner is told. */
const told = (speaker: Speaker): string => adviceOn(speaker.store.getState().problem ?? '');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('speaking', () => {
  it('speaks with the Taiwan voice at the rate, and reports each word', () => {
    const speech = fakeSpeech([cantonese, mainland, taiwan]);
    const { store, speak } = createSpeaker(speech.port, options);
    speak(tokensOf('他 在 銀行 。', 5));
    expect(speech.last()).toMatchObject({
      text: '他在銀行。',
      lang: 'zh-TW',
      rate: 0.9,
      voice: taiwan,
    });
    expect(store.getState()).toMatchObject({ status: 'speaking', span: { start: 5, end: 10 } });
    speech.last().onboundary?.({ name: 'word', charIndex: 3 });
    expect(store.getState().offset).toBe(7);
    speech.last().onend?.();
    expect(store.getState()).toMatchObject({ status: 'idle', offset: null, span: null });
  });

  it('reads on through the text, asynchronous sentences too, until there is no more', async () => {
    const speech = fakeSpeech([taiwan]);
    const speaker = createSpeaker(speech.port, options);
    const following = [sentenceOf('走 吧 。', 3), null];
    speaker.speakFrom(tokensOf('你 好 。'), async () => following.shift() ?? null);
    speech.last().onend?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(speech.texts()).toEqual(['你好。', '走吧。']);
    expect(speaker.store.getState().span).toEqual({ start: 3, end: 6 });
    speech.last().onend?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(speaker.store.getState().status).toBe('idle');
  });

  it('says so when the next sentence cannot be had', async () => {
    const speech = fakeSpeech([taiwan]);
    const speaker = createSpeaker(speech.port, options);
    speaker.speakFrom(tokensOf('你 好'), () => Promise.reject(new Error('gone')));
    speech.last().onend?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(speaker.store.getState()).toMatchObject({
      status: 'idle',
      problem: 'The rest of this text could not be read from storage.',
    });
  });

  it('goes on when a voice never reports its end', () => {
    const speech = fakeSpeech([taiwan]);
    const speaker = createSpeaker(speech.port, options);
    speaker.speakFrom(tokensOf('你 好 。'), () => null);
    vi.advanceTimersByTime(30_000);
    expect(speaker.store.getState().status).toBe('idle');
  });

  it('says nothing twice when a voice reports its end after it was given up', () => {
    const speech = fakeSpeech([taiwan]);
    const speaker = createSpeaker(speech.port, options);
    const following = [sentenceOf('走 吧 。', 3), null];
    speaker.speakFrom(tokensOf('你 好 。'), () => following.shift() ?? null);
    const slow = speech.last();
    vi.advanceTimersByTime(8_000);
    expect(speech.texts()).toEqual(['你好。', '走吧。']);
    slow.onend?.();
    expect(speech.texts()).toEqual(['你好。', '走吧。']);
  });

  it('gives a Mainland voice the simplified form', () => {
    const speech = fakeSpeech([mainland]);
    const { speak } = createSpeaker(speech.port, options);
    speak([{ ...tokensOf('學習')[0], simplified: '学习' } as never]);
    expect(speech.texts()).toEqual(['学习']);
  });
});

describe('pausing and changing', () => {
  it('pauses and goes on at the word, not at the beginning', () => {
    const speech = fakeSpeech([taiwan]);
    const speaker = createSpeaker(speech.port, options);
    speaker.speak(tokensOf('他 在 銀行 工作 。'));
    speech.last().onboundary?.({ name: 'word', charIndex: 2 });
    speaker.pause();
    expect(speaker.store.getState()).toMatchObject({ status: 'paused', offset: 2 });
    speaker.resume();
    expect(speech.texts()).toEqual(['他在銀行工作。', '銀行工作。']);
  });

  it('ignores what an utterance it left behind still reports', () => {
    const speech = fakeSpeech([taiwan]);
    const speaker = createSpeaker(speech.port, options);
    speaker.speak(tokensOf('早安'));
    const left = speech.last();
    speaker.speak(tokensOf('晚安', 20));
    left.onerror?.({ error: 'interrupted' });
    left.onend?.();
    left.onboundary?.({ name: 'word', charIndex: 0 });
    expect(speaker.store.getState()).toMatchObject({
      status: 'speaking',
      offset: null,
      span: { start: 20, end: 22 },
    });
  });

  it('takes a new rate and voice at the word being spoken', () => {
    const speech = fakeSpeech([taiwan, mainland]);
    const speaker = createSpeaker(speech.port, options);
    speaker.speak(tokensOf('他 在 銀行'));
    speech.last().onboundary?.({ name: 'word', charIndex: 1 });
    speaker.setRate(60);
    expect(speech.last()).toMatchObject({ text: '在銀行', rate: 0.6 });
    speaker.setVoice(mainland.voiceURI);
    expect(speech.last().voice).toBe(mainland);
    speaker.setVoice(null);
    expect(speech.last().voice).toBe(taiwan);
    speaker.setStandard('mainland');
    expect(speech.last().voice).toBe(mainland);
  });

  it('asks for the voice chosen before when there is something to say, and only once', () => {
    const speech = fakeSpeech([taiwan, mainland]);
    const voiceURI = vi.fn(() => mainland.voiceURI);
    const speaker = createSpeaker(speech.port, { ...options, voiceURI });
    expect(voiceURI).not.toHaveBeenCalled();
    speaker.speak(tokensOf('早安'));
    expect(speech.last().voice).toBe(mainland);
    speaker.setVoice(null);
    expect(speech.last().voice).toBe(taiwan);
    speaker.speak(tokensOf('晚安'));
    expect(speech.last().voice).toBe(taiwan);
    expect(voiceURI).toHaveBeenCalledTimes(1);
  });

  it('stops for good, and lets go of the browser', () => {
    const speech = fakeSpeech([taiwan]);
    const speaker = createSpeaker(speech.port, options);
    const disconnect = speaker.connect();
    expect(speaker.store.getState().voices).toEqual([taiwan]);
    speaker.speakFrom(tokensOf('早安'), () => sentenceOf('晚安', 2));
    const left = speech.last();
    speaker.stop();
    left.onend?.();
    vi.advanceTimersByTime(60_000);
    expect(speech.spoken).toHaveLength(1);
    expect(speech.cancels()).toBeGreaterThan(0);
    disconnect();
    expect(speech.listeners()).toBe(0);
  });

  it('says which voice failed', () => {
    const speech = fakeSpeech([taiwan]);
    const speaker = createSpeaker(speech.port, options);
    speaker.speak(tokensOf('早安'));
    speech.last().onerror?.({ error: 'network' });
    expect(speaker.store.getState()).toMatchObject({ status: 'idle' });
    expect(told(speaker)).toContain('“Mei-Jia” stopped (network)');
  });
});

describe('without a Mandarin voice', () => {
  it('never speaks Cantonese instead, and says what to do', () => {
    const speech = fakeSpeech([cantonese]);
    const speaker = createSpeaker(speech.port, options);
    speaker.speak(tokensOf('早安'));
    expect(speech.spoken).toHaveLength(0);
    expect(speaker.store.getState().status).toBe('idle');
    expect(told(speaker)).toContain('Add voices › Chinese (Traditional, Taiwan)');
  });

  it('waits for voices that come late', () => {
    const speech = fakeSpeech([]);
    const speaker = createSpeaker(speech.port, options);
    speaker.speak(tokensOf('早安'));
    expect(speech.spoken).toHaveLength(0);
    speech.bring([taiwan]);
    expect(speech.texts()).toEqual(['早安']);
    vi.advanceTimersByTime(1500);
    expect(speaker.store.getState()).toMatchObject({ status: 'speaking', problem: null });
  });

  it('gives up after a moment when none come, or when the browser has no speech', () => {
    const speech = fakeSpeech([], 'X11; Linux x86_64');
    const speaker = createSpeaker(speech.port, options);
    speaker.speak(tokensOf('早安'));
    vi.advanceTimersByTime(1500);
    expect(told(speaker)).toContain('no voice installed');
    const mute = createSpeaker(null, options);
    mute.speak(tokensOf('早安'));
    expect(told(mute)).toContain('cannot read aloud');
  });
});
