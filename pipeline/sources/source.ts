/**
 * What one publisher's pages look like. A profile is data and small pure tests; the steps know no publisher by name.
 */
export interface Source {
  /** Name of the profile, as in the documents table. */
  readonly name: string
}
