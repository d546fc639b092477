import styles from './styles/tasklist.css';
import { addStyles } from './shared/dom.js';
import { caseFile } from './tasklist/case-file.js';
import { practiceClock } from './tasklist/practice-clock.js';
import { taskCard } from './tasklist/task-card.js';

/** Our plug-ins for Tasklist; it registers whatever this list holds. */
addStyles(document, styles);

export default [taskCard, caseFile, practiceClock];
