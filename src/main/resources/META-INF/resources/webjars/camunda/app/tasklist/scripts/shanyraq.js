/**
 * Hands our plug-ins to Tasklist. Tasklist would not start at all if a script that its configuration names could not be
 * loaded; so this one always can, and Tasklist then comes up without the plug-ins.
 */
let plugins = [];
try {
  const appRoot = document.querySelector('base').getAttribute('app-root');
  const bundle = new URL('../casework/tasklist-plugins.js', new URL(`${appRoot}/`, window.location.origin));
  plugins = (await import(bundle)).default;
} catch (error) {
  console.error('The plug-ins of the case file could not be loaded.', error);
}

export default plugins;
