import { isFigure, relayTables, type TableWriter } from './table-writers';

/** How a whole report is written in HTML. */
export interface HtmlStyle {
  readonly cell: 'plain' | 'paragraphs' | 'spans' | 'lines' | 'spaced';
  readonly spans: boolean;
  readonly isOneLine: boolean;
  readonly heading: 'h2' | 'b' | 'p';
  readonly isWholePage: boolean;
  readonly isUpperCase: boolean;
}

/** Whether an empty cell is one with the cell before it or above it: in headers, and before the figures of table 三. */
function isMerged(cells: readonly string[], index: number, at: number): boolean {
  const isTitle = index === 0 && cells[0].startsWith('第');
  const isHeader =
    index === 2
      ? !cells.some(isFigure)
      : cells.includes('申请人情况') || cells.includes('自然人') || cells.includes('商业企业');
  return isTitle || isHeader || (index === 1 && at < 3);
}

/** Writes a report with tabs as a page of HTML. */
export function writeHtml(text: string, style: HtmlStyle): string {
  const dress = (cell: string): string => {
    const words = cell.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    if (words === '') return style.cell === 'spaced' ? '&nbsp;' : '';
    switch (style.cell) {
      case 'paragraphs':
        return `<p class="MsoNormal" align="center">${words}</p>`;
      case 'spans':
        return `<p><span style="font-family:宋体">${words.slice(0, 1)}</span><span lang="EN-US">${words.slice(1)}</span></p>`;
      case 'lines':
        return words.length > 6 && !isFigure(words)
          ? `${words.slice(0, 5)}<br/>${words.slice(5)}`
          : `\n      ${words}\n    `;
      case 'spaced':
        return `&nbsp;${words}&nbsp;`;
      default:
        return words;
    }
  };
  const writeTable: TableWriter = (grid, index) => [
    '<table border="1" cellspacing="0"><tbody>',
    ...grid.flatMap((cells) => [
      '  <tr style="height:20px">',
      ...cells.flatMap((cell, at) => {
        if (style.spans && cell === '' && isMerged(cells, index, at)) return [];
        let width = 1;
        while (at + width < cells.length && cells[at + width] === '' && isMerged(cells, index, at + width))
          width++;
        const span = style.spans && width > 1 ? ` colspan="${width}"` : '';
        const tag = cells.some(isFigure) ? 'td' : 'th';
        return [`    <${tag}${span} valign=top>${dress(cell)}</${tag}>`];
      }),
      '  </tr>',
    ]),
    '</tbody></table>',
  ];
  const isHeading = (line: string): boolean => /^[一二三四五六]、/.test(line);
  const lines = relayTables(text, writeTable)
    .split('\n')
    .map((line) => {
      if (line.startsWith('<') || line.startsWith('  ') || line === '') return line;
      if (/报告$/.test(line)) return `<h1>${line}</h1>`;
      if (!isHeading(line))
        return style.cell === 'lines' ? `${line}<br/>` : `<p style="text-indent:2em">${line}</p>`;
      return style.heading === 'p'
        ? `<p><strong>${line}</strong></p>`
        : `<${style.heading}>${line}</${style.heading}>${style.heading === 'b' ? '<br>' : ''}`;
    });
  const page = style.isWholePage
    ? [
        '<!DOCTYPE html>',
        '<html><head><meta charset="utf-8"><title>政府信息公开</title>',
        '<style>td { border: 1px solid #000; } /* <b> */</style></head>',
        '<body><!-- 正文 一、总体情况 -->',
        ...lines,
        '<script>if (1 < 2) document.write("<td>");</script>',
        '</body></html>',
      ]
    : lines;
  const written = style.isOneLine ? page.map((line) => line.trim()).join('') : page.join('\n');
  return style.isUpperCase ? written.replace(/<\/?[a-z]\w*/g, (tag) => tag.toUpperCase()) : written;
}
