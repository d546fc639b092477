import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayIn, hourIn } from '../../main/frontend/form/written.js';

const written = (day) => day && [day.getDate(), day.getMonth() + 1, day.getFullYear()].join('.');

test('a day is read however it is written', () => {
  for (const typed of ['1.3.2026', '01/03/2026', '01032026', '1-3-2026', '01.03.2026 г.', '1.3.26', '\u200b1.3.2026']) {
    assert.equal(written(dayIn(typed)), '1.3.2026', typed);
  }
});

test('what is no day is none', () => {
  for (const typed of ['31.2.2026', '1.13.2026', 'yesterday', '', '1.3']) {
    assert.equal(dayIn(typed), undefined, typed);
  }
});

test('two digits of a year are long past where they would be far ahead', () => {
  assert.equal(dayIn('1.3.75')?.getFullYear(), 1975);
  assert.equal(dayIn('1.3.05')?.getFullYear(), 2005);
});

test('an hour is read however it is written, and what is none is none', () => {
  assert.deepEqual(['14', '9:5', '14.05', '1405', '9-30'].map(hourIn), ['14:00', '09:05', '14:05', '14:05', '09:30']);
  assert.deepEqual(['24', '9:75', 'noon', ''].map(hourIn), [null, null, null, null]);
});
