import assert from 'node:assert/strict';
import { repeatInSlices } from '../../server/warm-up';

describe('warming up', () => {
  it('lets requests have their turn after every slice, and ends', () => {
    const { performance, setTimeout } = globalThis;
    const turns: (() => void)[] = [];
    let clock = 0;
    Object.defineProperty(globalThis, 'performance', { configurable: true, value: { now: () => clock } });
    globalThis.setTimeout = ((run: () => void) => turns.push(run)) as never;
    const lengths: number[] = [];
    try {
      repeatInSlices(() => {
        clock += 0.5;
      });
      for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
        const before = clock;
        turn();
        lengths.push(clock - before);
      }
    } finally {
      Object.defineProperty(globalThis, 'performance', { configurable: true, value: performance });
      globalThis.setTimeout = setTimeout;
    }
    assert.ok(lengths.every((length) => length <= 2));
    assert.equal(clock, 300);
  });
});
