import { pageUrl, rootUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say, sayTime } from '../shared/words.js';
import { lines, part } from './parts.js';

/**
 * The day of those who draw the diagrams and keep the server.
 *
 * @param {{ versions: Object[], failedJobs: number, hires: boolean, withoutRole: { id: string, name: string }[] }} of
 * @returns {Node[]}
 */
export function keeper({ versions, failedJobs, hires, withoutRole }) {
  const columns = [
    { word: 'keeper.diagram', value: ({ name }) => name },
    { word: 'keeper.version', number: true, value: ({ version }) => version },
    { word: 'keeper.since', value: ({ since }) => sayTime(since) },
    { word: 'keeper.running', number: true, value: ({ running }) => running },
  ];
  return [
    part('keeper.jobs', failedJobs, failedJobs > 0 ? [element('p', { className: 'cw-is-late' }, element('a', { href: rootUrl('camunda/app/cockpit/') }, say('keeper.failed', { count: failedJobs })))] : [], 'keeper.noneFailed'),
    ...(hires ? [people(withoutRole)] : []),
    part('keeper.versions', null, versions.length > 0 ? [lines(say('keeper.versions'), columns, versions)] : [], 'keeper.noVersions'),
  ];
}

function people(withoutRole) {
  const hire = element('p', {}, element('a', { className: 'cw-log-in', href: pageUrl('new-worker.html') }, say('hire.title')));
  const list = element(
    'ul',
    { className: 'cw-tasks' },
    ...withoutRole.map(({ id, name }) =>
      element('li', { className: 'cw-task' }, element('a', { href: rootUrl(`camunda/app/admin/default/#/users/${encodeURIComponent(id)}?tab=groups`) }, name))
    )
  );
  const none = element('p', { className: 'cw-none' }, say('keeper.everybodyHasRole'));
  return part('keeper.withoutRole', withoutRole.length, [withoutRole.length > 0 ? list : none, hire], 'keeper.everybodyHasRole');
}
