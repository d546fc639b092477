import { RESCUED } from '../shared/rescued.js';
import { apiUrl, send } from '../shared/api.js';
import { sameAnswer } from '../shared/values.js';

/**
 * Keeps what is being entered as a draft on the server, per task and person, and nowhere else: computers in a centre are
 * shared, so nothing may stay in the browser.
 *
 * Another window may write the same draft. This one says from which revision it goes on; where the other was faster, the
 * server keeps both, and the person chooses.
 *
 * What the server cannot take at the moment (no login, no network) stays in this page's memory, so that it is there
 * again when the same person logs in again in the same tab.
 */
export class Draft {
  #url;
  #key;
  #read;
  #report;
  #saved;
  #timer = null;
  /** @type {Promise<any>} */
  #queue = Promise.resolve();
  #stopped = false;
  #opening = null;
  #begun = null;
  #revision = 0;
  #over = 0;

  /**
   * @param {object} of
   * @param {string} of.address of the form
   * @param {string} of.owner the person who is logged in
   * @param {() => { data: Object, version: any }} of.read gives what is to be kept
   * @param {(state: string, status?: number, body?: Object) => void} of.report hears `saving`, `saved`, `another` (was faster) or `failed`, with the
   *   server's answer
   */
  constructor({ address, owner, read, report }) {
    this.#url = apiUrl(address);
    this.#key = keyOf(address, owner);
    this.#read = read;
    this.#report = report;
  }

  /**
   * Which draft this is.
   *
   * @param {object} which
   * @param {string} [which.opening] of this window
   * @param {?string} [which.begun] of several beginnings of a start form the one that is gone on with; null for a new one
   * @param {number} [which.revision] that this window goes on from, 0 if there is none
   * @param {number} [which.over] the revision of another window that is put aside for this
   */
  goOnFrom({ opening = this.#opening, begun = null, revision = 0, over = 0 }) {
    this.#opening = opening;
    this.#begun = begun;
    this.#revision = revision;
    this.#over = over;
  }

  /** Under which number the form is filed: one beginning is one record, in however many windows it is gone on with. */
  get beginning() {
    return this.#begun ?? this.#opening;
  }

  get revision() {
    return this.#revision;
  }

  /** What is on the form is saved instead of what another window saved. */
  saveOver(revision) {
    this.#over = revision;
    this.#saved = null;
    return this.save();
  }

  /** From here on a change is worth a draft; what is on the form now counts as saved, unless it never got to the server. */
  begin({ alreadySaved = true } = {}) {
    this.#saved = alreadySaved ? this.#read().data : null;
    this.#stopped = false;
  }

  /** Whether something on the form is not saved yet. */
  get isBehind() {
    return this.#saved !== undefined && !this.#stopped && !sameAnswer(this.#read().data, this.#saved);
  }

  /** To be told of every change; saves when the typing pauses. */
  changed() {
    if (this.isBehind) {
      this.#saveIn(AUTOSAVE_DELAY);
    }
  }

  /** Saves what has changed. Saves queue up, so that an older one never overtakes a newer one. */
  save() {
    clearTimeout(this.#timer);
    this.#queue = this.#queue.then(() => this.#saveNow());
    return this.#queue;
  }

  /**
   * The form goes away. What is not saved yet is sent at once (a page that is being closed gives no time to queue);
   * who opens this form next in the same page waits for it, see {@link Draft.settled}.
   */
  leave() {
    clearTimeout(this.#timer);
    if (this.isBehind) {
      RESCUED.set(this.#key, this.#whole());
      LEAVING.set(this.#key, this.#saveNow({ keepalive: true }));
    }
  }

  /** Waits until nothing is under way: a late save must not overtake what is done next. */
  async pause() {
    clearTimeout(this.#timer);
    await this.#queue;
    clearTimeout(this.#timer);
  }

  /**
   * Nothing is to be saved any more: the form was sent, or the draft thrown away, or (then what could not be saved is not
   * forgotten) the form was closed.
   */
  stop({ forget = true } = {}) {
    this.#stopped = true;
    clearTimeout(this.#timer);
    if (forget) {
      RESCUED.delete(this.#key);
    }
  }

  async discard() {
    await this.pause();
    const answer = await this.throwAway(this.beginning);
    if (answer.ok) {
      this.stop();
    }
    return answer;
  }

  /** @param {string} begun of several beginnings of a start form, which */
  async throwAway(begun) {
    const url = new URL(this.#url);
    url.searchParams.set('begun', begun);
    return send('DELETE', url);
  }

  /** What is on the form, and which draft it is. */
  #whole() {
    return { ...this.#read(), opening: this.#opening, begun: this.#begun, revision: this.#revision, over: this.#over };
  }

  async #saveNow(options) {
    if (!this.isBehind) {
      return true;
    }
    const kept = this.#whole();
    this.#report('saving');
    const { status, ok, body } = await send('PUT', this.#url, kept, options);
    const another = status === 409 && body?.other;
    if (ok || another) {
      this.#saved = kept.data; // beside the other one, if another window was faster
      RESCUED.delete(this.#key);
    }
    if (ok) {
      this.#revision = body.revision;
      this.#over = 0;
    } else if (another) {
      this.#over = 0;
    } else if (NOT_MINE.has(status)) {
      this.stop();
    } else {
      RESCUED.set(this.#key, kept);
      if (!this.#stopped) {
        this.#saveIn(RETRY_DELAY);
      }
    }
    this.#report(ok ? 'saved' : another ? 'another' : 'failed', status, body);
    if (ok || another) {
      this.changed();
    }
    return ok;
  }

  #saveIn(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), delay);
  }

  /** Waits for a draft of this form that is still on its way from an earlier opening. */
  static async settled(address, owner) {
    await LEAVING.get(keyOf(address, owner));
  }

  /** What an earlier opening of this form could not save; given once, and nothing of another person's. */
  static rescue(address, owner) {
    for (const key of RESCUED.keys()) {
      if (!key.startsWith(`${owner} `)) {
        RESCUED.delete(key);
      }
    }
    const rescued = RESCUED.get(keyOf(address, owner));
    RESCUED.delete(keyOf(address, owner));
    return rescued;
  }
}

const AUTOSAVE_DELAY = 1_000;
const RETRY_DELAY = 15_000;

/** Answers that mean: this task is done, or somebody else's. There is nothing to save a draft for. */
export const NOT_MINE = new Set([403, 404, 409, 410]);

const LEAVING = new Map();

function keyOf(address, owner) {
  return `${owner} ${address}`;
}
