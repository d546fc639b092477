import { createElement, Fragment } from 'preact';
import { say } from '../shared/words.js';

/**
 * Rows that the case file has ready for a list, offered above it until they are in it.
 *
 * The list's properties say which fact of the form holds them (`takeFrom`: a list of `{ label, row }`) and by which answer
 * of a row it is told whether one is there already (`takeBy`). A row that is taken is like any other.
 *
 * @param {import('./own-fields.js').FormField} List form-js's component of a list of rows
 * @param {import('./viewer.js').Viewer} viewer
 */
export function withRowsToTake(List, viewer) {
  function ListWithRowsToTake(props) {
    const { takeFrom, takeBy } = props.field.properties ?? {};
    const there = (props.value ?? []).map((row) => row?.[takeBy]);
    const open = takeFrom ? viewer.fact(takeFrom, []).filter(({ row }) => !there.includes(row[takeBy])) : [];
    const take = (offers) => viewer.takeRows(props.fieldInstance.valuePath, offers.map(({ row }) => row));
    const offered = open.length > 0 && !props.disabled && !props.readonly;
    return createElement(
      Fragment,
      null,
      offered && createElement(Offers, { from: takeFrom, open, take }),
      createElement(List, props)
    );
  }
  ListWithRowsToTake.config = List.config;
  return ListWithRowsToTake;
}

function Offers({ from, open, take }) {
  return createElement(
    'section',
    { className: 'cw-take', 'aria-label': say(`take.${from}`) },
    createElement('p', { className: 'cw-take-heading' }, say(`take.${from}`)),
    createElement(
      'ul',
      null,
      open.map((offer) =>
        createElement(
          'li',
          { key: offer.label },
          createElement('span', null, offer.label),
          createElement(
            'button',
            {
              type: 'button',
              className: 'cw-button',
              'aria-label': say(`take.${from}.oneOf`, { what: offer.label }),
              onClick: () => take([offer]),
            },
            say(`take.${from}.one`)
          )
        )
      )
    ),
    open.length > 1 &&
      createElement(
        'button',
        { type: 'button', className: 'cw-button', onClick: () => take(open) },
        say(`take.${from}.all`, { count: open.length })
      )
  );
}
