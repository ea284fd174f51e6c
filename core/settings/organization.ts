/**
 * Who belongs to whom: by the name of a government the agencies whose figures its report adds up. A member is the name
 * of an agency, or a pattern of files relative to the settings file (it contains `/` or `*`).
 */
export type Organization = Readonly<Record<string, readonly string[]>>;
