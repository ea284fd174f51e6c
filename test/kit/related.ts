import { type Finding, isElsewhere, type Related, type RelatedElsewhere } from '../../core/index';

/** The related places of a finding that stand in its own report. */
export function relatedHere({ related }: Finding): Exclude<Related, RelatedElsewhere>[] {
  return related.filter((one): one is Exclude<Related, RelatedElsewhere> => !isElsewhere(one));
}
