import { describe, expect, it } from "vitest"
import { inMarkdown } from "../../../pipeline/text/write/markdown.ts"

describe("text in Markdown", () => {
  it("is left alone where it is plain, underscores within words included", () => {
    const plain = "New columns item_id and date_source (8 figures), see tests/README.md: 3 % more, $3 billion!"
    expect(inMarkdown(plain)).toBe(plain)
  })

  it.each([
    ["<script>alert(1)</script> & more", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"],
    ["[press](javascript:alert(1))", "\\[press\\](javascript:alert(1))"],
    ["![](x) *bold* _so_ `code` ~gone~", "!\\[\\](x) \\*bold\\* \\_so\\_ \\`code\\` \\~gone\\~"],
    ["a | b \\| c", "a \\| b \\\\\\| c"],
    ["# A heading\n\n- an item\n2. another", "\\# A heading - an item 2. another"],
    ["- an item", "\\- an item"],
    ["12. an item", "12\\. an item"]
  ])("has no markup: %j", (text, shown) => expect(inMarkdown(text)).toBe(shown))
})
