import { CaseFile } from './case-file/case-file.js';
import { heading, openFrame } from './pages/frame.js';
import { element } from './shared/dom.js';
import { say } from './shared/words.js';
import { showSubject } from './case-file/subject.js';

// The page of one case file, /casework/case.html?case=2026-0001 (with &act=contactLog something is begun at once), or of what runs without a case, ?subject=S-2026-0001.
const address = new URLSearchParams(window.location.search);
const caseNumber = address.get('case')?.trim();
const subject = address.get('subject')?.trim();
const frame = await openFrame(null);
if (frame && subject) {
  await showSubject(frame.main, subject);
} else if (frame && caseNumber) {
  const place = element('div');
  const title = heading(say('case.title', { number: caseNumber }));
  frame.main.classList.add('cw-case-main');
  frame.main.replaceChildren(title, place);
  const hide = () => {
    title.hidden = true; // the file's own head says whose case it is
  };
  const file = new CaseFile({ place, caseNumber, owner: frame.reader.id, worksWithFamilies: frame.reader.worksWithFamilies, onShown: hide });
  await file.open();
  await file.begin(address.get('act'));
} else if (frame) {
  frame.main.replaceChildren(element('p', { role: 'alert' }, say('case.unnamed')));
}
