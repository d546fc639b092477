import { Form } from '@bpmn-io/form-js-viewer';
import { options } from 'preact';
import { say, translateForm } from '../shared/words.js';
import { copy, moveIn, sameAnswer, setAt, valueAt } from '../shared/values.js';
import { keepCalm } from './calm.js';
import { withOffers } from './offers.js';
import { ownFields } from './own-fields.js';
import { PlainFacts } from './plain-facts.js';
import { typedDays } from './typed-days.js';

/**
 * The viewer takes what was typed in several steps, and between them would wait for the screen to be painted. On a busy
 * machine somebody has typed on by then: a calendar that comes late empties its field, an hour goes over its day, and a
 * list of choices does not hear the key. So every step follows the one before it at once, and is done before the next key.
 */
options.requestAnimationFrame = queueMicrotask;

/**
 * The form-js viewer, reduced to what the rest needs.
 *
 * This is the only file that knows form-js's insides: `_getState` and `_setState` (what is not posted through a field, such
 * as the id of a list's row, is only there; and errors can only be shown that way), the registry of field instances,
 * and the ids that it gives to its inputs. The version is pinned, and the browser test holds what is used here.
 */
export class Viewer {
  #form;
  #root;
  #texts = new PlainFacts();
  #whileChecking;

  /**
   * @param {ShadowRoot} root
   * @param {HTMLElement} container an element inside the root
   * @param {?Object} earlier what was answered when the same was asked before
   */
  constructor(root, container, earlier = null) {
    this.#root = root;
    const additionalModules = [
      { translate: ['value', translateForm], templating: ['value', this.#texts] },
      ownFields(this, earlier),
    ];
    this.#form = new Form({ container, additionalModules });
    this.#keepErrorsAtTheirRows();
    const isRed = (instance) => Boolean(valueAt(this.#form._getState().errors, errorPath(instance))?.length);
    this.#whileChecking = keepCalm(this.#form.get('validator'), this.#form.get('viewerCommands'), isRed);
  }

  /**
   * @param {Object} schema
   * @param {Object} data
   * @param {string} title
   * @param {?Object} offers what is offered where nothing was answered yet, see {@link withOffers}
   */
  async open(schema, data, title, offers = null) {
    this.#form.setProperty('ariaLabel', title);
    this.#texts.learn(schema);
    await this.#form.importSchema(withOffers(schema, offers, data), offers ? withRowsOpen(schema, data) : data);
  }

  /** Everything on the form, for a draft: also what is hidden at the moment and what belongs to no field. */
  answers() {
    return copy(this.#form._getState().data);
  }

  /** The same without what was only offered and nobody has touched. */
  answersGiven() {
    const data = this.answers();
    for (const { path, list } of this.#listsThatMayBeBlank()) {
      const rows = valueAt(data, path);
      if (Array.isArray(rows)) {
        const blank = this.#blankRow(list, data, rows.length);
        setAt(data, path, rows.filter((row) => !sameAnswer(row, blank)));
      }
    }
    return data;
  }

  /**
   * What is sent. An answer to a question that is not asked (hidden by a condition) is left out: nobody sees it, so
   * nobody means it. Of what belongs to no field, only the contents of list rows stay (their ids).
   */
  submission() {
    const data = this.answersGiven();
    const asked = this.#form.get('conditionChecker').applyConditions(data, data);
    const keys = this.#rootKeys();
    return Object.fromEntries(Object.entries(asked).filter(([key, value]) => keys.has(key) && value !== undefined));
  }

  /** Whether a key of the data is a question of this form (and not just a fact that a text shows). */
  asks(key) {
    return this.#rootKeys().has(key);
  }

  /** The key of the question that has this property, or undefined. */
  keyWith(property) {
    return this.#form.get('formFieldRegistry').getAll().find(({ key, properties }) => key && properties?.[property])?.key;
  }

  onChange(listener) {
    this.#form.on('changed', listener);
  }

  onRowAdded(listener) {
    this.#form.on('repeatRenderManager.add', ({ dataPath, index }) => listener(dataPath, index));
  }

  /** Calls back with what is needed to {@link insertRow} it again. */
  onRowRemoved(listener) {
    this.#form.on('repeatRenderManager.remove', ({ dataPath, index, item }) =>
      listener({ path: dataPath, index, row: copy(item) })
    );
  }

  /** Answers some questions in place of the person. */
  write(answers) {
    this.#flush();
    this.#form._setState({ data: { ...this.answers(), ...answers } });
  }

  /** Shows the ticks, by key, with which a person says that what was asked about is so. */
  async ask(ticks) {
    if (ticks.length > 0) {
      this.write({ asked: [...new Set([...this.fact('asked', []), ...ticks])] });
      await this.settle();
    }
  }

  insertRow({ path, index, row }) {
    const data = this.answers();
    const rows = [...(valueAt(data, path) ?? [])];
    rows.splice(index, 0, row);
    setAt(data, path, rows);
    this.#form._setState({ data });
  }

  moveRow(path, from, to) {
    this.#flush();
    const data = this.answers();
    moveIn(valueAt(data, path), from, to);
    this.#form._setState({ data, errors: this.#errorsWith(path, (rows) => moveIn(rows, from, to)) });
  }

  /** Adds rows at the end of a list that is in no other; an only row that nobody has written into yet makes room for them. */
  takeRows(path, rows) {
    this.#flush();
    const data = this.answers();
    const list = this.#listAt(path);
    const blank = (place) => this.#blankRow(list, data, place);
    const there = valueAt(data, path) ?? [];
    const kept = there.length === 1 && sameAnswer(there[0], blank(1)) ? [] : there;
    const taken = rows.map((row, place) => ({ ...blank(there.length + place), ...copy(row) }));
    setAt(data, path, [...kept, ...taken]);
    this.#form._setState({ data });
    this.#form._emit('repeatRenderManager.add', { dataPath: path, index: kept.length, item: taken[0] });
  }

  /** Answers the questions beside one, where they have no answer yet or the one that came along before. */
  fillBeside(path, answers, before) {
    const data = this.answers();
    const errors = copy(this.#form._getState().errors);
    const beside = valueAt(data, path.slice(0, -1));
    for (const [key, answer] of Object.entries(answers)) {
      const instance = this.#instanceAt([...path.slice(0, -1), key]);
      if (instance && (sameAnswer(beside[key], null) || sameAnswer(beside[key], before[key]))) {
        beside[key] = answer;
        setAt(errors, errorPath(instance), []); // that it was missing is no longer true
      }
    }
    this.#form._setState({ data, errors });
  }

  /** What the form was opened with, or what stands in its place. */
  fact(key, otherwise) {
    return this.#form._getState().data[key] ?? otherwise;
  }

  set readOnly(readOnly) {
    if (Boolean(this.#form._getState().properties.readOnly) !== readOnly) {
      this.#flush();
      this.#form.setProperty('readOnly', readOnly);
    }
  }

  /**
   * Text and number fields hand over what was typed with a short delay, a date field only when it is left. This hands
   * over at once what is in the field that has the focus, without taking the focus away. Who can wait until all of it has
   * arrived, waits for the promise.
   */
  settle() {
    this.#flush();
    return new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** Checks the fields and marks those that need attention. Gives `[{ path, message }]`, in the order of the page. */
  check() {
    const errors = this.#whileChecking(() => this.#form.validate());
    const found = [];
    const isInBlankRow = this.#blankRows();
    for (const instance of this.#keyedInstances()) {
      if (isInBlankRow(instance)) {
        setAt(errors, errorPath(instance), []);
        continue;
      }
      const [ noDay, noHour ] = [ 'date', 'time' ].map((part) => typedDays.complaint(`${this.#domId(instance)}-${part}`));
      if (noDay || noHour) {
        found.push({ path: instance.valuePath, message: noDay ?? noHour });
        continue;
      }
      for (const message of valueAt(errors, errorPath(instance)) ?? []) {
        found.push({ path: instance.valuePath, message });
      }
      if (!valueAt(errors, errorPath(instance))?.length && this.#isHalfGiven(instance)) {
        found.push({ path: instance.valuePath, message: translateForm('Date and time must both be entered.') });
      }
    }
    this.#form._setState({ errors });
    return this.#inPageOrder(found);
  }

  /** Shows refusals `[{ path, message }]` at their fields; one that no visible field answers for is only returned. */
  showRefusals(refusals) {
    this.#flush(); // somebody may have typed on while the answer was on its way
    const errors = {};
    for (const { path, message } of refusals) {
      const instance = this.#instanceAt(path);
      if (instance && this.#isKeyed(instance)) {
        const place = errorPath(instance);
        setAt(errors, place, [...(valueAt(errors, place) ?? []), message]);
      }
    }
    this.#form._setState({ errors });
    return this.#inPageOrder(refusals);
  }

  /** How the page calls the question at a path, or null: its label, and the list rows it is in. */
  nameOf(path) {
    const instance = this.#instanceAt(path);
    const field = instance ? this.#field(instance.id) : this.#fieldOfKey(path);
    if (!field) {
      return null;
    }
    const rows = [];
    for (let list = this.#field(field._parent); list; list = this.#field(list._parent)) {
      const row = instance?.indexes?.[list.id];
      if (row !== undefined && list.id !== field.id) {
        rows.unshift({ list: labelOf(list), row: row + 1 });
      }
    }
    const label = (instance && this.#shownLabel(instance)) || labelOf(field);
    const area = this.#areaOf(field);
    return { label: area ? say('question.inArea', { area, label }) : label, rows };
  }

  /** The schema of the field that answers for a key of the data, or null. */
  fieldOf(key) {
    return this.#fieldOfKey([key]);
  }

  /** Puts the focus into the field at a path. */
  focus(path) {
    const instance = this.#instanceAt(path);
    const input = instance && this.#inputOf(instance);
    if (!input) {
      return false;
    }
    input.closest('.cw-folded')?.querySelector(':scope > .cw-known > button').click();
    input.scrollIntoView({ block: 'center' });
    input.focus();
    return true;
  }

  /** The parts of the form that have a heading and are not hidden: `[{ id, label, missing }]`, with how many answers each lacks. */
  parts() {
    const { data, schema } = this.#form._getState();
    const isInBlankRow = this.#blankRows();
    const validator = this.#form.get('validator');
    const lacks = (instance) => validator.validateFieldInstance(instance, valueAt(data, instance.valuePath)).length > 0;
    const lacking = this.#whileChecking(() => this.#keyedInstances().filter((one) => !isInBlankRow(one) && lacks(one)));
    return (schema?.components ?? [])
      .filter(({ type, label }) => (type === 'group' || type === 'dynamiclist') && label)
      .filter(({ id }) => this.#partOf(id))
      .map(({ id }) => ({
        id,
        label: this.#root.getElementById(`fjs-form-${this.#form._id}-${id}`)?.textContent.trim() ?? '',
        missing: lacking.filter((instance) => this.#isInside(this.#field(instance.id), id)).length,
      }));
  }

  goToPart(id) {
    const part = this.#partOf(id);
    part?.scrollIntoView({ block: 'start' });
    part?.setAttribute('tabindex', '-1');
    part?.focus({ preventScroll: true });
  }

  /** The element of a group or list, if it is on the page. */
  #partOf(id) {
    return this.#root.querySelector(`.fjs-form-field-grouplike[aria-labelledby="fjs-form-${this.#form._id}-${id}"]`);
  }

  /** The answers of a row of a list. */
  rowAt(path) {
    return valueAt(this.#form._getState().data, path);
  }

  /** The lists of rows that are on the page: `[{ path, field, label, group }]`, with the element that holds each. */
  lists() {
    return this.#form
      .get('formFieldInstanceRegistry')
      .getAll()
      .filter(({ id }) => this.#field(id)?.type === 'dynamiclist')
      .map((instance) => ({
        path: instance.valuePath,
        field: this.#field(instance.id),
        label: this.#shownLabel(instance) || labelOf(this.#field(instance.id)),
        group: this.#root.querySelector(`[aria-labelledby="${this.#domId(instance)}"]`),
      }));
  }

  /** What the case file says of a row of a list and nobody can change there, by name; of a row that a person added, nothing. */
  factsOfRow(path) {
    const row = valueAt(this.#form._getState().data, path) ?? {};
    const list = this.#listAt(path.slice(0, -1));
    const fields = (list?.components ?? []).filter(({ key, readonly }) => key && readonly === true);
    return Object.fromEntries(fields.map(({ key }) => [key, row[key]]));
  }

  /** The schema of the list at a path, in whatever rows it is. */
  #listAt(path) {
    const names = (way) => way?.filter((step) => typeof step !== 'number').join('.');
    const wayTo = (field) => this.#form.get('pathRegistry').getValuePath(field, { indexes: {} });
    const fields = this.#form.get('formFieldRegistry').getAll();
    return fields.find((field) => field.type === 'dynamiclist' && names(wayTo(field)) === names(path));
  }

  destroy() {
    // A choice that is taken off the page under the cursor would look for the place where it stood.
    this.#root.activeElement?.blur();
    this.#form.destroy();
  }

  // insides //////////

  /** The lists of whose rows those count for nothing that nobody has written into: `blankRow` is `leftOut`. In no other list. */
  #listsThatMayBeBlank() {
    const fields = this.#form.get('formFieldRegistry').getAll();
    const paths = this.#form.get('pathRegistry');
    return fields.filter(mayBeBlank).map((list) => ({ list, path: paths.getValuePath(list, { indexes: {} }) }));
  }

  /** @returns {(instance: any) => boolean} whether a question stands in such a row */
  #blankRows() {
    const data = this.answers();
    const blank = this.#listsThatMayBeBlank().flatMap(({ path, list }) => {
      const rows = valueAt(data, path) ?? [];
      const nothing = this.#blankRow(list, data, rows.length);
      return rows.flatMap((row, place) => (sameAnswer(row, nothing) ? [[...path, place].join('.')] : []));
    });
    return ({ valuePath }) => blank.some((row) => valuePath.join('.').startsWith(`${row}.`));
  }

  /** A row as it is added, at a place that has none yet. */
  #blankRow(list, data, place) {
    return this.#form._getInitializedFieldData(data, { container: list, indexes: { [list.id]: place } });
  }

  /** A redraw takes back what form-js was not told yet; so it is told before. */
  #flush() {
    this.#root.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }

  /**
   * form-js keeps errors by row number but leaves them where they are when a row is removed: the next row would inherit the
   * complaint of the removed one, and a complaint without a row would remain.
   */
  #keepErrorsAtTheirRows() {
    this.#form.on('repeatRenderManager.remove', ({ dataPath, index }) =>
      this.#form._setState({ errors: this.#errorsWith(dataPath, (rows) => rows.splice(index, 1)) })
    );
  }

  /** The errors, after something was done to those of a list's rows: an array for each field in it. */
  #errorsWith(path, change) {
    const errors = copy(this.#form._getState().errors);
    const list = this.#instanceAt(path);
    for (const field of list ? this.#form.get('formFieldRegistry').getAll() : []) {
      const rows = this.#isInside(field, list.id) && valueAt(errors, errorPath({ ...list, id: field.id }));
      if (Array.isArray(rows)) {
        change(rows);
      }
    }
    return errors;
  }

  /** The group that asks the same questions as its neighbours, each about something of its own, such as health. */
  #areaOf(field) {
    for (let group = this.#field(field._parent); group; group = this.#field(group._parent)) {
      if (group.type === 'group' && group.path) {
        return group.label;
      }
    }
    return null;
  }

  /** form-js takes a day without its time, or a time without its day, for nothing at all and would drop it. */
  #isHalfGiven(instance) {
    const { type, subtype } = this.#field(instance.id);
    if (type !== 'datetime' || subtype !== 'datetime') {
      return false;
    }
    const [ day, time ] = [ 'date', 'time' ].map((part) =>
      Boolean(this.#root.getElementById(`${this.#domId(instance)}-${part}`)?.value)
    );
    return day !== time;
  }

  #isInside(field, listId) {
    for (let parent = field._parent; parent; parent = this.#field(parent)?._parent) {
      if (parent === listId) {
        return true;
      }
    }
    return false;
  }

  #field(id) {
    return id ? this.#form.get('formFieldRegistry').get(id) : undefined;
  }

  #fieldOfKey(path) {
    const paths = this.#form.get('pathRegistry');
    return (
      this.#form
        .get('formFieldRegistry')
        .getAll()
        .find((field) => this.#holdsData(field) && paths.getValuePath(field, { indexes: {} })?.join() === path.join()) ?? null
    );
  }

  #rootKeys() {
    const paths = this.#form.get('pathRegistry');
    const fields = this.#form.get('formFieldRegistry').getAll();
    return new Set(fields.filter((field) => this.#holdsData(field)).map((field) => paths.getValuePath(field)[0]));
  }

  #holdsData(field) {
    const { keyed, repeatable } = this.#form.get('formFields').get(field.type).config;
    return keyed || repeatable;
  }

  #isKeyed(instance) {
    return this.#form.get('formFields').get(this.#field(instance.id).type).config.keyed;
  }

  #keyedInstances() {
    return this.#form.get('formFieldInstanceRegistry').getAllKeyed();
  }

  #instanceAt(path) {
    const wanted = path.join('.');
    const holders = this.#form.get('formFieldInstanceRegistry').getAll().filter(({ id }) => this.#holdsData(this.#field(id)));
    return wanted ? holders.find(({ valuePath }) => valuePath.join('.') === wanted) : undefined;
  }

  #inPageOrder(found) {
    const places = found.map((entry) => {
      const instance = this.#instanceAt(entry.path);
      return { entry, input: instance && this.#inputOf(instance) };
    });
    places.sort((a, b) => {
      if (!a.input || !b.input) {
        return Number(!a.input) - Number(!b.input);
      }
      return a.input.compareDocumentPosition(b.input) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return places.map(({ entry }) => entry);
  }

  /** The element that can take the focus for a field: its input, or the first of its several inputs. */
  #inputOf(instance) {
    const domId = this.#domId(instance);
    const candidates = [domId, `${domId}-date`, `${domId}-time`, `${domId}-0`, `${domId}-search`];
    const found = candidates.map((candidate) => this.#root.getElementById(candidate)).find(Boolean);
    // A list's own id is on its label, which cannot take the focus.
    return found?.matches('label') ? found.parentElement.querySelector('input, textarea, button') ?? found : found ?? null;
  }

  #domId({ id, indexes }) {
    const row = Object.values(indexes ?? {}).map((index) => `_${index}`);
    return `fjs-form-${this.#form._id}-${id}${row.join('')}`;
  }

  /** The label as the page shows it, with its templates filled in and without the star of a required field. */
  #shownLabel(instance) {
    const field = this.#field(instance.id);
    if (field.type === 'datetime') {
      return null; // has a label each for date and time; the schema's is clearer
    }
    const named = this.#root.getElementById(this.#domId(instance));
    const label = named?.matches('label')
      ? named // of a list
      : this.#inputOf(instance)?.closest('.fjs-form-field')?.querySelector('label');
    return label ? label.textContent.replace(/\*$/, '').trim() : null;
  }
}

/** form-js files the errors of a field under its id and then under the row numbers of the lists that it is in. */
function errorPath({ id, indexes }) {
  return [id, ...Object.values(indexes ?? {})];
}

function labelOf(field) {
  return field.label || field.dateLabel || field.timeLabel || field.key || field.path || '';
}

function mayBeBlank({ type, properties }) {
  return type === 'dynamiclist' && properties?.blankRow === 'leftOut';
}

/** Where the first row was left out because nobody had written into it, it stands open again. */
function withRowsOpen(schema, data) {
  const isEmpty = ({ path }) => Array.isArray(data?.[path]) && data[path].length === 0;
  const without = new Set((schema.components ?? []).filter(mayBeBlank).filter(isEmpty).map(({ path }) => path));
  return without.size > 0 ? Object.fromEntries(Object.entries(data).filter(([key]) => !without.has(key))) : data;
}
