import { apiUrl, get } from '../shared/api.js';
import { DRAFT } from '../shared/draft-told.js';

/**
 * What the case file says about tasks: `{ caseNumber, workNumber, familyName, riskLevel, child, role, draft }`. The engine knows no names.
 *
 * Tasklist draws its cards one by one; the questions of one redraw are asked together, and an answer is good for a short
 * while, because Tasklist draws all cards anew with every refresh.
 */
const ANSWER_IS_GOOD_FOR = 20_000;
const AT_ONCE = 50;

const answers = new Map();
let waiting = new Map();

/** The card of a task as it was answered a moment ago, or undefined. */
export function knownCard(taskId) {
  const answer = answers.get(taskId);
  return answer && Date.now() - answer.at < ANSWER_IS_GOOD_FOR ? answer.card : undefined;
}

/** @returns {Promise<?Object>} null when the task belongs to no case that this person may see */
export function cardOf(taskId) {
  const known = knownCard(taskId);
  if (known !== undefined) {
    return Promise.resolve(known);
  }
  return new Promise((resolve) => {
    if (waiting.size === 0) {
      setTimeout(askAll);
    }
    waiting.set(taskId, [...(waiting.get(taskId) ?? []), resolve]);
  });
}

/**
 * Hears when the form of a task has begun to have a draft, or has none any more.
 *
 * @returns {() => void} ends it
 */
export function onDraft(taskId, listener) {
  const heard = (event) => {
    if (event.detail.task === taskId) {
      listener();
    }
  };
  window.addEventListener(DRAFT, heard);
  return () => window.removeEventListener(DRAFT, heard);
}

// Also while its card is being drawn anew and nobody listens for it.
window.addEventListener(DRAFT, (/** @type {any} */ event) => answers.delete(event.detail.task));

/** After the clock was moved, or another person may have logged in. */
export function forgetCards() {
  answers.clear();
}

function askAll() {
  const asked = [...waiting];
  waiting = new Map();
  for (let i = 0; i < asked.length; i += AT_ONCE) {
    ask(asked.slice(i, i + AT_ONCE));
  }
}

async function ask(asked) {
  const url = apiUrl('cards');
  asked.forEach(([taskId]) => url.searchParams.append('task', taskId));
  const { ok, body } = await get(url);
  for (const [taskId, resolvers] of asked) {
    const card = (ok && body?.[taskId]) || null;
    if (ok) {
      answers.set(taskId, { card, at: Date.now() });
    }
    resolvers.forEach((resolve) => resolve(card));
  }
}
