import { genderOfGivenName } from "../../english/people/given-names.ts"
import { honorifics } from "../../english/people/personal-names.ts"
import type { Gender } from "../../english/word-list.ts"
import { foldName } from "../names/folded-name.ts"
import { surnameOf } from "../names/name-forms.ts"
import type { Naming } from "./naming.ts"

/** The gender that a form of address right before the name tells: "Mr" in "Mr Holm", not in "Lord Mayor Holm". */
const genderTold = ({ name, printed }: Naming): Gender | null => {
  const before = printed.slice(0, Math.max(0, printed.lastIndexOf(name))).trimEnd()
  const word = before.slice(before.lastIndexOf(" ") + 1)
  return honorifics.get(word.replace(/\.$/, "").toLowerCase()) ?? null
}

/**
 * Tells which of some people a naming may mean by its form of address: nobody whose given name tells the other gender. A name that tells none
 * is left out where it must be the other one's: "Ms Holm" is Ida Holm beside Wren Holm, if the page has a "Mr Holm", too.
 */
export const byAddress = (namings: readonly Naming[]) => {
  const addresses = new Set(namings.map((naming) => `${surnameOf(naming.name)} ${genderTold(naming)}`))
  return <T extends { readonly name: string }>(naming: Naming, people: readonly T[]): readonly T[] => {
    const told = genderTold(naming)
    if (told === null) return people
    const genders = people.map(({ name }) => genderOfGivenName(foldName(name).split(" ")[0]!))
    const certain = people.filter((_, index) => genders[index] === told)
    const hasOther = addresses.has(`${surnameOf(naming.name)} ${told === "he" ? "she" : "he"}`)
    const isPair = people.length === 2 && genders.includes(null) && hasOther
    return isPair && certain.length === 1 ? certain : people.filter((_, index) => genders[index] === told || genders[index] === null)
  }
}
