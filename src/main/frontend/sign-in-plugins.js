import { doorsLink } from './sign-in/doors-link.js';
import { providerSignIn } from './sign-in/provider.js';
import { secondFactorsLink } from './sign-in/second-factors-link.js';
import { secondStep } from './sign-in/second-step.js';
import { sayWhenNobodyIsThere } from './shared/idle.js';

/** Our plug-ins for the sign-in page, which each of Camunda's applications shows by itself, and for those who look after it. */
const APPLICATIONS = ['tasklist', 'cockpit', 'admin', 'welcome'];

sayWhenNobodyIsThere();

export default [
  ...APPLICATIONS.flatMap((application) => [secondStep(application), providerSignIn(application)]),
  secondFactorsLink,
  doorsLink,
];
