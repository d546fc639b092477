import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say, sayDayOf, sayStep } from '../shared/words.js';
import { agenda } from './agenda.js';
import { card } from './card.js';
import { elsewhere } from './elsewhere.js';
import { family } from './family.js';
import { matters } from './matters.js';
import { paperLanguage } from './paper-language.js';
import { plan } from './plan.js';
import { records } from './records.js';
import { riskHistory } from './risk.js';
import { team } from './team.js';

/**
 * What a case file shows: first what a worker needs today, then the family and how things came about.
 *
 * @param {Object} file the answer of `cases/{number}`
 * @param {Node[]} acts what may be begun in the case
 * @param {Node[]} timeline all that happened
 */
export function content(file, acts, timeline) {
  const sections = [
    section('next', 'agenda.heading', agenda(file)),
    section('elsewhere', 'caseFile.elsewhere', elsewhere(file)),
    section('open', 'matter.heading', matters(file)),
    section('limits', 'caseFile.attention', attention(file)),
    section('acts', 'acts.heading', acts),
    section('family', 'caseFile.members', family(file)),
    section('plan', 'plan.heading', plan(file)),
    section('risk', 'risk.history', riskHistory(file)),
    section('team', 'team.heading', team(file)),
    section('records', 'records.heading', records(file)),
    section('timeline', 'timeline.heading', [...paperLanguage(file), ...timeline]),
  ].filter(Boolean);
  return [...card(file), ...looks(file), contents(sections), ...sections];
}

/** What the file shows beside a task. */
export function shortContent(file, acts, timeline, link) {
  return [
    ...card(file),
    element('p', {}, link),
    section('next', 'agenda.heading', agenda(file)),
    section('elsewhere', 'caseFile.elsewhere', elsewhere(file)),
    section('open', 'matter.heading', matters(file)),
    section('acts', 'acts.heading', acts),
    section('timeline', 'timeline.latest', timeline),
  ].filter(Boolean);
}

/** The way to who looked at the file, for those who watch over all. */
function looks({ mayReadLooks, caseNumber }) {
  return mayReadLooks
    ? [element('p', {}, element('a', { href: pageUrl('looks.html', { case: caseNumber }) }, say('looks.whoLooked')))]
    : [];
}

/** A part of the file under its heading; none where there is nothing to show. */
function section(name, word, nodes) {
  if (nodes.length === 0) {
    return null;
  }
  const heading = element('h3', { id: `cw-${name}`, tabIndex: -1 }, say(word));
  return element('section', { 'aria-labelledby': heading.id }, heading, ...nodes);
}

/** The ways to the parts of a long page. */
function contents(sections) {
  const links = sections.map((part) => {
    const heading = part.querySelector('h3');
    return element('a', { href: `#${heading.id}` }, heading.textContent);
  });
  return element('nav', { className: 'cw-contents', 'aria-label': say('caseFile.contents') }, ...links);
}

/** Limits that came near or passed and who was told of it, and those that were moved. */
function attention({ attention: raised = [], moved = [] }) {
  const lines = [...raised.map(raisedLine), ...moved.map(movedLine)];
  return lines.length === 0
    ? []
    : [element('ul', { className: 'cw-members' }, ...lines.map((words) => element('li', {}, words)))];
}

function raisedLine(hand) {
  return say('caseFile.raised', { deadline: say(`set.deadline.${hand.deadline}`), step: sayStep(hand), date: sayDayOf(hand.at) });
}

function movedLine({ deadline, kind, days, reason, by, at }) {
  const words = { deadline: say(`set.deadline.${deadline}`), days, why: say(`move.${reason}`), person: by, date: sayDayOf(at) };
  return say(`caseFile.moved.${kind}`, words);
}
