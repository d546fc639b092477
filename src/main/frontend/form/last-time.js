import { createElement, Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sameAnswer, valueAt } from '../shared/values.js';
import { say, sayDayOf } from '../shared/words.js';
import { inWords } from './changes.js';

/** What was answered when the same was asked before, shown under each question, with a button that takes it over. */
export class LastTime {
  #earlier;
  #words;

  /** @param {{ filedAt: string, filedBy: string, answers: Object, words: { path: Array, words: string }[] }} earlier */
  constructor(earlier) {
    this.#earlier = earlier;
    this.#words = new Map(earlier.words.map(({ path, words }) => [path.join('.'), words]));
  }

  /** What was answered to a question, or null: `{ words, value, heading }`. */
  at(field, path, viewer) {
    if (field.readonly || field.properties?.lastTime === 'no') {
      return null;
    }
    const then = this.#samePlace(path, viewer);
    const words = then && this.#words.get(then.join('.'));
    if (!words) {
      return null;
    }
    const value = valueAt(this.#earlier.answers, then);
    const day = sayDayOf(this.#earlier.filedAt);
    return {
      heading: say('lastTime.said', { date: day, person: this.#earlier.filedBy }),
      words: field.type === 'datetime' ? inWords(value, field) : words,
      value,
    };
  }

  /** The way to the same question then. A row of a list is the same if its facts are: what nobody can change on the form. */
  #samePlace(path, viewer) {
    const then = [];
    for (const [place, step] of path.entries()) {
      const isRow = typeof step === 'number';
      then.push(isRow ? rowLike(viewer.factsOfRow(path.slice(0, place + 1)), valueAt(this.#earlier.answers, then)) : step);
      if (then.at(-1) === -1) {
        return null;
      }
    }
    return then;
  }
}

function rowLike(facts, rows) {
  const told = Object.entries(facts);
  return told.length === 0 || !Array.isArray(rows)
    ? -1
    : rows.findIndex((row) => told.every(([name, fact]) => sameAnswer(row[name], fact)));
}

const CHOICES = ['radio', 'select', 'checklist', 'taglist', 'checkbox'];

/** The kinds of fields that ask something. */
export const QUESTIONS = [...CHOICES, 'textfield', 'textarea', 'number', 'datetime'];

/** Longer than this, an answer is folded. */
const LONG = 240;

/**
 * A field with a line more.
 *
 * @param {import('./own-fields.js').FormField} Field form-js's component
 * @param {LastTime} lastTime
 * @param {import('./viewer.js').Viewer} viewer
 */
export function withLastTime(Field, lastTime, viewer) {
  function FieldWithLastTime(props) {
    const last = lastTime.at(props.field, props.fieldInstance?.valuePath ?? [], viewer);
    const line = useRef();
    useLayoutEffect(() => describe(line.current));
    return createElement(Fragment, null, createElement(Field, props), last && createElement(Line, { ...props, last, line }));
  }
  FieldWithLastTime.config = Field.config;
  return FieldWithLastTime;
}

function Line({ last, line, field, domId, value, disabled, readonly, onChange }) {
  const [open, setOpen] = useState(last.words.length <= LONG);
  const takeOver = () => {
    onChange({ value: structuredClone(last.value) });
    setTimeout(() => inputOf(line.current)?.focus(), 60); // the button is gone by then
  };
  const offered = !disabled && !readonly && canTake(field, value, last.value);
  return createElement(
    'div',
    { className: 'cw-last', ref: line },
    createElement(
      'p',
      { id: `${domId}-last`, className: open ? '' : 'cw-last-folded' },
      `${last.heading} `,
      createElement('span', { className: 'cw-last-words' }, last.words)
    ),
    !open && createElement('button', { type: 'button', className: 'cw-link', onClick: () => setOpen(true) }, say('lastTime.all')),
    offered &&
      createElement(
        'button',
        { type: 'button', className: 'cw-link', 'aria-describedby': `${domId}-last`, onClick: takeOver },
        say('lastTime.same')
      )
  );
}

/** What was written anew is never written over; a choice can be made anew. A day is seldom the same. */
function canTake(field, value, last) {
  const isChoice = CHOICES.includes(field.type);
  const isFree = isChoice || value === undefined || value === null || value === '';
  return isFree && field.type !== 'datetime' && !sameAnswer(value, last) && isOffered(field, last);
}

/** An option that is no longer there would be dropped without a word. */
function isOffered({ values }, last) {
  return !values || [last].flat().every((one) => values.some(({ value }) => value === one));
}

/** The line is a part of what the question says of itself. */
function describe(line) {
  const field = line?.parentElement.querySelector('.fjs-form-field');
  if (!field) {
    return;
  }
  const { id } = line.querySelector('p');
  const choices = field.matches('.fjs-form-field-radio, .fjs-form-field-checklist');
  for (const described of choices ? [field] : field.querySelectorAll('input:not([tabindex="-1"]), textarea, select')) {
    const others = (described.getAttribute('aria-describedby') ?? '').split(' ').filter((other) => other && other !== id);
    described.setAttribute('aria-describedby', [...others, id].join(' '));
  }
}

function inputOf(line) {
  const field = line?.parentElement.querySelector('.fjs-form-field');
  return field?.querySelector('input:checked') ?? field?.querySelector('input:not([tabindex="-1"]), textarea');
}
