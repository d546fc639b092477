import { CaseFile } from './case-file/case-file.js';
import { heading, openFrame } from './pages/frame.js';
import { pageUrl } from './shared/api.js';
import { element } from './shared/dom.js';
import { say } from './shared/words.js';
import { showSubject } from './case-file/subject.js';

// The page of one case file, /casework/case.html?case=2026-0001, or of what runs without a case, ?subject=S-2026-0001.
const address = new URLSearchParams(window.location.search);
const caseNumber = address.get('case')?.trim();
const subject = address.get('subject')?.trim();
const frame = await openFrame(null);
if (frame && subject) {
  await showSubject(frame.main, subject);
} else if (frame && caseNumber) {
  const place = element('div');
  frame.main.replaceChildren(
    element('p', {}, element('a', { href: pageUrl('') }, say('case.back'))),
    heading(say('case.title', { number: caseNumber })),
    place
  );
  await new CaseFile({ place, caseNumber, owner: frame.reader.id, worksWithFamilies: frame.reader.worksWithFamilies }).open();
} else if (frame) {
  frame.main.replaceChildren(element('p', { role: 'alert' }, say('case.unnamed')));
}
