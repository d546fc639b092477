import { element } from '../shared/dom.js';
import { say, sayDay } from '../shared/words.js';
import { formerOf } from './former.js';

/** The kinships of each generation, seen from the children. Whoever is in none of them stands beside the tree. */
const GENERATIONS = [
  ['grandmother', 'grandfather'],
  ['mother', 'father', 'stepmother', 'stepfather', 'guardian', 'aunt', 'uncle'],
  ['daughter', 'son', 'fosterChild', 'sister', 'brother'],
];
const FACTS = [
  ({ kinship }) => kinship && say(`set.kinship.${kinship}`),
  ({ age, birthDate }) => birthDate && say('family.born', { age, date: sayDay(`${birthDate}T00:00`) }),
  ({ school }) => school && say('family.school', { school }),
  ({ disability }) => disability && disability !== 'none' && say('family.disability', { what: say(`set.disability.${disability}`) }),
  ({ iin }) => iin && say('family.iin', { iin }),
];
/** Where the child lives now, if it ever lived elsewhere; where it lived before; with whom of its family it is in touch. */
const HOMES = ({ lived = [], ties = [] }) => [
  ...lived
    .filter(({ until }) => !until)
    .map(({ place, since }) => element('span', {}, say('family.lives', { place: say(`set.childPlace.${place}`), date: day(since) }))),
  ...lived
    .filter(({ until }) => until)
    .reverse()
    .map(({ place, since, until }) =>
      element('span', { className: 'cw-quiet' }, say('family.lived', { place: say(`set.childPlace.${place}`), date: day(since), until: day(until) }))
    ),
  ...ties.map((tie) => element('span', {}, say('family.inTouch', { person: tie.with, date: day(tie.since) }))),
];
const SIDE_BY_SIDE = 4;
const WORDS = ['family.grandparents', 'family.parents', 'family.children'];

/** The family, drawn as a tree: a row of people for each generation, the eldest on top. */
export function family({ members = [], expected = [] }) {
  if (members.length === 0) {
    return [element('p', {}, say('caseFile.noMembers'))];
  }
  const rows = GENERATIONS.map((kinships, i) => ({
    word: WORDS[i],
    people: members.filter((member) => kinships.includes(member.kinship ?? (member.child ? 'son' : ''))),
  })).filter(({ people }) => people.length > 0);
  const beside = members.filter((member) => !rows.some(({ people }) => people.includes(member)));
  return [
    element('div', { className: 'cw-tree' }, ...rows.map(generation)),
    ...(beside.length > 0 ? [generation({ word: 'family.others', people: beside })] : []),
    ...expected.map((day) =>
      element('p', { className: 'cw-expected' }, say('family.expected', { month: `${day.slice(5, 7)}.${day.slice(0, 4)}` }))
    ),
  ];
}

function generation({ word, people }) {
  return element(
    'section',
    { className: people.length > SIDE_BY_SIDE ? 'cw-generation cw-many' : 'cw-generation' },
    element('h4', {}, say(word)),
    element('ul', {}, ...people.map(person))
  );
}

function person(member) {
  const { fullName, child, former = [] } = member;
  const before = [({ fullName: name }) => name, ...FACTS].map((fact) => formerOf(former, member, fact));
  return element(
    'li',
    { className: child ? 'cw-person cw-child' : 'cw-person' },
    element('strong', {}, fullName),
    ...FACTS.map((fact) => fact(member))
      .filter(Boolean)
      .map((fact) => element('span', {}, fact)),
    ...HOMES(member),
    ...before.flat()
  );
}

function day(date) {
  return sayDay(`${date}T00:00`);
}
