/**
 * Writes what the documentation says about diagrams, decision tables and figures from the files themselves:
 *
 *   node tools/docs.mjs              writes the parts between <!-- generated --> and <!-- /generated -->
 *   node tools/docs.mjs --pictures   draws the pictures of the diagrams as well; needs a Chromium, see tools/render.mjs
 *   node tools/docs.mjs --check      changes nothing, and fails with a sentence where a page or a picture is out of date
 *
 * Everything outside of the two markers is written by hand and stays as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { drawn, isDrawnFrom } from './docs/pictures.mjs';
import { readDecisions } from './docs/decisions.mjs';
import { readProcesses } from './docs/processes.mjs';
import { decisionsPart, indexPart, processPart } from './docs/words.mjs';
import { figuresPart } from './docs/figures.mjs';
import { readScenarios } from './docs/scenarios.mjs';

const BEGIN = '<!-- generated -->';
const END = '<!-- /generated -->';
const REPAIR = 'Run: npm run docs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @returns {Promise<boolean>} whether everything is up to date; says a sentence for every page or picture that is not */
export async function check() {
  const sentences = await outOfDate();
  sentences.forEach(sentence => console.error(sentence));
  console.log(`docs: ${sentences.length ? 'see above' : 'as diagrams, tables and tests have it'}`);
  return !sentences.length;
}

async function outOfDate() {
  const { pages, pictures } = await everything();
  return [
    ...pages.filter(page => page.before !== page.after)
      .map(page => `${page.file} does not say what diagrams, tables and tests say now. ${REPAIR}`),
    ...pictures.filter(picture => !picture.upToDate)
      .map(picture => `${picture.file} does not show ${picture.diagram} as it is now. ${REPAIR} -- --pictures`),
  ];
}

async function write(withPictures) {
  const { pages, pictures } = await everything();
  for (const page of pages.filter(page => page.before !== page.after)) {
    mkdirSync(dirname(join(root, page.file)), { recursive: true });
    writeFileSync(join(root, page.file), page.after);
    console.log(page.file);
  }
  const stale = pictures.filter(picture => !picture.upToDate);
  if (withPictures && stale.length) {
    draw(stale);
  } else {
    stale.forEach(picture => console.log(`${picture.file} is out of date: add --pictures to draw it`));
  }
}

async function everything() {
  const decisions = await readDecisions(join(root, 'processes'));
  const processes = await readProcesses(join(root, 'processes'), decisions, join(root, 'src/main/java'));
  const scenarios = readScenarios(join(root, 'src/test/java/org/shanyraq/scenarios'), processes);
  const centre = { processes, decisions, scenarios };
  const pages = processes.map(process => page(
    `docs/processes/${process.stem}.md`,
    `# ${process.name}\n\n![${process.name}](${process.stem}.svg)\n`,
    processPart(process, centre)));
  pages.push(page('docs/processes/README.md', '# Processes\n', indexPart(centre)));
  pages.push(page('docs/decisions.md', '# Decisions\n', decisionsPart(centre)));
  pages.push(page('docs/figures.md', '# Figures\n', figuresPart(root, 'en')));
  pages.push(page('docs/figures-ru.md', '# Показатели\n', figuresPart(root, 'ru')));
  return { pages, pictures: processes.map(picture) };
}

function page(file, beginning, generated) {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const page = before?.includes(BEGIN) ? before : `${before ?? beginning}\n${BEGIN}\n${END}\n`;
  const head = page.slice(0, page.indexOf(BEGIN) + BEGIN.length);
  const tail = page.slice(page.indexOf(END));
  return { file, before, after: `${head}\n\n${generated.trim()}\n\n${tail}` };
}

function picture({ stem }) {
  const diagram = `processes/${stem}.bpmn`;
  const file = `docs/processes/${stem}.svg`;
  const path = join(root, file);
  return {
    stem,
    diagram,
    file,
    upToDate: existsSync(path) && isDrawnFrom(readFileSync(path, 'utf8'), readFileSync(join(root, diagram), 'utf8')),
  };
}

function draw(pictures) {
  const folder = mkdtempSync(join(tmpdir(), 'diagrams-'));
  try {
    const { status } = spawnSync(
      process.execPath, [ join(root, 'tools/render.mjs'), folder, ...pictures.map(({ stem }) => stem) ],
      { cwd: root, stdio: [ 'ignore', 'ignore', 'inherit' ] });
    if (status !== 0) {
      process.exit(1);
    }
    for (const { stem, diagram, file } of pictures) {
      const svg = readFileSync(join(folder, `${stem}.svg`), 'utf8');
      writeFileSync(join(root, file), drawn(svg, readFileSync(join(root, diagram), 'utf8')));
      console.log(file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--check')) {
    process.exitCode = await check() ? 0 : 1;
  } else {
    await write(process.argv.includes('--pictures'));
  }
}
