import { providerSignIn } from './sign-in/provider.js';
import { secondFactorsLink } from './sign-in/second-factors-link.js';
import { secondStep } from './sign-in/second-step.js';

/** Our plug-ins for the sign-in page, which each of Camunda's applications shows by itself, and for those who look after it. */
const APPLICATIONS = ['tasklist', 'cockpit', 'admin', 'welcome'];

export default APPLICATIONS.flatMap((application) => [secondStep(application), providerSignIn(application)]).concat(secondFactorsLink);
