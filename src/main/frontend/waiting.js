import drawing from './styles/drawing.css';
import watching from './styles/watching.css';
import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, pageUrl } from './shared/api.js';
import { addStyles, element } from './shared/dom.js';
import { say } from './shared/words.js';
import { showDiagram } from './watching/diagram.js';
import { paintWaits } from './watching/painted.js';
import { casesOf, waiting } from './watching/waiting.js';

// The page /casework/waiting.html?process=admission: where the cases of a diagram wait and which ways they go.
const LIFE_LINE = 'accompaniment';
const PARAMETERS = ['version', 'of', 'since', 'until'];

const address = new URLSearchParams(window.location.search);
const process = address.get('process')?.trim() || LIFE_LINE;

addStyles(document, watching, drawing);
const frame = await openFrame('watching.title');
if (frame) {
  const url = apiUrl(`processes/${encodeURIComponent(process)}/waiting`);
  PARAMETERS.filter((name) => address.get(name)).forEach((name) => url.searchParams.set(name, address.get(name) ?? ''));
  const answer = await get(url);
  frame.main.classList.add('cw-today');
  if (answer.ok) {
    await show(frame.main, answer.body);
  } else {
    frame.main.replaceChildren(heading(say('watching.title')), ...failure(answer));
  }
}

async function show(main, found) {
  const picture = element('div');
  const cases = element('div');
  const name = found.diagrams.find((diagram) => diagram.process === found.process)?.name ?? found.process;
  main.replaceChildren(
    heading(say('watching.title')),
    question(found),
    picture,
    legend(),
    cases,
    ...waiting(found, async (id, title) => {
      cases.replaceChildren(await casesOf(found.process, { version: address.get('version'), element: id, of: 'running' }, { place: title }));
      cases.querySelector('h2')?.scrollIntoView();
    })
  );
  await showDiagram(picture, found.definition, name, (viewer) => paintWaits(viewer, found.places));
}

function question({ diagrams, process: chosen, versions, since, until }) {
  const option = (value, words, selected) => element('option', { value, selected }, words);
  return element(
    'form',
    { className: 'cw-asked', action: pageUrl('waiting.html').pathname },
    field('watching.process', element('select', { name: 'process' }, ...diagrams.map((one) => option(one.process, one.name, one.process === chosen)))),
    field(
      'watching.versions',
      element(
        'select',
        { name: 'version' },
        option('', say('watching.allVersions'), !address.get('version')),
        ...versions.map((one) => option(String(one), String(one), address.get('version') === String(one)))
      )
    ),
    field(
      'watching.which',
      element('select', { name: 'of' }, ...['all', 'running', 'finished'].map((of) => option(of, say(`watching.which.${of}`), address.get('of') === of)))
    ),
    field('watching.from', element('input', { type: 'date', name: 'since', value: since })),
    field('watching.until', element('input', { type: 'date', name: 'until', value: until })),
    element('button', { type: 'submit' }, say('watching.show'))
  );
}

function field(word, input) {
  return element('label', {}, say(word), input);
}

/** Colour alone does not reach everybody: the table says the same in numbers. */
function legend() {
  return element('ul', { className: 'cw-legend' }, ...['free', 'none', 'some', 'many', 'most'].map((heat) => element('li', { className: `cw-swatch-${heat}` }, say(`watching.heat.${heat}`))));
}
