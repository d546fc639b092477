import { pageUrl } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say, sayDayOf, sayStep } from '../shared/words.js';
import { acts } from './acts.js';
import { agenda } from './agenda.js';
import { card, facts } from './card.js';
import { drawn } from './drawn.js';
import { elsewhere } from './elsewhere.js';
import { family } from './family.js';
import { head } from './head.js';
import { matters } from './matters.js';
import { familyAtAGlance, planAtAGlance } from './now.js';
import { paperLanguage } from './paper-language.js';
import { plan } from './plan.js';
import { familyQuestions, printsOf } from './prints.js';
import { records } from './records.js';
import { riskHistory } from './risk.js';
import { Tabs } from './tabs.js';
import { team } from './team.js';

/**
 * What a case file shows: the head that stays, and under it one part at a time.
 *
 * @param {Object} file the answer of `cases/{number}`
 * @param {(act: Object) => void} begin what may be begun in the case
 * @param {Node[]} timeline all that happened
 * @returns {{ head: HTMLElement, tabs: Tabs }}
 */
export function content(file, begin, timeline) {
  const others = (file.acts ?? []).filter(({ inHead }) => !inHead);
  const tabs = new Tabs([
    { name: 'now', word: 'tab.now', nodes: now(file, acts(others, begin)) },
    { name: 'family', word: 'tab.family', nodes: theFamily(file) },
    { name: 'plan', word: 'tab.plan', nodes: thePlan(file) },
    { name: 'papers', word: 'tab.papers', nodes: thePapers(file) },
    { name: 'history', word: 'tab.history', nodes: [section('timeline', 'timeline.heading', [...looks(file), ...shownWith(file), ...timeline])] },
  ]);
  return { head: head(file, begin), tabs };
}

/** What is to be done on the left, whom it is for on the right. */
function now(file, begin) {
  const work = [
    section('elsewhere', 'caseFile.elsewhere', elsewhere(file)),
    section('next', 'agenda.heading', agenda(file)),
    section('open', 'matter.heading', matters(file)),
    section('limits', 'caseFile.attention', attention(file)),
  ].filter(Boolean);
  const beside = [
    section('glance-family', 'now.family', familyAtAGlance(file)),
    section('glance-plan', 'plan.heading', planAtAGlance(file)),
  ].filter(Boolean);
  return [
    element('div', { className: 'cw-now' }, element('div', {}, ...work), element('div', { className: 'cw-glances' }, ...beside)),
    section('acts', 'acts.heading', begin),
  ].filter(Boolean);
}

function theFamily(file) {
  return [
    printFamily(),
    section('family', 'caseFile.members', family(file)),
    section('change', 'change.heading', (file.changes ?? []).flatMap(changed)),
    section('genogram', 'genogram.heading', drawn(file.drawings?.genogram)),
    section('eco-map', 'ecoMap.heading', drawn(file.drawings?.ecoMap)),
    section('facts', 'caseFile.facts', facts(file)),
    section('risk', 'risk.history', riskHistory(file)),
    section('team', 'team.heading', team(file)),
  ].filter(Boolean);
}

/** Before and after, of the family or of one child. */
function changed(drawing) {
  return [element('h3', {}, drawing.name), ...drawn(drawing)];
}

/** The family alone, with its drawings, as the browser prints. */
function printFamily() {
  const print = () => {
    const page = document.querySelector('.cw-case-page');
    page?.classList.add('cw-print-family');
    window.addEventListener('afterprint', () => page?.classList.remove('cw-print-family'), { once: true });
    window.print();
  };
  return element('p', { className: 'cw-print-family-button' }, button(say('family.print'), print, 'cw-act-button'));
}

function thePlan(file) {
  const shown = plan(file);
  return shown.length > 0 ? [section('plan', 'plan.heading', [...printsOf(file, ['developmentPlan']), ...shown])] : [];
}

function thePapers(file) {
  const prints = printsOf(file);
  return [
    section('prints', 'papers.print', [...(prints.length > 0 ? [...paperLanguage(file), ...prints] : []), familyQuestions(file.caseNumber)]),
    section('records', 'records.heading', records(file)),
  ].filter(Boolean);
}

/** What the file shows beside a task. */
export function shortContent(file, begin, timeline, link) {
  return [
    ...card(file),
    element('p', {}, link),
    section('next', 'agenda.heading', agenda(file)),
    section('elsewhere', 'caseFile.elsewhere', elsewhere(file)),
    section('open', 'matter.heading', matters(file)),
    section('acts', 'acts.heading', acts(file.acts ?? [], begin)),
    section('timeline', 'timeline.latest', [...shownWith(file), ...timeline]),
  ].filter(Boolean);
}

/** Which papers of others whoever asks has ticked for the reader. */
function shownWith({ shown = [] }) {
  const parts = shown.map((part) => say(`set.filePart.${part}`)).join(', ');
  return parts ? [element('p', { className: 'cw-shown-with' }, say('shown.with', { parts }))] : [];
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

/** Limits that came near or passed and that no task of what is next settles; those stand beside their task. */
function attention({ attention: raised = [], agenda: { work = [] } = {} }) {
  const lines = raised.filter(({ task }) => !work.some((one) => one.task === task));
  return lines.length === 0
    ? []
    : [element('ul', { className: 'cw-members' }, ...lines.map((hand) => element('li', {}, raisedLine(hand))))];
}

function raisedLine(hand) {
  return say('caseFile.raised', { deadline: say(`set.deadline.${hand.deadline}`), step: sayStep(hand), date: sayDayOf(hand.at) });
}
