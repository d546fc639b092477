import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveIn, newNumber, sameAnswer, setAt, valueAt } from '../../main/frontend/shared/values.js';

test('empty is empty, however it is written', () => {
  assert.ok(sameAnswer({ note: '', rows: [] }, { note: null }));
  assert.ok(!sameAnswer({ note: '' }, { note: 'a' }));
});

test('the same moment is the same in every zone, and a day is no moment', () => {
  assert.ok(sameAnswer('2026-11-30T10:00:00+05:00', '2026-11-30T05:00:00Z'));
  assert.ok(!sameAnswer('2026-11-30', '2026-11-30T00:00:00Z'));
});

test('the order of names does not matter, that of rows does', () => {
  assert.ok(sameAnswer({ a: 1, b: 2 }, { b: 2, a: 1 }));
  assert.ok(!sameAnswer([1, 2], [2, 1]));
});

test('a value deep inside makes its way', () => {
  const answers = {};
  setAt(answers, ['members', 1, 'name'], 'Aizere');
  assert.deepEqual(answers.members[1], { name: 'Aizere' });
  assert.equal(valueAt(answers, ['members', 1, 'name']), 'Aizere');
  assert.equal(valueAt(answers, ['members', 0, 'name']), undefined);
});

test('a row that moves takes no other along, and gaps stay gaps', () => {
  const rows = ['a', 'b', 'c'];
  moveIn(rows, 0, 2);
  assert.deepEqual(rows, ['b', 'c', 'a']);
  const errors = [];
  errors[2] = 'third';
  moveIn(errors, 2, 0);
  assert.equal(errors[0], 'third');
  assert.equal(errors[2], undefined);
});

test('a number is a UUID of the random kind', () => {
  assert.match(newNumber(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
