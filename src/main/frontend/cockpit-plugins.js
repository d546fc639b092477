import drawing from './styles/drawing.css';
import tokens from './styles/tokens.css';
import { casesOfDefinition } from './cockpit/cases.js';
import { fileOfInstance } from './cockpit/file.js';
import { happenedInInstance } from './cockpit/happened.js';
import { today } from './cockpit/today.js';
import { waitsOfDefinition, waitsOnDiagram } from './cockpit/waiting.js';
import { wayOnDiagram } from './cockpit/way.js';
import { addStyles } from './shared/dom.js';

/** Our plug-ins for Cockpit; it registers whatever this list holds. */
addStyles(document, tokens, drawing);

export default [today, fileOfInstance, happenedInInstance, wayOnDiagram, casesOfDefinition, waitsOfDefinition, waitsOnDiagram];
