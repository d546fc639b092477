import { element } from '../shared/dom.js';
import { say, sayDayOf } from '../shared/words.js';
import { leadWords } from './leads.js';

/** Who leads the case and has led it, and who else has worked in it. */
export function team({ leads = [], team: colleagues = [] }) {
  return [
    element('ul', { className: 'cw-members' }, ...leads.map((lead) => element('li', {}, leadWords(lead)))),
    ...(colleagues.length > 0 ? [element('p', {}, say('team.worked')), others(colleagues)] : []),
  ];
}

function others(colleagues) {
  const lines = colleagues.map(({ name, role, lastFiledAt }) =>
    element('li', {}, say('team.colleague', { name, role: role ?? '', date: sayDayOf(lastFiledAt) }))
  );
  return element('ul', { className: 'cw-members' }, ...lines);
}
