import fc from 'fast-check';
import { Converter as opencc } from 'opencc-js';
import { expect, it } from 'vitest';
import { converter } from '@/lib/server/converter';

it('folds variants exactly as OpenCC does, though it skips texts without any', () => {
  const plain = opencc({ from: 't', to: 'tw' });
  const unit = fc.constantFrom(...'爲裏羣衆牀峯綫着喫啓台臺僞說説眾為裡中國人著線𠮷污汚鍼鈎鉤');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(converter.toTaiwan(text)).toBe(plain(text));
    }),
  );
});

it('makes Taiwan’s form out of OpenCC’s own, so that one large table serves all standards', () => {
  const whole = opencc({ from: 'cn', to: 'tw' });
  const unit = fc.constantFrom(...'为里面群众床峰线着吃启动台湾污说后头发干杯钟表准确');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(converter.toTraditional(text)).toBe(whole(text));
    }),
  );
});
