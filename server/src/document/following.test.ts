import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { follow, NOTHING_FOLLOWED } from './following';

test('what was made is taken over before a change and behind it', () => {
  const made: string[] = [];
  const make = (item: string) => {
    made.push(item);
    return { item };
  };
  const isSame = (before: string, item: string) => before === item;
  const first = follow(NOTHING_FOLLOWED, ['a', 'b', 'c', 'd'], isSame, make);
  const second = follow(first, ['a', 'x', 'y', 'd'], isSame, make);
  const third = follow(second, ['a', 'x', 'z', 'y', 'd'], isSame, make);
  assert.deepEqual(made, ['a', 'b', 'c', 'd', 'x', 'y', 'z']);
  assert.equal(third.made[4], first.made[3]);
});

test('it is what would be made anew', () => {
  const list = fc.array(fc.nat(5), { maxLength: 12 });
  const make = (item: number) => ({ item });
  fc.assert(
    fc.property(list, list, (before, items) => {
      const isSame = (one: number, other: number) => one === other;
      const followed = follow(follow(NOTHING_FOLLOWED, before, isSame, make), items, isSame, make);
      assert.deepEqual(followed.made, items.map(make));
    }),
  );
});
