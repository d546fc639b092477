import caseFileStyles from './styles/case-file.css';
import styles from './styles/tasklist.css';
import tokens from './styles/tokens.css';
import { addStyles } from './shared/dom.js';
import { caseFile } from './tasklist/case-file.js';
import { casesLink } from './tasklist/cases-link.js';
import { languages } from './tasklist/languages.js';
import { noRole } from './tasklist/no-role.js';
import { practiceClock } from './tasklist/practice-clock.js';
import { skipLink } from './tasklist/skip-link.js';
import { taskCard } from './tasklist/task-card.js';

/** Our plug-ins for Tasklist; it registers whatever this list holds. */
addStyles(document, tokens, caseFileStyles, styles);

export default [taskCard, caseFile, casesLink, languages, practiceClock, noRole, skipLink];
