import { doorsLink } from './sign-in/doors-link.js';
import { ownSignIn, secondStep } from './sign-in/own-page.js';
import { secondFactorsLink } from './sign-in/second-factors-link.js';
import { sayWhenNobodyIsThere } from './shared/idle.js';

/** Our plug-ins for the sign-in page, which each of Camunda's applications shows by itself, and for those who look after it. */
const APPLICATIONS = ['tasklist', 'cockpit', 'admin', 'welcome'];

sayWhenNobodyIsThere();

export default [
  ...APPLICATIONS.flatMap((application) => [ownSignIn(application), secondStep(application)]),
  secondFactorsLink,
  doorsLink,
];
