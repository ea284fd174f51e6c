import type { ReportDigest } from './digest';
import { hashFigures, hashIntegers } from './stamps';

/** Stamps are asked for again and again, of digests that do not change. */
const known = { figures: new WeakMap<ReportDigest, number>(), prose: new WeakMap<ReportDigest, number>() };
const noFigures = new Float64Array(0);

/** Changes with a report's figures and their places. */
export function stampFigures(digest: ReportDigest): number {
  return remember(known.figures, digest, ({ printed, trusted, places, tables }) =>
    hashIntegers(
      [hashFigures(printed), hashFigures(trusted ?? noFigures)],
      places,
      ...tables.map(({ place }) => Object.values(place)),
    ),
  );
}

/** Changes with the prose that is compared. */
export function stampProse(digest: ReportDigest): number {
  return remember(known.prose, digest, ({ excerpts }) =>
    hashIntegers(
      ...excerpts.flatMap(({ place, sketch }) => [[sketch.length, ...Object.values(place)], sketch.hashes]),
    ),
  );
}

function remember(
  stamps: WeakMap<ReportDigest, number>,
  digest: ReportDigest,
  workOut: (digest: ReportDigest) => number,
): number {
  const stamp = stamps.get(digest) ?? workOut(digest);
  stamps.set(digest, stamp);
  return stamp;
}
