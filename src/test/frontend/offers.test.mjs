import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillsIn } from '../../main/frontend/form/fill-along.js';
import { withOffers } from '../../main/frontend/form/offers.js';

const OFFERS = { today: '2026-11-30', now: '2026-11-30T14:05:00', me: ['aigerim', 'caseManager'] };
const offered = (type, more = {}) => ({ key: 'one', type, ...more });
const defaultOf = (field, data = {}) => withOffers({ components: [field] }, OFFERS, data).components[0].defaultValue;

test('the centre’s day and minute are offered where the form says so', () => {
  assert.equal(defaultOf(offered('datetime', { properties: { offered: 'today' } })), '2026-11-30');
  assert.equal(defaultOf(offered('datetime', { properties: { offered: 'now' } })), '2026-11-30T14:05');
  assert.equal(defaultOf(offered('datetime')), undefined);
});

test('who is signed in is offered by what they are among the choices, and otherwise not', () => {
  const field = offered('select', { valuesKey: 'givers', properties: { offered: 'me' } });
  assert.equal(defaultOf(field, { givers: [{ value: 'lawyer' }, { value: 'caseManager' }] }), 'caseManager');
  assert.equal(defaultOf(field, { givers: [{ value: 'lawyer' }] }), undefined);
});

test('one of the choices is offered where the form names it', () => {
  const values = [{ value: 'office' }, { value: 'online' }];
  assert.equal(defaultOf(offered('select', { values, properties: { offered: 'office' } })), 'office');
  assert.equal(defaultOf(offered('select', { values, properties: { offered: 'home' } })), undefined);
});

test('rows of lists have what is offered too, and a paper that is corrected has nothing', () => {
  const list = { type: 'dynamiclist', path: 'rows', components: [offered('datetime', { properties: { offered: 'today' } })] };
  assert.equal(withOffers({ components: [list] }, OFFERS, {}).components[0].components[0].defaultValue, '2026-11-30');
  assert.equal(withOffers({ components: [list] }, null, {}).components[0].components[0].defaultValue, undefined);
});

test('a choice brings along what the question says', () => {
  const fills = 'child=false: mother, father; child=true: daughter, son';
  assert.deepEqual(fillsIn(fills, 'mother'), { child: false });
  assert.deepEqual(fillsIn(fills, 'son'), { child: true });
  assert.deepEqual(fillsIn(fills, 'other'), {});
  assert.deepEqual(fillsIn(undefined, 'son'), {});
});
