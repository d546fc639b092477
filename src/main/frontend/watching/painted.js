import { say } from '../shared/words.js';
import { sayLong } from './spans.js';
import { heat } from './waiting.js';

/**
 * Draws the way of a process upon its diagram: what it passed, where it is, and the arrows between. History keeps no arrows; one was
 * taken when what it leads to was come to as soon as what it comes from was left.
 *
 * @param {any} viewer of bpmn-js, ours or Cockpit's
 * @param {{ element: string, begun: string, ended: ?string }[]} marks
 */
export function paintWay(viewer, marks) {
  const canvas = viewer.get('canvas');
  const drawn = viewer.get('elementRegistry');
  const visits = Map.groupBy ? Map.groupBy(marks, (mark) => mark.element) : grouped(marks);
  for (const [id, list] of visits) {
    if (drawn.get(id) && drawn.get(id).type !== 'bpmn:SubProcess') {
      canvas.addMarker(id, list.some(({ ended }) => !ended) ? 'cw-now' : 'cw-passed');
    }
  }
  drawn
    .filter(({ waypoints, source, target }) => waypoints && source && target)
    .filter(({ source, target }) => wasTaken(visits.get(source.id) ?? [], visits.get(target.id) ?? []))
    .forEach((flow) => canvas.addMarker(flow.id, 'cw-taken'));
}

function grouped(marks) {
  const map = new Map();
  marks.forEach((mark) => map.set(mark.element, [...(map.get(mark.element) ?? []), mark]));
  return map;
}

/** For each leaving, the next coming; unless it was left again in between. */
function wasTaken(from, to) {
  const left = from.filter(({ ended }) => ended).map(({ ended }) => Date.parse(ended));
  return left.some((at) => to.some(({ begun }) => Date.parse(begun) >= at - 1 && !left.some((other) => other > at && other <= Date.parse(begun))));
}

/** Colours the elements of a diagram by how many passed their limit, and says beside each how long they wait. */
export function paintWaits(viewer, places) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const drawn = viewer.get('elementRegistry');
  places
    .filter(({ element }) => drawn.get(element))
    .forEach((place) => {
      canvas.addMarker(place.element, `cw-heat-${heat(place)}`);
      const note = document.createElement('span');
      note.className = 'cw-wait-note';
      note.textContent = sayLong(place.median);
      note.title = say('watching.note', { came: place.came, here: place.here, median: sayLong(place.median), ninth: sayLong(place.ninth) });
      overlays.add(place.element, 'cw-wait', { position: { bottom: 8, left: 4 }, html: note });
    });
}
