import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/** So many that one looks for a family by typing. */
const MANY = 8;

/**
 * What is done most, without the way through a file: the button asks for the family and opens the form for it.
 *
 * @param {{ process: string, title: string, inHead: string }[]} acts
 * @param {{ caseNumber: string, familyName: string }[]} families that can be chosen
 * @param {string} owner the person who is logged in
 * @returns {Node[]} nothing where there is no family or nothing to begin
 */
export function atHand(acts, families, owner) {
  if (acts.length === 0 || families.length === 0) {
    return [];
  }
  const status = element('p', { role: 'status', tabIndex: -1 });
  const buttons = acts.map((act) => {
    const style = act.inHead === 'danger' ? 'cw-act-button cw-act-danger' : 'cw-act-button cw-act-main';
    const start = button(act.title, () => choose(start, act, families, owner, status), style);
    start.setAttribute('aria-haspopup', 'dialog');
    return start;
  });
  return [element('div', { className: 'cw-at-hand' }, ...buttons.flatMap((start) => [start, ' '])), status];
}

function choose(start, act, families, owner, status) {
  const title = element('h2', { id: 'cw-choose-title', tabIndex: -1, autofocus: true }, act.title);
  const list = element('ul', { className: 'cw-choices' });
  const filter = element('input', { type: 'search', 'aria-label': say('today.whichFamily'), placeholder: say('today.whichFamily') });
  const dialog = element(
    'dialog',
    { className: 'cw-choose', 'aria-labelledby': title.id },
    title,
    element('p', {}, say('today.whichFamily')),
    families.length > MANY ? filter : null,
    list,
    button(say('acts.cancel'), () => dialog.close(), 'cw-act-button')
  );
  const show = () => {
    const typed = filter.value.trim().toLowerCase();
    const found = families.filter(({ familyName, caseNumber }) => `${familyName} ${caseNumber}`.toLowerCase().includes(typed));
    list.replaceChildren(...found.map((family) => element('li', {}, one(family))));
  };
  const one = ({ familyName, caseNumber }) =>
    button(`${familyName} · ${caseNumber}`, () => {
      dialog.close();
      fill(act, caseNumber, owner, status);
    }, 'cw-act-button');
  filter.addEventListener('input', show);
  dialog.addEventListener('close', () => dialog.remove());
  show();
  const root = start.getRootNode();
  (root instanceof ShadowRoot ? root : document.body).append(dialog);
  dialog.showModal();
}

/**
 * The form brings its viewer with it, so it is fetched when it is needed.
 *
 * @returns {Promise<string>} the key of what is said about it
 */
export async function fillInHere(act, caseNumber, owner) {
  const { fillIn } = await import('../case-file/act-dialog.js').catch(() => ({ fillIn: null }));
  return fillIn ? `acts.${await fillIn({ act, caseNumber, owner })}` : 'acts.notLoaded';
}

async function fill(act, caseNumber, owner, status) {
  const outcome = await fillInHere(act, caseNumber, owner);
  status.textContent = say(outcome, { act: act.title, number: caseNumber });
  status.focus();
}
