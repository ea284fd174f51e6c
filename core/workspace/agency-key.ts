/** What an agency is known by. */
export function agencyKey(agency: string): string {
  return agency.replace(/^(.*[省市县区旗])$/, '$1人民政府');
}
