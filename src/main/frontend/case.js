import { CaseFile } from './case-file/case-file.js';
import { heading, openFrame } from './pages/frame.js';
import { pageUrl } from './shared/api.js';
import { element } from './shared/dom.js';
import { say } from './shared/words.js';

// The page of one case file, /casework/case.html?case=2026-0001.
const caseNumber = new URLSearchParams(window.location.search).get('case')?.trim();
const frame = await openFrame(null);
if (frame && caseNumber) {
  const place = element('div');
  frame.main.replaceChildren(
    element('p', {}, element('a', { href: pageUrl('') }, say('case.back'))),
    heading(say('case.title', { number: caseNumber })),
    place
  );
  await new CaseFile({ place, caseNumber, owner: frame.reader.id }).open();
} else if (frame) {
  frame.main.replaceChildren(element('p', { role: 'alert' }, say('case.unnamed')));
}
