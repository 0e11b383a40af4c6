import type { Facts } from "../../schemas/inputs.ts"
import type { PageFile } from "../model/corpus-page.ts"
import type { Problem } from "./problem.ts"

/** What a raw folder holds. */
export interface RawFolder {
  readonly facts: Facts
  /** In the order of their names. */
  readonly pages: readonly PageFile[]
  /** What stands among the pages and is none, with the reason. */
  readonly setAside: readonly Problem[]
}
