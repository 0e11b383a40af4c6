import fc from "fast-check"
import { parse, serialize } from "parse5"
import { describe, expect, it } from "vitest"
import { treeOf } from "../../../pipeline/read/html/tree.ts"

/** Pieces that each change what the parser makes of the characters after them. */
const piece = fc.constantFrom(
  ...[
    "<p>",
    "</p>",
    "<b>",
    "</i>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<select>",
    "<svg>",
    "<title>",
    "</title>",
    "<pre>",
    "<textarea>"
  ],
  ...["<script>", "</script>", "<style>", "</style>", "<!--", "-->", "<a href='1 2'>", '<p class="a&amp;b">', "<colgroup>", "<template>"],
  ...[
    " ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\f",
    "&amp;",
    "&eacute",
    "&#x1F600;",
    "&",
    "<",
    "</",
    "word",
    "two words ",
    "é",
    "😀",
    "\uFEFF",
    "\u2028"
  ]
)

describe("the tree of a page of HTML", () => {
  it("is the one that the parser makes by itself", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join("")
        expect(serialize(treeOf(html).root)).toBe(serialize(parse(html, { scriptingEnabled: false })))
      }),
      { numRuns: 1000 }
    )
  })

  it("places texts where they stand in a page longer than the parser keeps at once", () => {
    const html = `${"<p>Quay &amp; harbour</p>\r\n".repeat(9000)}<p>Friends, good day</p>`
    const text = treeOf(html).nodes.at(-1)
    expect(text).toMatchObject({ value: "Friends, good day" })
    expect(html.slice(text!.sourceCodeLocation!.startOffset, text!.sourceCodeLocation!.endOffset)).toBe("Friends, good day")
  })
})
