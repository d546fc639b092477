/** The centre's figures as their definitions say them: docs/figures.md, and the same in Russian. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundle, translated } from '../languages.mjs';

const FOLDER = 'src/main/resources/figures';

const HEADS = {
  en: { figure: 'Figure', how: 'Who is counted, when, and once or per event', source: 'Source', sql: 'Query', parts: 'Its parts:', balance: 'What must hold:', share: 'in percent of', overlap: 'One of them may stand under several parts.' },
  ru: { figure: 'Показатель', how: 'Кто считается, когда, один раз или каждое событие', source: 'Источник', sql: 'Запрос', parts: 'Его части:', balance: 'Что должно сходиться:', share: 'в процентах от', overlap: 'Одно и то же может входить в несколько частей.' },
};

/** The tables of report.yaml, as Layout in Java reads them; their few lines need no parser of everything that YAML can be. */
export function readTables(yaml) {
  const tables = yaml.slice(yaml.indexOf('\ntables:')).split(/\n {2}- key: /).slice(1);
  return tables.map(table => ({
    key: table.match(/^\w+/)[0],
    rows: table.replace(/ *#.*$/gm, '').match(/rows:(.*?)(?:\n {4}balances:|$)/s)[1].match(/\{[^}]*\}|[\w.]+/g).map(row => ({
      figure: row.match(/figure: ([\w.]+)/)?.[1] ?? row,
      of: row.match(/of: ([\w.]+)/)?.[1] ?? null,
    })),
    balances: [ ...table.matchAll(/^ {6}- (.+=.+)$/gm) ].map(([ , said ]) => said),
  }));
}

export function figuresPart(root, language) {
  const english = new Map([ 'messages', 'sets' ].flatMap(name => [ ...readBundle(join(root, `src/main/resources/i18n/${name}.properties`)) ]));
  const bundle = language === 'en' ? null : readBundle(join(root, `src/main/resources/i18n/words_${language}.properties`));
  const say = key => {
    const text = english.get(key);
    return text === undefined ? null : bundle ? translated(bundle, `messages.${key}`, text) ?? text : text;
  };
  const heads = HEADS[language];
  return readTables(readFileSync(join(root, FOLDER, 'report.yaml'), 'utf8')).map(table => [
    `## ${say(`figures.table.${table.key}`)}`,
    '',
    `| ${heads.figure} | ${heads.how} | ${heads.source} | ${heads.sql} |`,
    '|---|---|---|---|',
    ...table.rows.map(row => line(root, row, say, heads)),
    ...(table.balances.length ? [ '', heads.balance, '', ...table.balances.map(said => `* ${said.replace(/[a-z]+(\.\w+)+/g, key => say(`figure.${key}`))}`) ] : []),
    '',
  ].join('\n')).join('\n');
}

function line(root, { figure, of }, say, heads) {
  const sql = readFileSync(join(root, FOLDER, `${figure}.sql`), 'utf8');
  const said = name => sql.match(new RegExp(`^-- ${name}: *(.*)$`, 'm'))?.[1] ?? '';
  const [ set, values = '' ] = said('split by').split(': ');
  const parts = values.split(/, */).filter(Boolean).map(value => value.split('>').map(one => say(`${set}.${one}`) ?? one).join(' → '));
  const how = [ say(`figure.${figure}.how`), parts.length ? `${heads.parts} ${parts.join(', ')}.` : '', said('overlapping') ? heads.overlap : '', of ? `(${heads.share}: ${say(`figure.${of}`)})` : '' ];
  return `| ${say(`figure.${figure}`)} | ${how.filter(Boolean).join(' ')} | ${said('source')} | [${figure}](../${FOLDER}/${figure}.sql) |`;
}
