import type { z } from "zod"
import { documents } from "./documents.ts"
import { duplicates } from "./duplicates.ts"
import { figures } from "./figures.ts"
import { issues } from "./issues.ts"
import { mentions } from "./mentions.ts"
import { passages } from "./passages.ts"
import { speakers } from "./speakers.ts"
import { speeches } from "./speeches.ts"
import type { Table } from "./table.ts"
import { versions } from "./versions.ts"

/** Every published table, those of group core first. */
export const tables = [
  speeches,
  speakers,
  figures,
  documents,
  passages,
  versions,
  duplicates,
  mentions,
  issues
] as const satisfies readonly Table[]

export type TableName = (typeof tables)[number]["name"]

/** All that is published: the rows of every table, sorted by key. */
export type Dataset = { readonly [Published in (typeof tables)[number] as Published["name"]]: readonly z.infer<Published["row"]>[] }
