import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutOf } from '../../main/frontend/form/about.js';

const SCHEMA = {
  components: [
    { type: 'textfield', key: 'referrer' },
    { type: 'dynamiclist', path: 'members', components: [{ type: 'textfield', key: 'name', properties: { about: 'yes' } }] },
  ],
};

test('a draft is about the answer that the form names', () => {
  assert.equal(aboutOf(SCHEMA, { answers: { referrer: 'School', members: [{ name: 'Aizere' }] }, opened: null }), 'Aizere');
});

test('and else about the first text that a person wrote, not one that was there', () => {
  assert.equal(aboutOf(SCHEMA, { answers: { referrer: ' School\n No. 5 ' }, opened: null }), 'School No. 5');
  assert.equal(aboutOf(SCHEMA, { answers: { referrer: 'School' }, opened: { referrer: 'School' } }), null);
});

test('a long text is cut', () => {
  assert.equal(aboutOf(SCHEMA, { answers: { referrer: 'x'.repeat(80) }, opened: null })?.length, 62);
});
