import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { read, stretchesOf } from "./page.ts"

describe("the text of a page of HTML", () => {
  it.each([
    ["blocks become lines", "<div>Harbour day<p>Friends,</p><p>good morning.</p></div>", "Harbour day\n\nFriends,\n\ngood morning."],
    ["a line break ends a line", "<p>Friends,<br>good<br/>morning.", "Friends,\ngood\nmorning."],
    ["runs of white space are one space", "<p> Good \n\t morning,\r\n  <b> friends</b> .</p>", "Good morning, friends ."],
    ["a no-break space is kept", "<p>12&nbsp;km</p>", "12\u00a0km"],
    ["references are characters", "<p>&euro;5 &amp; &#8217;&#x2019; &copy 2 &unknown; A&B</p>", "€5 & ’’ © 2 &unknown; A&B"],
    ["preformatted lines are kept", "<pre>\na\n  b</pre>", "a\n  b"],
    ["cells of a row stand apart", "<table><tr><th>Port<td>2020<tr><td>Elin<td>14</table>", "Port\t2020\n\nElin\t14"],
    [
      "cells with blocks stand on lines",
      "<table><tr><td>Anna Berg:<td><p>Friends,</p><p>good day.</p></table>",
      "Anna Berg:\n\nFriends,\n\ngood day."
    ],
    ["tags inside words part nothing", "<p>km<sup>2</sup> and har<wbr>bo<i>ur</i></p>", "km2 and harbour"],
    ["scripts, styles and comments are no text", "<script>12</script><style>p{}</style><!-- 13 --><template>14</template>A", "A"],
    ["what is not closed is still read", "<ul><li>one<li>two<p>three<div>four", "one\n\ntwo\n\nthree\n\nfour"],
    ["text that a table throws out keeps its words", "<p>a<table>b<tr><td>c</table>d", "ab\n\nc\n\nd"]
  ])("%s", (_, html, text) => {
    expect(read(html).text).toBe(text)
  })

  it("leads back to the source, entity by entity", () => {
    expect(stretchesOf("<p>5 &lt;b>km&nbsp;\n on</b>")).toEqual([
      ["5 ", "5 "],
      ["<", "&lt;"],
      ["b>km", "b>km"],
      ["\u00a0", "&nbsp;"],
      [" ", "\n "],
      ["on", "on"]
    ])
  })

  it("counts code points, and the byte order mark of the source", () => {
    expect(stretchesOf("\uFEFF<p>😀 one</p><p>😀 two")).toEqual([
      ["😀 one", "😀 one"],
      ["😀 two", "😀 two"]
    ])
  })

  it("covers every character of any page, and literal stretches are those of the source", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "</i>",
      "<table>",
      "<td>",
      "<br>",
      "<nav>",
      "</div>",
      "<pre>",
      "&amp;",
      "&nbsp;",
      "&#x1F600;",
      "&x",
      " ",
      "\r\n",
      "\n",
      "a",
      "Berg: 12",
      "😀",
      "<",
      "<!--",
      "-->",
      "<select>",
      "<svg>"
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join("")
        const { text, runs } = read(html)
        const points = [...text]
        const covered = new Set(runs.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)))
        expect(points.filter((point, index) => /\S/u.test(point) && !covered.has(index))).toEqual([])
        for (const [mine, source] of stretchesOf(html))
          if ([...mine].length === [...source].length) expect(mine.replace(/\s/g, " ")).toBe(source.replace(/\s/g, " "))
      }),
      { numRuns: 300 }
    )
  })

  it.each(["<div>", "<header>", "<blockquote><footer>", "<section><aside>"])(
    "is made of pages that nest deeper than functions may call: %s",
    (tags) => {
      expect(read(`${tags.repeat(20_000)}Friends,`).text).toBe("Friends,")
    }
  )
})

describe("the furniture of a page of HTML", () => {
  it.each([
    [
      "menus, asides and footers",
      "<nav>Home</nav><p>Friends,</p><aside>Read also</aside><footer>1 Quay Street</footer>",
      ["Home", "Read also", "1 Quay Street"]
    ],
    [
      "what is hidden",
      "<p hidden>a</p><p style='color:red; display: none'>b</p><p class='x sr-only'>c</p><p aria-hidden=true>d</p><p>e</p>",
      ["a", "b", "c", "d"]
    ],
    ["hidden words inside a paragraph", "<p>Friends <span hidden>12</span> good day</p>", ["12"]],
    [
      "landmarks by their roles and types",
      "<div role=navigation>a</div><div itemtype='https://schema.org/WPFooter'>b</div><p>c</p>",
      ["a", "b"]
    ],
    ["controls", "<p>a</p><button>Send</button><select><option>2019</select>", ["Send", "2019"]],
    ["captions of pictures", "<figure><img><figcaption>The ferry</figcaption></figure><p>a</p>", ["The ferry"]],
    [
      "boxes by their names",
      "<div class='share-buttons'>Share 54</div><div id=breadcrumbs>Home / News</div><p>a</p>",
      ["Share 54", "Home / News"]
    ],
    [
      "boxes by their names behind that of a block, but no tag inside a sentence",
      "<p>Mayor <a class='person read__tag'>Anna Berg</a> spoke</p><div class=article__tags>Ports</div><p class=image__caption>The ferry</p>",
      ["Ports", "The ferry"]
    ],
    [
      "boxes whose names end so",
      "<div id=newsFooter>1 Quay Street</div><div class=hb-c-menu>Home</div><ul class=pg_nav><li>News</ul><p>a</p>",
      ["1 Quay Street", "Home", "News"]
    ],
    ["rows of links", "<p><a href=/>Home</a> | <a href=/n>News</a> | <a href=/c>Contacts</a></p><p>a</p>", ["Home | News | Contacts"]],
    ["numbers of notes", "<p>7 billion<sup><a href=#n>1</a></sup> and 10<sup>th</sup></p>", ["1"]],
    ["the header of the site", "<header>Harbour Board</header><article><header><h1>Harbour day</h1></header>", ["Harbour Board"]]
  ])("is %s", (_, html, furniture) => {
    expect(read(html).furniture).toEqual(furniture)
  })

  it.each([
    ["a sentence with links", "<p>See <a href=/a>A</a>, <a href=/b>B</a> and <a href=/c>C</a></p>"],
    ["a box that tells what a page has or has not", "<div class='no-sidebar has-menu hasMenu'><p>Friends,</p></div>"],
    ["a box around the headline, whatever it is called", "<div role=complementary class=sidebar><h1>Harbour day</h1><p>Friends,</p></div>"],
    [
      "a box with a long text, if only its name tells",
      `<div class=banner><p>${"The harbour was built in nine months by people of this town. ".repeat(4)}</p></div>`
    ],
    [
      "the source of a quotation",
      "<figure><blockquote>We came.<footer>Anna Berg</footer></blockquote><figcaption>In Bergen</figcaption></figure>"
    ]
  ])("is not %s", (_, html) => {
    expect(read(html).furniture).toEqual([])
  })

  it("is all that stands around an article with nearly all the text", () => {
    const paragraph = `<p>${"The harbour was built in nine months by people of this town. ".repeat(4)}</p>`
    const { furniture } = read(`<div>Before</div><article><h1>Harbour day</h1>${paragraph}${paragraph}</article><div>Behind</div>`)
    expect(furniture).toEqual(["Before", "Behind"])
    const parted = read(`<article><h1>Harbour day</h1>${paragraph}</article><div>${paragraph}</div>`)
    expect(parted.furniture).toEqual([])
  })
})
