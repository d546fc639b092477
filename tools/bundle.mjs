/**
 * Bundles the scripts of the web pages from src/main/frontend into target/classes, where the application serves them:
 *
 *   casework/form.html               the shell that Tasklist loads, pointing to the current form script
 *   casework/<page>.html             each page of ours, the same few lines around its current script (page.html); what it is, its script says
 *   casework/tasklist-plugins.js     a fixed name for Tasklist's configuration, pointing to the current plug-ins
 *   casework/cockpit-plugins.js      the same for Cockpit
 *   casework/sign-in-plugins.js      the same for the sign-in pages of all of Camunda's applications
 *   casework/assets/<name>-<hash>.js the scripts; the hash changes with the content, so browsers may keep them for ever
 *   casework/assets/THIRD-PARTY.txt  the licences of what is bundled
 *
 * Usage: node tools/bundle.mjs [target directory]
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { FORM_WORDS, WORDS } from '../src/main/frontend/shared/words.js';
import { LANGUAGES, readBundle, translated } from './languages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sources = path.join(root, 'src/main/frontend');
const target = path.resolve(root, process.argv[2] ?? 'target/classes/META-INF/resources/casework');
const assets = path.join(target, 'assets');

const sets = Object.fromEntries(readBundle(path.join(root, 'src/main/resources/i18n/sets.properties')));

const PLUGINS = ['tasklist-plugins', 'cockpit-plugins', 'sign-in-plugins'];
/** Each page of ours by the name of its address, with the script that draws it. */
const PAGES = {
  index: 'cases.js',
  case: 'case.js',
  today: 'today.js',
  week: 'week.js',
  calendar: 'calendar.js',
  instance: 'instance.js',
  waiting: 'waiting.js',
  figures: 'figures.js',
  supervision: 'supervision.js',
  looks: 'looks.js',
  complaints: 'complaints.js',
  'foster-families': 'foster-families.js',
  working: 'working.js',
  doors: 'doors.js',
  'new-worker': 'new-worker.js',
  'sign-in': 'sign-in.js',
  'second-factor': 'second-factor.js',
  'second-factors': 'second-factors.js',
  'sign-in-problem': 'sign-in-problem.js',
};
const ENTRIES = ['form.js', ...Object.values(PAGES), ...PLUGINS.map((name) => `${name}.js`)];

await rm(target, { recursive: true, force: true });
await mkdir(assets, { recursive: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ENTRIES.map((name) => path.join(sources, name)),
  outdir: assets,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  // The form viewer is large and in several of them; it is loaded once, and only where a form is opened.
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'eof',
  loader: { '.css': 'text' },
  metafile: true,
  logLevel: 'warning',
  plugins: [setsOfThePages(), languagesOfThePages(), calendarOfTheCentre(), wordsOfTheViewer()],
});

const scriptOf = Object.fromEntries(
  Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => entryPoint)
    .map(([file, { entryPoint }]) => [path.basename(entryPoint), path.basename(file)])
);

await page('form', 'form.html', '@form.js@', scriptOf['form.js']);
for (const [name, script] of Object.entries(PAGES)) {
  await page(name, 'page.html', '@script@', scriptOf[script]);
}
for (const name of PLUGINS) {
  await writeFile(path.join(target, `${name}.js`), `export { default } from './assets/${scriptOf[`${name}.js`]}';\n`);
}
await writeFile(path.join(assets, 'THIRD-PARTY.txt'), await licences(metafile));

for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
  console.log(`${path.basename(file)}  ${Math.round(bytes / 1024)} kB`);
}

async function page(name, source, place, script) {
  const text = await readFile(path.join(sources, source), 'utf8');
  await writeFile(path.join(target, `${name}.html`), text.replace(place, `/casework/assets/${script}`));
}

/** Puts the closed sets, which the server has too, in the place that shared/sets.js keeps for them. */
function setsOfThePages() {
  return {
    name: 'sets',
    setup({ onLoad }) {
      onLoad({ filter: /shared[\\/]sets\.js$/ }, () => ({ contents: `export const SETS = ${JSON.stringify(sets)};`, loader: 'js' }));
    },
  };
}

/** Puts the words of the other languages in the place that shared/languages.js keeps for them. */
function languagesOfThePages() {
  const words = (language) => {
    const bundle = readBundle(path.join(root, `src/main/resources/i18n/words_${language}.properties`));
    return Object.fromEntries(
      Object.entries({ ...WORDS, ...sets, ...FORM_WORDS }).map(([key, text]) => [key, translated(bundle, `words.${key}`, text)])
    );
  };
  return {
    name: 'languages',
    setup({ onLoad }) {
      onLoad({ filter: /shared[\\/]languages\.js$/ }, () => ({
        contents: `export const LANGUAGES = ${JSON.stringify(Object.fromEntries(LANGUAGES.map((code) => [code, words(code)])))};`,
        loader: 'js',
      }));
    },
  };
}

/** Gives the form viewer our calendar where it asks for its own; it has no other way to be told how days are written. */
function calendarOfTheCentre() {
  return {
    name: 'calendar',
    setup({ onResolve }) {
      onResolve({ filter: /^flatpickr$/ }, ({ importer }) =>
        importer.includes('form-js-viewer') ? { path: path.join(sources, 'form/calendar.js') } : undefined
      );
    },
  };
}

/** What form-js shows without asking for a translation. */
function wordsOfTheViewer() {
  const written = ["valueLabel || 'Select'", "placeholder: use24h ? 'hh:mm'"];
  return {
    name: 'words-of-the-viewer',
    setup({ onLoad }) {
      onLoad({ filter: /form-js-viewer[\\/]dist[\\/]index\.es\.js$/ }, async ({ path: file }) => {
        const viewer = await readFile(file, 'utf8');
        const translated = written.reduce((text, words) => {
          if (!text.includes(words)) {
            throw new Error(`${file} no longer has “${words}”: look whether it can be translated now.`);
          }
          return text.replace(words, words.replace(/'.+'/, 'translateForm($&)'));
        }, viewer);
        const from = JSON.stringify(path.join(sources, 'shared/words.js'));
        return { contents: `import { translateForm } from ${from};\n${translated}`, loader: 'js' };
      });
    },
  };
}

/** The licence of every package that went into a bundle. */
async function licences({ inputs }) {
  const packages = new Set();
  for (const input of Object.keys(inputs)) {
    const inPackage = input.match(/^(?:.*\/)?node_modules\/(@[^/]+\/[^/]+|[^/]+)\//);
    if (inPackage) {
      packages.add(path.join(root, inPackage[0]));
    }
  }
  const notices = [];
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((candidate) => /^licen[cs]e/i.test(candidate));
    const text = file ? await readFile(path.join(folder, file), 'utf8') : `Licence: ${license}`;
    notices.push(`${name} ${version}\n\n${text.trim()}\n`);
  }
  return notices.join(`\n${'-'.repeat(80)}\n\n`);
}
