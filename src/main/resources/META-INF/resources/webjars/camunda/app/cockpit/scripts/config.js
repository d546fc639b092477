/** Takes the place of the configuration that comes with Camunda's Cockpit 7.24, which sets nothing: our way to the cases. */
export default {
  // Relative to /camunda/app/cockpit/, without ".js".
  customScripts: ['scripts/shanyraq'],
};
