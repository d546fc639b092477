import { apiUrl, get } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say, sayDay, sayTime } from '../shared/words.js';
import { cardOf } from './cards.js';
import { riskMark } from './risk.js';

/** The tab "Case file" of a task: the family, and everything that was filed, in the order in which it was filed. */
export const caseFile = {
  id: 'shanyraq-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: say('caseFile.tab') },

  async render(container, { taskId }, scope) {
    let gone = false;
    scope?.$on('$destroy', () => {
      gone = true;
    });
    const place = element('div', { className: 'cw-case-file' });
    container.replaceChildren(place);
    place.append(element('p', { role: 'status' }, say('caseFile.loading')));

    const card = await cardOf(taskId);
    if (!card?.caseNumber) {
      place.replaceChildren(element('p', { role: 'status' }, say('caseFile.none')));
      return;
    }
    const { ok, status, body } = await get(apiUrl(`cases/${encodeURIComponent(card.caseNumber)}`));
    if (!gone) {
      place.replaceChildren(...(ok && body ? content(body) : [failure(status, body)]));
    }
  },
};

function failure(status, body) {
  const words = { 401: 'caseFile.loggedOut', 403: 'caseFile.forbidden' };
  return element('p', { role: 'alert' }, body?.message ?? say(words[status] ?? 'caseFile.failed'));
}

function content(file) {
  return [
    element(
      'header',
      { className: 'cw-case-head' },
      element('h2', {}, file.familyName ? say('card.family', { name: file.familyName }) : say('caseFile.case', { number: file.caseNumber })),
      element('p', {}, say('caseFile.case', { number: file.caseNumber }), ' · ', riskMark(file.riskLevel))
    ),
    element('h3', {}, say('caseFile.members')),
    members(file.members ?? []),
    element('h3', {}, say('caseFile.filings')),
    ...filings(file.filings ?? []),
  ];
}

/** A member is a text, or an object whose values are shown in their order under the names of their keys. */
function members(list) {
  if (list.length === 0) {
    return element('p', {}, say('caseFile.noMembers'));
  }
  return element(
    'ul',
    { className: 'cw-members' },
    ...list.map((member) => element('li', {}, typeof member === 'object' ? memberLine(member) : String(member)))
  );
}

function memberLine(member) {
  return Object.entries(member)
    .filter(([key, value]) => key !== 'id' && value !== null && value !== '')
    .map(([, value]) => inWords(value))
    .join(', ');
}

function filings(list) {
  if (list.length === 0) {
    return [element('p', {}, say('caseFile.noFilings'))];
  }
  const folds = list.map(filing);
  const setAll = (open) => folds.forEach((fold) => Object.assign(fold, { open }));
  return [
    element(
      'p',
      {},
      button(say('caseFile.openAll'), () => setAll(true), 'cw-fold-all'),
      button(say('caseFile.closeAll'), () => setAll(false), 'cw-fold-all')
    ),
    ...folds,
  ];
}

function filing({ title, formKey, formVersion, filedBy, filedAt, answers }) {
  const rows = (answers ?? []).flatMap(({ label, value }) => [
    element('dt', {}, label),
    element('dd', {}, inWords(value) || say('value.empty')),
  ]);
  return element(
    'details',
    { className: 'cw-filing' },
    element(
      'summary',
      {},
      element('span', { className: 'cw-filing-title' }, title ?? formKey),
      element('span', { className: 'cw-filing-when' }, say('caseFile.filed', { time: sayTime(filedAt), person: filedBy }))
    ),
    element('dl', { className: 'cw-answers' }, ...rows),
    element('p', { className: 'cw-filing-form' }, say('caseFile.form', { form: formKey, version: formVersion }))
  );
}

/** Answers usually come as words; whatever else comes is made readable. */
function inWords(value) {
  if (value === null || value === undefined) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map(inWords).join('; ');
  }
  if (typeof value === 'object') {
    return Object.values(value).map(inWords).filter(Boolean).join(', ');
  }
  if (typeof value === 'boolean') {
    return say(value ? 'value.yes' : 'value.no');
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return sayDay(`${value}T00:00`);
  }
  return String(value);
}
