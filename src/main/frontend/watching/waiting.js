import { apiUrl, get, pageUrl } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { riskMark } from '../shared/risk.js';
import { say, sayDayOf } from '../shared/words.js';
import { lines, part } from '../today/parts.js';
import { instanceUrl } from './happened.js';
import { sayLong } from './spans.js';

/**
 * Where the cases of a diagram wait, and the ways they go.
 *
 * @param {Object} found
 * @param {(element: string, name: string) => void} show the cases that wait at an element
 */
export function waiting({ places, paths }, show) {
  const ended = paths[0];
  return [
    part('watching.places', null, places.length > 0 ? [lines(say('watching.places'), columns(show), places)] : [], 'watching.noPlaces'),
    part(
      'watching.paths',
      ended ? say('watching.ways', { ways: ended.ways, cases: ended.allCases }) : null,
      paths.length > 0 ? [lines(say('watching.paths'), PATHS, paths)] : [],
      'watching.noPaths'
    ),
  ];
}

function columns(show) {
  return [
    { word: 'watching.place', value: ({ name }) => name },
    { word: 'watching.came', number: true, value: ({ came }) => came },
    {
      word: 'watching.here',
      number: true,
      value: ({ element: id, name, here }) =>
        here > 0 ? button(String(here), () => show(id, name), 'cw-plain-link') : '–',
    },
    { word: 'watching.median', number: true, value: ({ median }) => sayLong(median) },
    { word: 'watching.ninth', number: true, value: ({ ninth }) => sayLong(ninth) },
    { word: 'watching.share', number: true, value: share },
  ];
}

function share({ limited, late }) {
  if (limited === 0) {
    return say('watching.noLimit');
  }
  const words = say('watching.percent', { share: Math.round((100 * late) / limited), late, limited });
  return late > 0 ? element('span', { className: 'cw-is-late' }, words) : words;
}

const PATHS = [
  { word: 'watching.way', value: ({ names }) => element('span', { className: 'cw-way' }, names.join(' → ')) },
  { word: 'watching.cases', number: true, value: ({ cases }) => cases },
  { word: 'watching.of', number: true, value: ({ cases, allCases }) => `${Math.round((100 * cases) / allCases)} %` },
  { word: 'watching.running', number: true, value: ({ cases, ended }) => cases - ended || '–' },
  { word: 'watching.took', number: true, value: ({ took }) => (took === null ? '–' : sayLong(took)) },
];

/** How much of what came to an element passed its limit, in four steps; `free` where there is none. */
export function heat({ limited, late }) {
  if (limited === 0) {
    return 'free';
  }
  const part = late / limited;
  return part === 0 ? 'none' : part <= 0.1 ? 'some' : part <= 0.3 ? 'many' : 'most';
}

/**
 * The list of the instances of a diagram: case number, family and worker in place of what the engine calls them.
 *
 * @param {string} process
 * @param {Object} parameters which of them
 * @param {{ place?: string, hrefOf?: (line: Object) => (string | URL) }} [shown] the element at which they wait; where a line leads
 */
export async function casesOf(process, parameters, { place = '', hrefOf = ({ caseNumber, instance }) => instanceUrl(caseNumber, instance) } = {}) {
  const url = apiUrl(`processes/${encodeURIComponent(process)}/cases`);
  Object.entries(parameters).forEach(([name, value]) => value && url.searchParams.set(name, value));
  const { ok, body } = await get(url);
  if (!ok) {
    return element('p', { role: 'alert' }, body?.message ?? say('pages.failed'));
  }
  const found = body.lines;
  const name = place ? say('watching.cases.at', { place }) : say('watching.cases.title');
  const more = body.more ? [element('p', {}, say('watching.moreCases', { count: found.length }))] : [];
  return part(
    place ? 'watching.waitingAt' : 'watching.cases.title',
    place || countOf(body),
    found.length > 0 ? [lines(name, columnsOfCases(hrefOf), found), ...more] : [],
    'watching.noCases'
  );
}

function countOf({ lines: found, more }) {
  return more ? say('today.moreThan', { count: found.length }) : found.length;
}

const columnsOfCases = (hrefOf) => [
  {
    word: 'cases.number',
    value: (line) => (line.caseNumber ? element('a', { className: 'cw-number', href: hrefOf(line) }, line.caseNumber) : '–'),
  },
  { word: 'cases.family', value: ({ familyName, caseNumber }) => (familyName ? element('a', { className: 'cw-name', href: pageUrl('case.html', { case: caseNumber }) }, familyName) : '–') },
  { word: 'cases.risk', value: ({ familyName, riskLevel }) => (familyName ? riskMark(riskLevel) : '') },
  { word: 'cases.caseManager', value: ({ caseManager }) => caseManager ?? '–' },
  { word: 'watching.waitsAt', value: ({ places, ended }) => (ended ? say('watching.endedOn', { date: sayDayOf(ended) }) : places.join(', ')) },
  { word: 'watching.since', value: ({ since }) => (since ? sayDayOf(since) : '') },
  { word: 'watching.begun', value: ({ begun }) => sayDayOf(begun) },
];
