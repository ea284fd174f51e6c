// The same information as the peers read it, written as a person would write it.

const quote = JSON.stringify;
const line = (cells) => `[${cells.map((cell) => quote(cell)).join(', ')}]`;
const list = (items, indent) => items.map((item) => `\n${indent}${item}`).join(',');

function partAsJson({ heading, paragraphs, rows }) {
  return [
    '{',
    `          "heading": ${quote(heading)},`,
    `          "paragraphs": [${list(paragraphs.map(quote), ' '.repeat(12))}],`,
    `          "rows": [${list(rows.map(line), ' '.repeat(12))}]`,
    '        }',
  ].join('\n');
}

function reportAsJson({ title, preface, parts, closing }) {
  return [
    '    {',
    `      "title": ${quote(title)},`,
    `      "preface": [${list(preface.map(quote), ' '.repeat(8))}],`,
    `      "parts": [${list(parts.map(partAsJson), ' '.repeat(8))}],`,
    `      "closing": [${list(closing.map(quote), ' '.repeat(8))}]`,
    '    }',
  ].join('\n');
}

export function asJson(reports) {
  return `{\n  "reports": [\n${reports.map(reportAsJson).join(',\n')}\n  ]\n}\n`;
}

const items = (words, indent) =>
  words.length === 0 ? ' []' : words.map((one) => `\n${indent}- ${one}`).join('');

const partAsYaml = ({ heading, paragraphs, rows }) =>
  `      - heading: ${quote(heading)}\n        paragraphs:${items(paragraphs.map(quote), ' '.repeat(10))}\n` +
  `        rows:${items(rows.map(line), ' '.repeat(10))}\n`;

const reportAsYaml = ({ title, preface, parts, closing }) =>
  `  - title: ${quote(title)}\n    preface:${items(preface.map(quote), ' '.repeat(6))}\n    parts:\n` +
  `${parts.map(partAsYaml).join('')}    closing:${items(closing.map(quote), ' '.repeat(6))}\n`;

export const asYaml = (reports) => `reports:\n${reports.map(reportAsYaml).join('')}`;

function tableAsMarkdown(rows) {
  const width = Math.max(...rows.map((row) => row.length));
  const bar = (row) => `| ${[...row, ...Array(width - row.length).fill('')].join(' | ')} |\n`;
  return `${bar(rows[0])}|${' --- |'.repeat(width)}\n${rows.slice(1).map(bar).join('')}`;
}

function reportAsMarkdown({ title, preface, parts, closing }) {
  const blocks = [
    `# ${title}\n`,
    ...preface.map((words) => `${words}\n`),
    ...parts.flatMap(({ heading, paragraphs, rows }) => [
      `## ${heading}\n`,
      ...paragraphs.map((words) => `${words}\n`),
      ...(rows.length === 0 ? [] : [tableAsMarkdown(rows)]),
    ]),
    ...closing.map((words) => `${words}\n`),
  ];
  return blocks.join('\n');
}

export const asMarkdown = (reports) => reports.map(reportAsMarkdown).join('\n');

const words = { type: 'array', items: { type: 'string', maxLength: 4000 } };
const rows = {
  type: 'array',
  items: {
    type: 'array',
    minItems: 2,
    items: {
      oneOf: [
        { type: 'number', minimum: 0 },
        { type: 'string', maxLength: 200 },
      ],
    },
  },
};

/** What a JSON or YAML server can be told about such a document. */
export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['reports'],
  additionalProperties: false,
  properties: {
    reports: {
      type: 'array',
      items: {
        type: 'object',
        required: ['title', 'parts'],
        properties: {
          title: { type: 'string', description: '标题' },
          preface: words,
          closing: words,
          parts: {
            type: 'array',
            minItems: 4,
            items: {
              type: 'object',
              required: ['heading'],
              properties: { heading: { type: 'string', pattern: '、' }, paragraphs: words, rows },
            },
          },
        },
      },
    },
  },
};
