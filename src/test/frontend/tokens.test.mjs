import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const styles = new URL('../../main/frontend/styles/', import.meta.url);
const tokens = Object.fromEntries(
  [...readFileSync(new URL('tokens.css', styles), 'utf8').matchAll(/--cw-([\w-]+): (#[0-9a-f]+);/g)].map((token) =>
    token.slice(1)
  )
);

test('what is read can be read on whatever lies under it', () => {
  for (const text of ['ink', 'quiet', 'act', 'late', 'warn', 'good']) {
    const own = tokens[`${text}-soft`] ? [`${text}-soft`] : ['act-soft', 'late-soft', 'warn-soft'];
    for (const ground of ['paper', 'ground', ...own]) {
      assert.ok(contrast(text, ground) >= 4.5, `${text} on ${ground}: ${contrast(text, ground)}`);
    }
  }
  for (const strong of ['act', 'late', 'ink']) {
    assert.ok(contrast('paper', strong) >= 4.5, `paper on ${strong}`);
  }
});

test('ink is read on every colour of a diagram', () => {
  for (const ground of ['good-soft', 'act-tint', 'wait-1', 'wait-3', 'wait-4', 'wait-5']) {
    assert.ok(contrast('ink', ground) >= 4.5, ground);
  }
});

test('edges of what is filled in, and levels of risk but yellow with its own shape, stand out', () => {
  for (const drawn of ['edge', 'risk-red', 'risk-green']) {
    assert.ok(contrast(drawn, 'paper') >= 3, `${drawn}: ${contrast(drawn, 'paper')}`);
  }
});

function contrast(one, other) {
  const [dark, light] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** As WCAG 2 reckons it. */
function luminance(name) {
  const hex = tokens[name].slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  const [red, green, blue] = hex.match(/../g).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
