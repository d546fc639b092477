import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, send } from './shared/api.js';
import { button, element } from './shared/dom.js';
import { say, sayTime } from './shared/words.js';

// Whose phone is set up, for administrators: /casework/second-factors.html.
const frame = await openFrame(null);
if (frame) {
  await show(frame.main);
}

async function show(main) {
  const answer = await get(apiUrl('second-factors'));
  if (!answer.ok) {
    main.replaceChildren(heading(say('factors.title')), ...failure(answer));
    return;
  }
  main.replaceChildren(
    heading(say('factors.title')),
    element('p', {}, say('factors.help')),
    answer.body.length === 0 ? element('p', {}, say('factors.none')) : table(answer.body, main)
  );
}

function table(people, main) {
  const head = ['factors.person', 'factors.since', 'factors.left', 'factors.takeAway'].map((word) => element('th', { scope: 'col' }, say(word)));
  const lines = people.map(({ person, since, codesLeft }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, person),
      element('td', {}, sayTime(since)),
      element('td', {}, String(codesLeft)),
      element('td', {}, button(say('factors.takeAway'), () => takeAway(person, main)))
    )
  );
  return element('table', { className: 'cw-lines' }, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...lines));
}

async function takeAway(person, main) {
  if (window.confirm(say('factors.sure', { person }))) {
    const answer = await send('DELETE', apiUrl(`second-factors/${encodeURIComponent(person)}`));
    if (!answer.ok && answer.status !== 404) {
      main.append(element('p', { role: 'alert' }, answer.body?.message ?? say('pages.failed')));
      return;
    }
    await show(main);
  }
}
