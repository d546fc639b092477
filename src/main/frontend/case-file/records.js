import { apiUrl, get } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say, sayDay } from '../shared/words.js';
import { formerly } from './former.js';
import { contactSheet } from './prints.js';

const LISTS = {
  contacts: ({ kind, with: whom, reached, by, mode, mobileReason }) => [
    say(`set.contact.${kind}`),
    unlike(kind, mode) ? how(mode, mobileReason) : null,
    reached ? say('contact.with', { whom: whom ?? '' }) : say('contact.notReached'),
    by,
  ],
  services: ({ service, by, recipients, people, mode, mobileReason }) => [
    service,
    mode && how(mode, mobileReason),
    recipients.length > 0 ? recipients.join(', ') : say('services.people', { people }),
    by,
  ],
  reviews: ({ occasion, goals, selfSufficient, riskBefore, riskAfter, nextStep }) => [
    say(`occasion.${occasion}`),
    say(`goals.${goals}`),
    selfSufficient ? say('reviews.selfSufficient') : null,
    riskBefore && riskAfter && say('reviews.risk', { before: say(`set.risk.${riskBefore}`), after: say(`set.risk.${riskAfter}`) }),
    nextStep ? say(`nextStep.${nextStep}`) : say('reviews.notAgreed'),
  ],
};

/** Whether it was made otherwise than the kind says: a meeting online, a visit that was a mobile one. */
function unlike(kind, mode) {
  return mode === 'mobileVisit' || (mode === 'online' && kind === 'meeting');
}

function how(mode, reason) {
  return [say(`set.mode.${mode}`), reason && say(`set.mobileReason.${reason}`)].filter(Boolean).join(': ');
}

/** Contacts, services and reviews: each list is read when it is opened, a page at a time. */
export function records({ caseNumber, whole }) {
  return whole ? Object.keys(LISTS).map((list) => recordList(caseNumber, list)) : [];
}

function recordList(caseNumber, list) {
  const lines = element('ul', { className: 'cw-agenda' });
  const status = element('p', { role: 'status' }); // on the page before it is filled, or it is not announced
  const more = button(say('records.more'), () => readOn(), 'cw-act-button');
  more.hidden = true;
  let page = 0;
  const readOn = async () => {
    const url = apiUrl(`cases/${encodeURIComponent(caseNumber)}/${list}`);
    url.searchParams.set('page', String(page + 1));
    const { ok, body } = await get(url);
    if (!ok) {
      status.textContent = body?.message ?? say('caseFile.failed');
      return;
    }
    page += 1;
    const read = body.lines.map((one) => line(one, LISTS[list]));
    lines.append(...read);
    more.hidden = !body.more;
    status.textContent = lines.children.length === 0 ? say(`records.none.${list}`) : '';
    if (page > 1) {
      read[0]?.focus();
    }
  };
  const open = ({ target }) => target.open && page === 0 && readOn();
  return element(
    'details',
    { className: 'cw-filing cw-records', toggle: open },
    element('summary', {}, element('span', { className: 'cw-filing-title' }, say(`records.${list}`))),
    list === 'contacts' ? contactSheet(caseNumber) : null,
    lines,
    status,
    more
  );
}

/** What was corrected stands under what holds, struck through; what was struck out altogether stands alone. */
function line(record, facts) {
  const { struck = false, former = [] } = record;
  return element(
    'li',
    { className: 'cw-record', tabIndex: -1 },
    ...(struck ? [] : [parts('div', record, facts)]),
    ...former.map((one, i) => formerly(parts('del', one.was, facts), one, struck && i === 0))
  );
}

function parts(tag, record, facts) {
  const [what, ...rest] = facts(record).filter(Boolean);
  return element(
    tag,
    { className: 'cw-agenda-line cw-record-line' },
    element('span', {}, sayDay(`${record.on}T00:00`)),
    element('span', { className: 'cw-agenda-what' }, what),
    element('span', { className: 'cw-agenda-who' }, rest.join(' · '))
  );
}
