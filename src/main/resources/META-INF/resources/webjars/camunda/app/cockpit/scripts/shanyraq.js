/**
 * Hands our plug-ins to Cockpit. Cockpit would not start at all if a script that its configuration names could not be
 * loaded; so this one always can, and Cockpit then comes up without the plug-ins.
 */
let plugins = [];
try {
  const appRoot = document.querySelector('base').getAttribute('app-root');
  const bundle = new URL('../casework/cockpit-plugins.js', new URL(`${appRoot}/`, window.location.origin));
  plugins = (await import(bundle)).default;
} catch (error) {
  console.error('The plug-ins of the centre could not be loaded.', error);
}

export default plugins;
