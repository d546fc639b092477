// Draws every diagram as SVG and PNG: npm run render -- <target folder> [<stem> ...]
// Needs a Chromium: /usr/bin/chromium, or the one that the environment variable CHROMIUM names. Uses no network.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [ target = join(root, 'target', 'diagrams'), ...stems ] = process.argv.slice(2);
const chromium = process.env.CHROMIUM || '/usr/bin/chromium';
const margin = 20;

if (!existsSync(chromium)) {
  console.error(`No Chromium at ${chromium}. Install one, or name it in the environment variable CHROMIUM.`);
  process.exit(1);
}

const viewer = join(
  dirname(createRequire(import.meta.url).resolve('bpmn-js/package.json')),
  'dist', 'bpmn-viewer.production.min.js'
);
const diagrams = readdirSync(join(root, 'processes'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.bpmn'))
  .filter(file => !stems.length || stems.includes(basename(file, '.bpmn')))
  .sort();

mkdirSync(target, { recursive: true });

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: process.getuid?.() === 0 ? [ '--no-sandbox' ] : []
});

try {
  for (const diagram of diagrams) {
    await draw(diagram);
  }
} finally {
  await browser.close();
}

async function draw(diagram) {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><style>body{margin:0;background:#fff}</style><div id="canvas"></div>');
    await page.addScriptTag({ path: viewer });
    const xml = readFileSync(join(root, 'processes', diagram), 'utf8');
    const { svg, warnings } = await page.evaluate(async xml => {
      const viewer = new /** @type {any} */ (window).BpmnJS({ container: '#canvas' });
      const { warnings } = await viewer.importXML(xml);
      const { svg } = await viewer.saveSVG();
      return { svg, warnings: warnings.map(warning => warning.message) };
    }, xml);
    if (warnings.length) {
      throw new Error(`${diagram}: ${warnings.join('; ')}`);
    }

    const stem = join(target, basename(diagram, '.bpmn'));
    writeFileSync(`${stem}.svg`, svg);

    const [ , width, height ] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg);
    await page.setViewport({
      width: Math.ceil(Number(width)) + 2 * margin,
      height: Math.ceil(Number(height)) + 2 * margin,
      deviceScaleFactor: 2
    });
    await page.setContent(`<!doctype html><style>body{margin:${margin}px;background:#fff}svg{display:block}</style>`
      + svg.slice(svg.indexOf('<svg')));
    await page.screenshot({ path: `${stem}.png` });
    console.log(`${stem}.png`);
  } finally {
    await page.close();
  }
}
