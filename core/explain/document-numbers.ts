import { documentNumbers } from '../formats/legal';
import type { Report } from '../model/report';
import { foldText } from '../text/characters';
import { lineAt } from '../text/lines';
import type { Explanation } from './explanation';

const farthest = 40;
/** 国办公开办函〔2021〕30号 with any brackets, digits and spaces. */
const pattern =
  /(\p{Script=Han}{2,12}) ?[〔〈[(（【﹝［] ?[0-9０-９]{4} ?[〕〉\])）】﹞］] ?[0-9０-９]{1,4} ?[号號]/gu;

const known = documentNumbers.map((document) => ({ document, folded: foldText(document.number) }));

/** The notice whose number stands at an offset, where it is one that we know. */
export function explainDocumentAt({ text, lines }: Report, offset: number): Explanation | undefined {
  const { start: lineStart, contentEnd } = lines[lineAt(lines, offset)];
  const from = Math.max(lineStart, offset - farthest);
  const window = text.slice(from, Math.min(contentEnd, offset + farthest));
  for (const match of window.matchAll(pattern)) {
    const end = from + match.index + match[0].length;
    const folded = foldText(match[0]);
    const found = known.find((one) => folded.endsWith(one.folded));
    if (found === undefined) continue;
    // Words before the number, such as 根据, are none of it.
    const start = from + match.index + (folded.length - found.folded.length);
    if (start <= offset && offset <= end)
      return { topic: { kind: 'document', document: found.document }, start, end };
  }
  return undefined;
}
