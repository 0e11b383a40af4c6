import { type Child, h } from "../dom.ts"

/** A sentence with some words of it marked, where they are found there. */
export const highlighted = (sentence: string, words: string | null): Child => {
  const at = words === null ? -1 : sentence.indexOf(words)
  return words === null || at < 0 ? sentence : [sentence.slice(0, at), h("mark", {}, words), sentence.slice(at + words.length)]
}
