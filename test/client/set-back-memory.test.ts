import assert from 'node:assert/strict';
import { createSetBackMemory, type Store } from '../../client/set-back-memory';

function createStore(initial?: unknown): Store & { value: unknown; writes: number } {
  const store = {
    value: initial,
    writes: 0,
    get: () => store.value,
    update: async (_key: string, value: unknown) => {
      store.writes++;
      store.value = value;
    },
  };
  return store;
}

describe('the memory of files set back', () => {
  it('outlives the window', () => {
    const store = createStore();
    createSetBackMemory(store).remember('file:///a.txt');
    const next = createSetBackMemory(store);
    assert.ok(next.has('file:///a.txt'));
    assert.ok(!next.has('file:///b.txt'));
    next.forget('file:///a.txt');
    assert.ok(!createSetBackMemory(store).has('file:///a.txt'));
  });

  it('drops the oldest beyond its capacity', () => {
    const store = createStore();
    const memory = createSetBackMemory(store, 3);
    for (const uri of ['a', 'b', 'c', 'a', 'd']) memory.remember(uri);
    assert.deepEqual(store.value, ['c', 'a', 'd']);
    assert.deepEqual([...'abcd'].map(memory.has), [true, false, true, true]);
  });

  it('holds 500 unless told otherwise', () => {
    const store = createStore();
    const memory = createSetBackMemory(store);
    for (let index = 0; index < 510; index++) memory.remember(String(index));
    assert.equal((store.value as string[]).length, 500);
    assert.ok(!memory.has('9') && memory.has('10'));
  });

  it('writes nothing when there is nothing to forget', () => {
    const store = createStore(['a']);
    createSetBackMemory(store).forget('b');
    assert.equal(store.writes, 0);
  });

  it('begins anew when the store holds something else', () => {
    for (const broken of [null, 'a', 7, { a: 1 }, [1, null, 'a']]) {
      const memory = createSetBackMemory(createStore(broken));
      assert.equal(memory.has('a'), Array.isArray(broken));
      memory.remember('b');
      assert.ok(memory.has('b'));
    }
  });
});
