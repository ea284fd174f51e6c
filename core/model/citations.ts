import type { ArticleId, Bilingual, Citation, Language, LawId } from '../formats/format';
import { type Article, articles, type Law, laws } from '../formats/legal';
import { toChineseNumber } from '../text/numerals';

const articlesById: ReadonlyMap<ArticleId, Article> = new Map(
  articles.map((article) => [article.id, article]),
);

/** The article of this id, or undefined where the data have none. */
export function findArticle(id: ArticleId): Article | undefined {
  return articlesById.get(id);
}

/** What a citation's place says: of its item, else its paragraph, else its article; undefined where it names none. */
export function findGist({ article: id, paragraph, item }: Citation): Bilingual | undefined {
  const article = findArticle(id);
  const place =
    paragraph === undefined ? article : article?.paragraphs?.find((one) => one.number === paragraph);
  return item === undefined ? place?.gist : place?.items?.find((one) => one.number === item)?.gist;
}

function splitArticleId(id: ArticleId): { law: LawId; number: number } {
  const [law, number] = id.split('-');
  return { law: law as LawId, number: Number(number) };
}

/** The law that an article belongs to. */
export function getLaw(id: ArticleId): Law {
  return laws[splitArticleId(id).law];
}

/**
 * A citation in words: 第三十六条第（三）项 or Article 36 (3), 第十六条第一款 or Article 16, paragraph 1. The Regulation
 * is the law that reports speak of and goes unnamed; another law is named before its article.
 */
export function nameCitation({ article, paragraph, item }: Citation, language: Language): string {
  const { law, number } = splitArticleId(article);
  const title = laws[law].title[language];
  if (language === 'en') {
    const name = law === 'regulation' ? '' : `${title}, `;
    const part = paragraph === undefined ? '' : `, paragraph ${paragraph}`;
    return `${name}Article ${number}${part}${item === undefined ? '' : ` (${item})`}`;
  }
  const name = law === 'regulation' ? '' : `《${title}》`;
  const part = paragraph === undefined ? '' : `第${toChineseNumber(paragraph)}款`;
  return `${name}第${toChineseNumber(number)}条${part}${item === undefined ? '' : `第（${toChineseNumber(item)}）项`}`;
}
