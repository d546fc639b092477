import drawing from './styles/drawing.css';
import watching from './styles/watching.css';
import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, pageUrl } from './shared/api.js';
import { addStyles, element } from './shared/dom.js';
import { riskMark } from './shared/risk.js';
import { say, sayDayOf, sayTime } from './shared/words.js';
import { showDiagram } from './watching/diagram.js';
import { happened, instanceUrl } from './watching/happened.js';
import { paintWay } from './watching/painted.js';

// The page /casework/instance.html?case=2026-0001&instance=…: what happened in a process of a case, one that has ended too.
const address = new URLSearchParams(window.location.search);
const caseNumber = address.get('case')?.trim() ?? '';
const instance = address.get('instance')?.trim() ?? '';

addStyles(document, watching, drawing);
const frame = await openFrame(null);
if (frame) {
  const url = apiUrl(`cases/${encodeURIComponent(caseNumber || '-')}/happened`);
  if (instance) {
    url.searchParams.set('instance', instance);
  }
  const answer = await get(url);
  frame.main.classList.add('cw-today');
  if (answer.ok) {
    await show(frame.main, answer.body);
  } else {
    frame.main.replaceChildren(heading(say('watching.happened')), ...failure(answer));
  }
}

async function show(main, story) {
  const picture = element('div');
  main.replaceChildren(
    heading(say('watching.happenedIn', { process: story.shown.name, number: story.caseNumber })),
    element('p', { className: 'cw-facts' }, ...facts(story)),
    choice(story),
    picture,
    happened(story)
  );
  await showDiagram(picture, story.shown.definition, story.shown.name, (viewer) => paintWay(viewer, story.marks));
}

function facts({ caseNumber: number, familyName, riskLevel, caseManager, shown }) {
  return [
    familyName ? element('a', { href: pageUrl('case.html', { case: number }) }, familyName) : null,
    familyName ? riskMark(riskLevel) : null,
    caseManager ? element('span', {}, say('watching.led', { person: caseManager })) : null,
    element('span', {}, say('watching.began', { time: sayTime(shown.begun) })),
    element('span', {}, shown.ended ? say(shown.calledOff ? 'watching.wasCalledOff' : 'watching.hasEnded', { time: sayTime(shown.ended) }) : say('watching.open')),
    element('span', { className: 'cw-quiet' }, say('watching.version', { version: shown.version })),
  ].filter(Boolean);
}

/** The other processes of the case, the one that is shown among them. */
function choice({ caseNumber: number, processes, shown }) {
  const select = element(
    'select',
    { name: 'instance', change: () => location.assign(instanceUrl(number, select.value)) },
    ...processes.map(({ id, name, begun, ended }) =>
      element('option', { value: id, selected: id === shown.id }, `${sayDayOf(begun)} · ${name}${ended ? '' : ` · ${say('watching.open')}`}`)
    )
  );
  return element('div', { className: 'cw-asked' }, element('label', {}, say('watching.processes', { count: processes.length }), select));
}
