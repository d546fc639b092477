// A drawn diagram as the documentation keeps it: on white, in whatever sans-serif font the reader has, and with the
// fingerprint of what was drawn, so that a picture that has fallen behind its diagram is found without drawing it anew.
import { createHash } from 'node:crypto';

const MARGIN = 10;

export function drawn(svg, diagram) {
  const [ x, y, width, height ] = /viewBox="([^"]*)"/.exec(svg)[1].split(' ').map(Number);
  const sheet = { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  const names = new Map();
  return svg
    .replace(/<\w+ [^>]*class="djs-hit[^>]*\/>/g, '')
    .replace(/font-family: [^;"]*/g, 'font-family: sans-serif')
    .replace(/\bmarker-\w{20,}/g, name => names.get(name) ?? names.set(name, `marker-${names.size + 1}`).get(name))
    .replace(/ width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
      ` width="${sheet.width}" height="${sheet.height}" viewBox="${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}"`)
    .replace(/(<svg [^>]*>)/,
      `$1<!-- ${fingerprint(diagram)} --><rect x="${sheet.x}" y="${sheet.y}" width="${sheet.width}" height="${sheet.height}" fill="white"/>`);
}

export function isDrawnFrom(svg, diagram) {
  return svg.includes(`<!-- ${fingerprint(diagram)} -->`);
}

/** Of what can be seen: not of the documentation, the expressions and the data that pass. */
function fingerprint(diagram) {
  const seen = diagram
    .replace(/<bpmn:(documentation|extensionElements|conditionExpression|timeDate)\b[\s\S]*?<\/bpmn:\1>/g, '')
    .replace(/ camunda:\w+="[^"]*"/g, '')
    .replace(/\s+/g, ' ');
  return `drawn from ${createHash('sha256').update(seen).digest('hex').slice(0, 16)}`;
}
