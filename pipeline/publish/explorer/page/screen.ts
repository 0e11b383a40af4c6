import type { Address } from "./address.ts"

/** What a screen shows. */
export interface View {
  readonly title: string
  readonly content: Node
  /** Follows a change of the settings in the address, while the view stays. Without it the view is made anew. */
  readonly change?: (settings: Address["settings"]) => void
  /** What is to be done when the content stands in the page. */
  readonly ready?: () => void
}

export type Screen = (address: Address) => Promise<View>
