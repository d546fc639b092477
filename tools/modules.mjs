// Writes docs/modules.md: the modules of the application as their package-info declares them, what each is for, its door,
// whom it may use.
//
//   node tools/modules.mjs           writes it
//   node tools/modules.mjs --check   says whether it is as the modules are
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'docs/modules.md');

const SERVICE = /^@(Service|Component|RestController)\b/m;
const DOOR = /^public (?:abstract |final |sealed |non-sealed )*(class|record|interface|enum|@interface) (\w+)/m;

/** @returns {{ name: string, about: string, services: string[], uses: string[] }[]} in alphabetical order */
function readModules(folder) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'package-info.java')))
    .sort()
    .map((name) => {
      const info = readFileSync(join(folder, name, 'package-info.java'), 'utf8');
      const doors = readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.java'))
        .map((file) => readFileSync(join(folder, name, file), 'utf8'))
        .flatMap((java) => {
          const [, kind, type] = DOOR.exec(java) ?? [];
          return type ? [{ type, isService: SERVICE.test(java) || kind === 'interface' }] : [];
        });
      const services = doors.filter(({ isService }) => isService).map(({ type }) => type).sort();
      const allowed = /allowedDependencies = \{([^}]*)\}/.exec(info)?.[1] ?? '';
      return {
        name,
        about: firstSentence(info),
        services,
        uses: [...allowed.matchAll(/"(\w+)/g)].map(([, used]) => used),
      };
    });
}

function firstSentence(java) {
  const text = /\/\*\*(.*?)\*\//s.exec(java)[1]
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\{@\w+ ([^}]*)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
  return text.split(/\.(?:\s|$)/)[0];
}

function text(modules) {
  const lines = modules.map(({ name, about, services, uses }) =>
    `| \`${name}\` | ${about} | ${services.map((type) => `\`${type}\``).join(', ')} | ${uses.join(', ')} |`);
  return `${[
    '# Modules',
    'Written by `npm run modules` from the `package-info` of each module, which says whom it may use; a use that is not declared\n' +
      'there fails the build (`ArchitectureTest`). A door is a public type at the module\'s root: the services among them are named\n' +
      'here, not the values that they take and give.',
    'Who uses whom; an arrow that others imply is left out:',
    ['```mermaid', 'flowchart TB', ...arrows(modules), '```'].join('\n'),
    ['| Module | What it is for | Its door | May use |', '| --- | --- | --- | --- |', ...lines].join('\n'),
  ].join('\n\n')}\n`;
}

function arrows(modules) {
  const uses = new Map(modules.map((module) => [module.name, module.uses]));
  const reaches = (from, to) => (uses.get(from) ?? []).some((next) => next === to || reaches(next, to));
  return modules.flatMap(({ name, uses: direct }) =>
    direct
      .filter((used) => !direct.some((other) => other !== used && reaches(other, used)))
      .map((used) => `  ${name} --> ${used}`));
}

const now = text(readModules(join(root, 'src/main/java/org/shanyraq')));
if (process.argv.includes('--check')) {
  const isSo = existsSync(page) && readFileSync(page, 'utf8') === now;
  console.log(isSo ? 'modules: as they declare' : 'docs/modules.md does not say what the modules declare: npm run modules');
  process.exitCode = isSo ? 0 : 1;
} else {
  writeFileSync(page, now);
}
