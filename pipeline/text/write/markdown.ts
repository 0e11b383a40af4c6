/** Text as one paragraph or cell of Markdown that shows it: nothing in it is markup, and no HTML. */
export const inMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+#=]|^\d+(?=[.)])/gu, (mark) =>
      /^\d/.test(mark) ? `${mark}\\` : `\\${mark}`
    )
