import { centre } from '../today/centre.js';
import { day } from '../today/day.js';
import { apiUrl, get, pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { whoReads } from './engine.js';
import { ownPlace, refusal } from './place.js';

/** On Cockpit's first page what the page of the day shows, for who watches over the centre; the ways to our pages for everybody. */
export const today = {
  id: 'shanyraq-today',
  pluginPoint: 'cockpit.dashboard',
  priority: 300,

  async render(container) {
    const place = ownPlace(container, 'cw-today');
    const reader = await whoReads();
    const links = element('p', { className: 'cw-steps' }, link('pages.today', pageUrl('today.html')), link('pages.cases', pageUrl('')));
    if (!reader?.watchesAll) {
      place.replaceChildren(links);
      return;
    }
    links.append(link('watching.title', pageUrl('waiting.html')));
    const [own, whole] = await Promise.all([get(apiUrl('today')), get(apiUrl('today/centre'))]);
    place.replaceChildren(
      links,
      ...(own.ok ? day(own.body, reader) : [refusal(own.body)]),
      ...(whole.ok ? centre(whole.body, reader.id) : [refusal(whole.body)])
    );
  },
};

function link(word, href) {
  return element('a', { href }, say(word));
}
