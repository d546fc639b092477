import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/**
 * The parts of a file, one at a time. Each has an address of its own, `#plan`, so that it can be linked to and the browser
 * goes back to it; when the page is printed all are shown.
 */
export class Tabs {
  #tabs;
  #panels;
  #change = () => this.#follow();

  /** @param {{ name: string, word: string, nodes: Node[] }[]} parts those without nodes are left out */
  constructor(parts) {
    const shown = parts.filter(({ nodes }) => nodes.length > 0);
    this.#tabs = shown.map(({ name, word }) => tab(name, word));
    this.#panels = shown.map(({ name, nodes }) => panel(name, nodes));
    window.addEventListener('hashchange', this.#change);
    this.#show(this.#named(window.location.hash) ?? 0);
  }

  nodes() {
    const list = element(
      'div',
      { className: 'cw-tabs', role: 'tablist', 'aria-label': say('caseFile.contents') },
      ...this.#tabs
    );
    list.addEventListener('keydown', (event) => this.#move(event));
    return [list, ...this.#panels];
  }

  /** Nobody looks at them any more. */
  close() {
    window.removeEventListener('hashchange', this.#change);
  }

  /** @returns {?number} which one the address names; also a place within one */
  #named(hash) {
    const id = decodeURIComponent(hash.replace(/^#/, ''));
    const found = id ? this.#panels.findIndex((one) => one.dataset.part === id || holds(one, id)) : -1;
    return found < 0 ? null : found;
  }

  #follow() {
    const chosen = this.#named(window.location.hash);
    if (chosen === null) {
      return;
    }
    this.#show(chosen);
    const place = document.getElementById(window.location.hash.slice(1));
    if (place && this.#panels[chosen].contains(place)) {
      place.scrollIntoView();
      place.focus();
    }
  }

  #show(chosen) {
    this.#tabs.forEach((one, i) => {
      one.setAttribute('aria-selected', String(i === chosen));
      one.tabIndex = i === chosen ? 0 : -1;
    });
    this.#panels.forEach((one, i) => {
      one.hidden = i !== chosen;
    });
  }

  #move(event) {
    const at = this.#tabs.findIndex((one) => one.getAttribute('aria-selected') === 'true');
    const last = this.#tabs.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) {
      return;
    }
    event.preventDefault();
    this.#tabs[to].click();
    this.#tabs[to].focus();
  }
}

function tab(name, word) {
  return element(
    'a',
    { id: `cw-tab-${name}`, className: 'cw-tab', href: `#${name}`, role: 'tab', 'aria-controls': `cw-panel-${name}` },
    say(word)
  );
}

function panel(name, nodes) {
  const place = element(
    'div',
    { id: `cw-panel-${name}`, className: `cw-panel cw-panel-${name}`, role: 'tabpanel', 'aria-labelledby': `cw-tab-${name}` },
    ...nodes
  );
  place.dataset.part = name;
  return place;
}

function holds(panelOf, id) {
  return [...panelOf.querySelectorAll('[id]')].some((one) => one.id === id);
}
