/** What is asked of a stream; one that is no terminal cannot tell its colours. */
export interface ColourStream {
  readonly isTTY?: boolean;
  readonly hasColors?: () => boolean;
}

/**
 * Whether output has colours: as `FORCE_COLOR` says (nothing or a number; `0` and `false` are no), else not where `NO_COLOR`
 * is set, else where there is a terminal that has them.
 */
export function showsColours(
  { FORCE_COLOR: forced, NO_COLOR: refused }: Readonly<Record<string, string | undefined>>,
  stream: ColourStream,
): boolean {
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (refused !== undefined && refused !== '') return false;
  return stream.isTTY === true && stream.hasColors?.() === true;
}
