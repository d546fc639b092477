import { apiUrl, get } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say, sayDayOf, sayStep, sayTime } from '../shared/words.js';
import { emergencyWords } from './emergency.js';
import { leadWords } from './leads.js';
import { paper } from './paper.js';
import { bringFromElsewhere, SCAN_KEPT, scanLine } from './scans.js';

/** All that happened in the case, the newest first, a page at a time; of every kind, or of one. */
export class Timeline {
  #caseNumber;
  #correct;
  #lookedBefore;
  #short;
  #kind = '';
  #page = 0;
  #list = element('ol', { className: 'cw-timeline' });
  #news = element('span');
  // On the page before it is filled, or screen readers do not announce it.
  #status = element('p', { role: 'status' });
  #choice = element('select', { id: 'cw-kind', change: () => this.#choose() });
  #more = button(say('timeline.more'), () => this.#readOn(), 'cw-act-button');

  /**
   * @param {object} of
   * @param {string} of.caseNumber
   * @param {(sheet: Object) => void} of.correct is told which paper is to be corrected
   * @param {?string} [of.lookedBefore] when the reader looked last, before this visit
   * @param {boolean} [of.short] only the latest lines
   */
  constructor({ caseNumber, correct, lookedBefore = null, short = false }) {
    this.#caseNumber = caseNumber;
    this.#correct = correct;
    this.#lookedBefore = lookedBefore;
    this.#short = short;
    this.#more.hidden = true;
  }

  nodes() {
    const choose = element(
      'p',
      { className: 'cw-choose' },
      element('label', { htmlFor: this.#choice.id }, say('timeline.kind')),
      this.#choice,
      button(say('caseFile.openAll'), () => this.#setAll(true), 'cw-fold-all'),
      button(say('caseFile.closeAll'), () => this.#setAll(false), 'cw-fold-all')
    );
    const since = this.#lookedBefore
      ? [element('p', { className: 'cw-since' }, say('timeline.since', { date: sayTime(this.#lookedBefore) }), ' ', this.#news)]
      : [];
    const whole = this.#short
      ? [...since, this.#list, this.#status]
      : [...since, bringFromElsewhere(this.#caseNumber), choose, this.#list, this.#status, element('p', {}, this.#more)];
    const timeline = element('div', {}, ...whole);
    timeline.addEventListener(SCAN_KEPT, () => this.#showKept());
    return [timeline];
  }

  /** From the newest line on. */
  async open() {
    this.#list.replaceChildren();
    this.#page = 0;
    await this.#readOn();
  }

  /** Whoever brought a scan is taken to its line. */
  async #showKept() {
    this.#kind = '';
    await this.open();
    /** @type {?HTMLElement} */ (this.#list.querySelector('.cw-line-scans [tabindex]'))?.focus();
  }

  #choose() {
    this.#kind = this.#choice.value;
    return this.open();
  }

  #setAll(open) {
    this.#list.querySelectorAll('details').forEach((fold) => Object.assign(fold, { open }));
  }

  async #readOn() {
    this.#status.textContent = say('caseFile.loading');
    const { ok, body } = await get(this.#url(this.#page + 1));
    if (!ok) {
      this.#status.textContent = body?.message ?? say('caseFile.failed');
      return;
    }
    this.#page += 1;
    this.#show(body);
  }

  #url(page) {
    const url = apiUrl(`cases/${encodeURIComponent(this.#caseNumber)}/timeline`);
    url.searchParams.set('kind', this.#kind);
    url.searchParams.set('page', page);
    return url;
  }

  #show({ lines, more, kinds }) {
    if (this.#page === 1 && this.#kind === '') {
      this.#news.textContent = this.#howMany(lines);
    }
    this.#offer(kinds);
    const shown = (this.#short ? lines.slice(0, SHORT) : lines).map((line) => this.#line(line));
    const hadFocus = this.#page > 1;
    this.#list.append(...shown);
    this.#more.hidden = !more;
    this.#status.textContent = this.#list.children.length === 0 ? say('caseFile.noFilings') : '';
    if (hadFocus) {
      shown[0]?.querySelector('summary, [tabindex]')?.focus();
    }
  }

  #howMany(lines) {
    const news = lines.filter(({ isNew }) => isNew).length;
    if (news === 0) {
      return say('timeline.nothingNew');
    }
    return news === lines.length ? say('timeline.allNew') : say('timeline.news', { count: news });
  }

  #offer(kinds) {
    const options = ['', ...kinds].map((kind) =>
      element('option', { value: kind, selected: kind === this.#kind }, say(kind ? `kind.${kind}` : 'timeline.everything'))
    );
    this.#choice.replaceChildren(...options);
  }

  #line(line) {
    const mark = line.isNew ? element('span', { className: 'cw-new' }, say('timeline.new')) : null;
    return element('li', { className: `cw-line cw-line-${line.kind}` }, mark, ...this.#content(line));
  }

  #content({ at, paper: filed, limit, moved, lead, scan, emergency }) {
    if (filed) {
      return paper(filed, this.#correct, this.#caseNumber);
    }
    return [scan ? scanLine(scan, this.#caseNumber) : element('p', { tabIndex: -1 }, sentence(at, limit, moved, lead, emergency))];
  }
}

const SHORT = 5;

function sentence(at, limit, moved, lead, emergency) {
  const words = limit
    ? say('timeline.limit', { deadline: say(`set.deadline.${limit.deadline}`), step: sayStep(limit) })
    : moved
      ? movedWords(moved)
      : emergency
        ? emergencyWords(emergency)
        : leadWords(lead);
  return `${sayTime(at)} · ${words}`;
}

function movedWords({ deadline, kind, days, reason, by, at }) {
  const words = { deadline: say(`set.deadline.${deadline}`), days, why: say(`move.${reason}`), person: by, date: sayDayOf(at) };
  return say(`caseFile.moved.${kind}`, words);
}
