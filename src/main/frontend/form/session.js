import { apiUrl, get, loginUrl, send } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { copy } from '../shared/values.js';
import { say, sayClockTime, sayTime } from '../shared/words.js';
import { aboutOf } from './about.js';
import { changesTable, compare, takeOver } from './changes.js';
import { watchForDoubles } from './doubles.js';
import { Draft, NOT_MINE } from './draft.js';
import { familyLine } from './family-line.js';
import { helpKeyboard } from './keyboard.js';
import { watchForFamily } from './named-family.js';
import { Parts } from './parts.js';
import { keepSteady } from './steady.js';
import { keepTypedHours } from './typed-hours.js';
import { Viewer } from './viewer.js';

/**
 * One form on one page, from opening it to sending it.
 *
 * The rule behind everything here: whatever happens (a refusal, a lost login, no network, somebody else was faster), what
 * was entered stays on the page, and a sentence says what happened and what can be done.
 */
export class FormSession {
  #page;
  #address;
  #owner;
  #onDirty;
  #beside;
  #refusedBecauseChanged = false;
  #viewer = null;
  #draft;
  /** The answer of the opening GET: `{ title, schema, data, version, … }`. */
  #opened = null;
  #version = null;
  #hasDraft = false;
  /** The revision of another window that the person is asked about. */
  #asked = null;
  #closed = false;
  #isReadOnly = false;
  #sending = null;
  #closing = new AbortController();

  /**
   * @param {object} of
   * @param {import('./page.js').Page} of.page
   * @param {string} of.address where the form is, below the API: `forms/task/…`, `forms/start/…`, `forms/act/…` or `forms/correction/…`
   * @param {string} of.owner the person who is logged in
   * @param {(unsaved: boolean) => void} of.onDirty hears whether something is unsaved
   * @param {{ read: () => Object, restore: (answers: Object) => void, onChange: (listener: () => void) => void }} [of.beside] what is asked beside the form and sent with it
   */
  constructor({ page, address, owner, onDirty, beside = null }) {
    this.#page = page;
    this.#address = address;
    this.#owner = owner;
    this.#onDirty = onDirty;
    this.#beside = beside ?? { read: () => ({}), restore: () => {}, onChange: () => {} };
    keepSteady(page.box, this.#closing.signal);
    keepTypedHours(page.root, this.#closing.signal);
    this.#draft = new Draft({
      address,
      owner,
      read: () => ({ data: this.#toKeep(), version: this.#version }),
      report: (state, status, body) => this.#reportDraft(state, status, body),
    });
  }

  /** @returns {Promise<boolean>} whether the form is there; if not, the page says why and offers another try */
  async open() {
    this.#page.clearAlert();
    this.#page.status(say('form.loading'));
    await Draft.settled(this.#address, this.#owner);
    const { status, ok, body } = await get(apiUrl(this.#address));
    this.#page.status('');
    if (this.#closed) {
      return false;
    }
    if (!ok) {
      return this.#offerAnotherTry(cannotOpen(status, body), loginLink(status));
    }
    try {
      await this.#show(body);
    } catch (error) {
      console.error(error);
      return this.#offerAnotherTry(say('form.broken', { reason: error.message }));
    }
    return !this.#closed;
  }

  #offerAnotherTry(text, ...more) {
    return new Promise((resolve) => {
      this.#page.problem(text, ...more, button(say('form.tryAgain'), () => resolve(this.open())));
    });
  }

  /** @param {?string} reason a sentence that says why the form can only be read, or null when it can be filled in */
  setReadOnly(reason) {
    if (this.#isReadOnly && !reason) {
      this.#tellMore();
    }
    this.#isReadOnly = Boolean(reason);
    this.#viewer.readOnly = Boolean(reason);
    this.#page.readOnly = Boolean(reason);
    this.#page.notice('read-only', ...(reason ? [element('p', {}, reason)] : []));
  }

  /** Whoever takes the work on knows more of the family than was on its card. */
  async #tellMore() {
    const { ok, body } = await get(apiUrl(this.#address));
    if (ok && body.about && !this.#closed) {
      this.#page.head = familyLine(body.about);
    }
  }

  #toKeep() {
    return { answers: this.#viewer.answersGiven(), opened: this.#opened.data, beside: this.#beside.read() };
  }

  /** Whether the server refused it because somebody else was first. */
  get isOutdated() {
    return this.#refusedBecauseChanged;
  }

  /** Whether closing the page now would lose something. */
  get hasUnsaved() {
    return this.#draft.isBehind;
  }

  /** Whether something that was entered waits to be filed, on the server or here. */
  get isBegun() {
    return this.#hasDraft || this.hasUnsaved;
  }

  async saveDraft() {
    if (this.#viewer) {
      await this.#viewer.settle();
      await this.#draft.save();
    }
  }

  /**
   * Sends the form. Whoever asks for it again meanwhile waits for the same answer.
   *
   * @returns {Promise<Object|null>} the server's answer and the number of this opening, or null when the form stays; then the page says why
   */
  submit() {
    this.#sending ??= this.#trySending().finally(() => (this.#sending = null));
    return this.#sending;
  }

  async #trySending() {
    try {
      return await this.#send();
    } catch (error) {
      console.error(error);
      this.#page.problem(say('problem.page'));
      return null;
    }
  }

  async #send() {
    this.#page.clearAlert();
    await this.#viewer.settle();
    const missing = this.#viewer.check();
    if (missing.length > 0) {
      this.#showRefusals(missing);
      return null;
    }
    await this.#draft.pause();
    this.#page.status(say('submit.sending'));
    const opening = this.#draft.beginning; // however often it is sent, it is filed once
    const { status, ok, body } = await send('POST', apiUrl(this.#address), {
      data: this.#viewer.submission(),
      version: this.#version,
      opening,
      ...this.#beside.read(),
    });
    this.#page.status('');
    if (ok) {
      this.#draft.stop();
      this.#page.status(say('submit.sent'));
      return { ...body, opening };
    }
    if (status === 422) {
      const refusals = refusalsIn(body);
      await this.#viewer.ask(refusals.map(({ asks }) => asks).filter(Boolean));
      this.#showRefusals(this.#viewer.showRefusals(refusals));
    } else if (status === 409 && body?.data) {
      this.#showConflict(body);
    } else {
      this.#page.problem(sentence(status, body), loginLink(status));
    }
    this.#refusedBecauseChanged = status === 409;
    this.#draft.changed(); // what was refused is still worth a draft
    return null;
  }

  /** The page is being left or hidden; it may come back. */
  leave() {
    if (this.#viewer) {
      this.#viewer.settle();
      this.#draft.leave();
    }
  }

  close() {
    this.leave();
    this.#closed = true;
    this.#closing.abort();
    this.#draft.stop({ forget: false }); // a late redraw must not start another save
    this.#viewer?.destroy();
  }

  // opening //////////

  async #show(opened) {
    this.#opened = opened;
    this.#version = opened.version;
    if (opened.about) {
      this.#page.head = familyLine(opened.about);
    }
    this.#viewer?.destroy(); // of a try that failed
    this.#viewer = new Viewer(this.#page.root, this.#page.box, opened.lastTime);
    const kept = this.#keptAnswers(opened);
    this.#draft.goOnFrom({ opening: opened.opening, begun: kept?.begun, revision: kept?.revision, over: kept?.over });
    this.#hasDraft = Boolean(kept);
    this.#page.settling = true;
    await this.#viewer.open(opened.schema, kept?.answers ?? opened.data, opened.title, opened.offers);
    helpKeyboard(this.#page.root, this.#viewer, (moved) => this.#page.status(moved));
    this.#viewer.onRowRemoved((removed) => this.#offerUndo(removed));
    await new Promise((resolve) => setTimeout(resolve, SETTLING_TIME));
    if (this.#closed) {
      return;
    }
    this.#page.settling = false;
    this.#showParts();
    if (kept) {
      this.#beside.restore(kept.beside);
      this.#announce(kept, opened);
    }
    this.#offerOthers(opened);
    this.#draft.begin({ alreadySaved: !kept?.rescued });
    this.#draft.changed();
    const changed = () => {
      this.#draft.changed();
      this.#onDirty(this.#draft.isBehind);
    };
    this.#viewer.onChange(changed);
    this.#beside.onChange(changed);
    watchForDoubles(this.#viewer, this.#page, this.#closing.signal);
    if (!opened.about) {
      watchForFamily(this.#viewer, this.#page, this.#closing.signal);
    }
  }

  /** Typing goes on while they are counted. */
  #showParts() {
    const parts = new Parts(this.#viewer);
    this.#page.parts = parts.node;
    let counting;
    const count = () => {
      clearTimeout(counting);
      counting = setTimeout(() => this.#closed || parts.show(), COUNTING_TIME);
    };
    this.#viewer.onChange(count);
    parts.show();
  }

  /** Answers from a draft on the server, or from this page's memory if they never got there. */
  #keptAnswers({ draft }) {
    const rescued = Draft.rescue(this.#address, this.#owner);
    const kept = rescued ?? draft;
    return kept ? { ...this.#unpacked(kept), over: rescued?.over ?? 0, rescued: Boolean(rescued) } : null;
  }

  #unpacked({ data, version, savedAt, begun, opening, revision }) {
    return {
      answers: data?.answers ?? data,
      opened: data?.opened ?? null,
      beside: data?.beside ?? {},
      version: version ?? this.#version,
      savedAt,
      begun: this.#opened.begins ? begun ?? opening : null,
      revision,
    };
  }

  #announce(kept, fresh) {
    this.#announceDraft(kept.rescued ? say('draft.rescued') : say('draft.restored', { time: sayTime(kept.savedAt) }));
    if (kept.opened && kept.version !== fresh.version) {
      // The draft was written on older facts: the same question as when they change under an open form.
      this.#opened = { ...fresh, data: kept.opened };
      this.#version = kept.version;
      const changes = this.#changesTo(fresh);
      if (changes.some(({ key }) => this.#viewer.asks(key))) {
        this.#page.notice('changes', element('p', {}, say('conflict.opened')), ...this.#changesPanel(changes, fresh));
      } else {
        this.#adopt(fresh);
      }
    }
  }

  #announceDraft(text) {
    const startAfresh = button(say('draft.startAfresh'), () => this.#startAfresh());
    return this.#page.notice('draft', element('p', {}, text), startAfresh);
  }

  async #startAfresh() {
    const thrownAway = this.#here();
    const { ok, status, body } = await this.#draft.discard();
    if (!ok && status !== 404) {
      this.#page.problem(sentence(status, body), loginLink(status));
      return;
    }
    const fresh = await get(apiUrl(this.#address));
    if (fresh.ok) {
      this.#adopt(fresh.body);
    }
    await this.#replaceAnswers(this.#opened.data);
    this.#hasDraft = false;
    this.#draft.goOnFrom({ opening: fresh.body?.opening });
    this.#draft.begin();
    this.#onDirty(false);
    this.#page.clearAlert();
    this.#page.status('');
    this.#page.hint();
    ['changes', 'another', 'begun', 'aside'].forEach((kind) => this.#page.notice(kind));
    const notice = this.#page.notice(
      'draft',
      element('p', {}, say('draft.discarded')),
      button(say('draft.bringBack'), () => this.#bringBack(thrownAway, 0))
    );
    notice.focus();
  }

  // other drafts //////////

  #here() {
    return { data: copy(this.#toKeep()), version: this.#version, begun: this.#draft.beginning };
  }

  /** What the person has begun with this form before, and what was put aside: to be chosen from, never taken by itself. */
  #offerOthers({ begun = [], putAside = [] }) {
    const others = begun.filter((draft) => draft.begun !== this.#draft.beginning);
    this.#page.notice('begun', ...this.#lines(say('draft.begun'), others, (draft) => [
      button(say('draft.goOn'), () => this.#goOnWith(draft), 'cw-button cw-button-primary'),
      button(say('draft.throwAway'), () => this.#throwAway(draft)),
    ]));
    const revisionOf = (aside) => begun.find((draft) => draft.begun === aside.begun)?.revision ?? 0;
    this.#page.notice('aside', ...this.#lines(say('draft.aside'), putAside, (aside) => [
      button(say('draft.bringBack'), () => this.#bringBack(aside, revisionOf(aside))),
    ]));
  }

  #lines(heading, drafts, buttons) {
    if (drafts.length === 0) {
      return [];
    }
    const lines = drafts.map((draft) => {
      const about = aboutOf(this.#opened.schema, this.#unpacked(draft));
      const times = say('draft.times', { begun: sayTime(draft.begunAt), saved: sayTime(draft.savedAt) });
      const text = element('p', {}, ...(about ? [element('strong', {}, about), ', '] : []), times);
      return element('li', {}, text, ...buttons(draft));
    });
    return [element('p', {}, heading), element('ul', { className: 'cw-drafts' }, ...lines)];
  }

  async #throwAway(draft) {
    const { ok, status, body } = await this.#draft.throwAway(draft.begun);
    const fresh = ok ? await get(apiUrl(this.#address)) : { status, body };
    if (!fresh.ok) {
      this.#page.problem(sentence(fresh.status, fresh.body), loginLink(fresh.status));
      return;
    }
    this.#offerOthers(fresh.body);
    this.#page.status(say('draft.discarded'));
  }

  /** What stands on the form at this moment is a draft of its own. */
  async #goOnWith(draft) {
    await this.saveDraft();
    await this.#replaceWith(draft, this.#unpacked(draft));
    this.#draft.begin();
    this.#announceDraft(say('draft.restored', { time: sayTime(draft.savedAt) })).focus();
  }

  /**
   * What is on the page meanwhile is put aside for it.
   *
   * @param {number} revision that its beginning has, if it is another one than this page's; 0 if there is none
   */
  async #bringBack(aside, revision) {
    await this.saveDraft();
    const { begun } = this.#unpacked(aside);
    const over = begun === null || begun === this.#draft.beginning ? this.#draft.revision : revision;
    await this.#replaceWith(aside, { begun, revision: over, over });
    this.#page.notice('draft');
    this.#draft.begin({ alreadySaved: false });
    this.#draft.changed();
    this.#page.status(say('draft.isBack'));
  }

  async #replaceWith(draft, place) {
    const { answers, opened, beside, version } = this.#unpacked(draft);
    await this.#draft.pause();
    if (opened && version !== this.#version) {
      this.#adopt({ data: opened, version }); // who files it is shown what changed since
    }
    this.#page.settling = true;
    await this.#replaceAnswers(answers);
    await new Promise((resolve) => setTimeout(resolve, SETTLING_TIME));
    this.#page.settling = false;
    this.#beside.restore(beside);
    this.#draft.goOnFrom({ begun: place.begun, revision: place.revision, over: place.over });
    this.#hasDraft = true;
    this.#page.hint();
    ['another', 'begun', 'aside'].forEach((kind) => this.#page.notice(kind));
  }

  /** Another window was faster. What is on this page is kept beside it until the person chooses. */
  #askWhich({ other }) {
    if (this.#asked === other.revision) {
      return;
    }
    this.#asked = other.revision;
    this.#page.notice(
      'another',
      element('p', {}, say('draft.another', { time: sayTime(other.savedAt) })),
      button(say('draft.keepMine'), () => this.#keepMine(other), 'cw-button cw-button-primary'),
      button(say('draft.takeOther'), () => this.#takeOther(other))
    );
    this.#page.hint(say('draft.anotherHint'), { label: say('draft.choose'), run: () => this.#page.focusNotice('another') });
  }

  async #keepMine(other) {
    await this.#viewer.settle();
    this.#asked = null;
    if (await this.#draft.saveOver(other.revision)) {
      this.#page.hint();
      this.#page.notice(
        'another',
        element('p', {}, say('draft.otherAside')),
        button(say('draft.takeOther'), () => this.#bringBack(other, this.#draft.revision))
      ).focus();
    }
  }

  async #takeOther(other) {
    const mine = this.#here();
    await this.saveDraft();
    await this.#replaceWith(other, this.#unpacked(other));
    this.#asked = null;
    this.#draft.begin();
    this.#onDirty(false);
    this.#page.notice(
      'another',
      element('p', {}, say('draft.mineAside')),
      button(say('draft.bringMine'), () => this.#bringBack(mine, this.#draft.revision))
    ).focus();
  }

  // what the server says //////////

  #showRefusals(refusals) {
    if (refusals.length === 0) {
      this.#page.problem(say('refusal.unknown'));
      return;
    }
    this.#page.refusals(
      refusals.map(({ path, message }) => {
        const name = path.length > 0 ? this.#viewer.nameOf(path) : null;
        return {
          text: name ? say('refusal.line', { field: fullName(name), message }) : message,
          goTo: name ? () => this.#viewer.focus(path) : null,
        };
      })
    );
  }

  #showConflict(answer) {
    this.#page.notice('changes');
    this.#page.problem(answer.message, ...this.#changesPanel(this.#changesTo(answer), answer));
  }

  #changesTo({ data, changed }) {
    return compare(this.#opened.data, this.#viewer.answers(), data, changed ?? []);
  }

  #changesPanel(changes, fresh) {
    return [
      ...changesTable(changes, this.#viewer),
      button(say('conflict.takeOver'), () => this.#takeOver(fresh), 'cw-button cw-button-primary'),
    ];
  }

  async #takeOver(fresh) {
    await this.#viewer.settle();
    // Compared anew: the person may have gone on typing while the notice was there.
    const now = this.#changesTo(fresh);
    const merged = takeOver(this.#viewer.answers(), now);
    this.#adopt(fresh);
    await this.#replaceAnswers(merged);
    const kept = now.filter((change) => change.kept && this.#viewer.fieldOf(change.key));
    const fields = kept.map(({ key }) => this.#viewer.nameOf([key]).label).join(', ');
    const text = fields ? say('conflict.takenKept', { fields }) : say('conflict.taken');
    this.#page.clearAlert();
    this.#page.notice('changes', element('p', {}, text)).focus();
    this.#draft.changed();
  }

  /** From here on the form stands on these facts. */
  #adopt({ data, version }) {
    this.#opened = { ...this.#opened, data };
    this.#version = version;
  }

  async #replaceAnswers(answers) {
    // Facts that only texts and option lists show come along with the form's own answers.
    const facts = Object.entries(this.#opened.data).filter(([key]) => !this.#viewer.asks(key));
    const { schema, title, offers } = this.#opened;
    await this.#viewer.open(schema, { ...copy(answers), ...Object.fromEntries(facts) }, title, offers);
  }

  // small things //////////

  #offerUndo(removed) {
    const list = this.#viewer.nameOf(removed.path)?.label ?? '';
    this.#page.status(say('rows.removed', { list }), {
      label: say('rows.undo'),
      run: () => {
        this.#viewer.insertRow(removed);
        this.#page.status('');
      },
    });
  }

  #reportDraft(state, status, body) {
    if (this.#closed) {
      return;
    }
    this.#onDirty(this.#draft.isBehind);
    if (state === 'saved') {
      this.#hasDraft = true;
      this.#page.notice('saving');
      this.#page.status(say('draft.saved', { time: sayClockTime(new Date(body.savedAt)) }));
    } else if (state === 'another') {
      this.#hasDraft = true;
      this.#page.status('');
      this.#askWhich(body);
    } else if (state === 'failed') {
      const text = draftProblem(status, body);
      this.#page.status(text);
      this.#page.notice('saving', element('p', {}, text), loginLink(status));
    }
  }

}

/** Date fields and computed fields rewrite their values in the first redraws; that is not the person's doing. */
const SETTLING_TIME = 300;
const COUNTING_TIME = 150;

function refusalsIn(body) {
  return (body?.errors ?? []).map(({ path, message, asks }) => ({ path: path ?? [], message, asks }));
}

function draftProblem(status, body) {
  if (NOT_MINE.has(status)) {
    return sentence(status, body);
  }
  return say(status === 401 ? 'draft.notSaved.loggedOut' : 'draft.notSaved');
}

function cannotOpen(status, body) {
  if (status === 401) {
    return say('form.loggedOut');
  }
  if (status === 0) {
    return say('form.network');
  }
  return body?.message ? `${say('form.cannotOpen')} ${body.message}` : say('form.cannotOpen');
}

/** After a lost login: the way back that leaves this page, and what is on it, alone. */
function loginLink(status) {
  if (status !== 401) {
    return null;
  }
  const properties = { href: loginUrl(), target: '_blank', rel: 'noopener', className: 'cw-link' };
  return element('a', properties, say('problem.logIn'));
}

function fullName({ label, rows }) {
  return [...rows.map((row) => say('refusal.row', row)), label].join(', ');
}

/** What happened, in a sentence: the server's own if it has one. */
function sentence(status, body) {
  if (status === 0) {
    return say('problem.network');
  }
  if (status === 401) {
    return say('problem.loggedOut');
  }
  if (status === 404 || status === 409 || status === 410) {
    return `${body?.message ?? say('problem.gone')} ${say('problem.kept')}`;
  }
  if (status === 403) {
    return body?.message ?? say('problem.forbidden');
  }
  return body?.message && (status < 500 || status === 503) ? body.message : say('problem.server', { status });
}
