import { type Child, h } from "../dom.ts"

/** A part of the start under its heading. */
export const section = (title: string, ...children: readonly Child[]): HTMLElement => h("section", {}, h("h2", {}, title), ...children)
