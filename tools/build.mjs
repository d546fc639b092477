// The Node part of the build: fetches the packages that the lock file names and bundles the scripts of the web pages.
// Does nothing while its inputs are what they were.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, run, unlessDone } from './steps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

// Install scripts stay off: one of them calls home.
unlessDone(
  'node_modules/.stamp', [ 'package-lock.json' ], () => existsSync('node_modules/esbuild'),
  () => npm('ci', '--ignore-scripts', '--no-audit', '--no-fund'));

unlessDone(
  'target/bundle.stamp', [ 'package-lock.json', 'src/main/frontend', 'src/main/resources/i18n', 'tools/bundle.mjs', 'tools/languages.mjs' ],
  () => existsSync('target/classes/META-INF/resources/casework/form.html'),
  () => run(process.execPath, [ 'tools/bundle.mjs' ]));

// The browser's own reading of a form's conditions, for the test that compares it with the server's.
unlessDone(
  'target/form-viewer.stamp', [ 'package-lock.json' ],
  () => existsSync('target/form-viewer.js'),
  () => run(process.execPath, [
    'node_modules/esbuild/bin/esbuild', 'node_modules/@bpmn-io/form-js-viewer/dist/index.es.js', '--bundle', '--format=iife',
    '--global-name=FormViewer', '--log-level=warning', '--outfile=target/form-viewer.js' ]));
