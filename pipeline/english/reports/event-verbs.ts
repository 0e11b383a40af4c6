/** Verbs that tell what people did. Our own lists, from the reports of press services. */
import { set } from "../word-list.ts"

/** Verbs of what people do rather than say, in the past tense: a sentence built on one is the editor's own. */
export const eventVerbs =
  set(`met discussed took held signed visited arrived attended opened inspected laid received presented awarded handed chaired exchanged appointed approved gathered honored honoured inaugurated toured flew
  travelled traveled left returned hosted joined participated watched unveiled shook sent launched paid agreed introduced began started summoned convened delivered addressed gave made dismissed fulfilled identified accompanied greeted`)

/** What is done at ceremonies, as participles: "A memorandum was signed". */
export const ceremonyVerbs = set("signed held attended exchanged awarded presented unveiled laid")
/** Verbs that give somebody the floor: "addressed the council". */
export const speakingVerbs = set("addressed spoke")

/** Verbs that do so with one of `speechNouns` behind them: "delivered her annual report". */
export const deliveringVerbs = set("delivered gave made issued read held")
export const speechNouns = set("address speech remarks statement lecture report conference")
