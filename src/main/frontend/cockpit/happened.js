import { apiUrl, get } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { happened, instanceUrl } from '../watching/happened.js';
import { caseOf } from './engine.js';
import { ownPlace, refusal } from './place.js';

/** The tab "What happened" of a running process. What has ended has no page in this edition of Cockpit: it is told on ours. */
export const happenedInInstance = {
  id: 'shanyraq-happened',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 950,
  properties: { label: say('watching.happened') },

  async render(container, { processInstanceId }) {
    const place = ownPlace(container);
    const { ok, body } = await storyOf(processInstanceId);
    place.replaceChildren(
      ...(ok
        ? [
            element(
              'p',
              {},
              element('a', { href: instanceUrl(body.caseNumber, processInstanceId) }, say('watching.onOnePage', { number: body.caseNumber })),
              body.familyName ? ` · ${body.familyName}` : null,
              body.caseManager ? ` · ${body.caseManager}` : null
            ),
            happened(body),
          ]
        : [refusal(body)])
    );
  },
};

/** @returns {Promise<{ ok: boolean, body: any }>} */
export async function storyOf(instance) {
  const caseNumber = await caseOf(instance);
  if (!caseNumber) {
    return { ok: false, body: { message: say('caseFile.none') } };
  }
  const url = apiUrl(`cases/${encodeURIComponent(caseNumber)}/happened`);
  url.searchParams.set('instance', instance);
  return get(url);
}
