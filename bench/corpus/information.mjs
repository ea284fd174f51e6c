// What a report says, free of any layout: the same for every peer.

const wordsOf = (paragraphs) =>
  paragraphs.map((sentences) => sentences.map(({ words }) => words).join('')).filter((words) => words !== '');

const cellOf = (cell) => (/^\d+$/.test(cell) ? Number(cell) : cell);

function rowsOf({ headerWords, blocks }) {
  return blocks.flatMap(({ title, columns, rows }) => [
    [title ?? headerWords[0] ?? '', ...columns],
    ...rows.map(({ groups, label, cells }) => [[...groups, label].join(' '), ...cells.map(cellOf)]),
  ]);
}

/** Title, parts, paragraphs and tables of a draft as plain data. */
export function informationOf({ title, preface, parts, closing }) {
  return {
    title: title.join(''),
    preface: wordsOf(preface),
    parts: parts.map(({ numeral, heading, paragraphs, table }) => ({
      heading: `${numeral}、${heading}`,
      paragraphs: wordsOf(paragraphs),
      rows: table === undefined ? [] : rowsOf(table),
    })),
    closing: wordsOf(closing),
  };
}
