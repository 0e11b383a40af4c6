/** Something hostile in HTML, of about `length` characters. */
type Poison = (length: number) => string

const times = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))
const repeated =
  (unit: string): Poison =>
  (length) =>
    times(unit, length)
const numbered =
  (unit: (index: number) => string): Poison =>
  (length) =>
    Array.from({ length: Math.ceil(length / unit(10).length) }, (_, index) => unit(index)).join("")

/** What is hostile, by a name for it. */
const poisons: Readonly<Record<string, Poison>> = {
  "elements that nest deep": (length) => `${times("<div>", length / 2)}harbour${times("</div>", length / 2)}`,
  "inline elements never closed": repeated("<b><i>so "),
  "elements closed in the wrong order": repeated("<b><i>so</b></i> "),
  "ends of elements that were never begun": repeated("</p></div></table>"),
  "blocks inside links and paragraphs": repeated("<a href=x><p><a href=y>so "),
  "lists in lists": repeated("<ul><li>a"),
  "tables in cells": repeated("<table><tr><td>a"),
  "text between the rows of a table": repeated("<table>a<tr>b<td>c</table>"),
  "choices in choices": repeated("<select><option>a<option>b"),
  "other languages of markup": repeated("<svg><foreignObject><math><mtext>a"),
  "templates in templates": repeated("<template>a"),
  "line breaks": repeated("<br>"),
  "rules and empty paragraphs": repeated("<hr><p></p>"),
  "character references, right and wrong": repeated("&amp;&lt;&#x1F600;&nosuch;&#0;&#xD800;&#1114112;&notit;&"),
  "references to half a character": repeated("&#xD83D; "),
  "bytes that are no UTF-8": repeated("\u00ff\u00fe\u0080"),
  "an attribute of great length": (length) => `<p title="${times("harbour ", length)}">so</p>`,
  "many attributes": (length) => `<p ${numbered((index) => `a${index}=${index} `)(length)}>so</p>`,
  "one attribute many times": (length) => `<p ${times("a=1 ", length)}>so</p>`,
  "an attribute never closed": (length) => `<p title="${times("a > b ", length)}`,
  "comments that end in odd ways": repeated("<!-- a --!><!-->b<!--->c<!-- d -- e -->"),
  "a comment never closed": (length) => `<!--${times(" a --", length)}`,
  "sections of characters": repeated("<![CDATA[ May 3, 2019 ]]>"),
  "instructions and declarations": repeated("<?php echo 1 ?><!ENTITY a 'b'>"),
  "scripts that read like speech": repeated('<script>document.write("<p>Mayor Anna Berg: We built it.</p>")</script>'),
  "a script never closed": (length) => `<script>${times("Mayor Anna Berg: so. ", length)}`,
  "styles that hide": repeated("<p style='display:none'>Mayor Anna Berg: no.</p>"),
  "an end of all markup": (length) => `<plaintext>${times("a </plaintext>", length)}`,
  "facts that are no JSON": (length) => `<script type="application/ld+json">${times('{"@type":[', length)}</script>`,
  "facts that nest deep": (length) => `<script type="application/ld+json">${times('{"a":', length / 2)}1${times("}", length / 2)}</script>`,
  days: repeated('<time datetime="2019-02-30">May 3, 2019</time> '),
  "pictures in addresses": repeated('<img alt="May 3" src="data:image/png;base64,AAAA">'),
  "addresses that run programs": repeated('<a href="javascript:alert(1)">so</a> '),
  formulas: repeated("=HYPERLINK(0) @so +1 -1 "),
  Markdown: repeated("[so](javascript:alert(1)) | a | # b ``` "),
  "marks that turn the direction": repeated("\u202eabc\u2066"),
  "characters without width": repeated("\u200b\u00ad\ufeff"),
  "control characters": repeated("\u0007\u001b[2J"),
  "one long word": repeated("harbour"),
  "numbers without a space": repeated("1,000,")
}

const speech = "<p><b>Mayor Anna Berg:</b> Friends, we built it in nine months for $3 million.</p><p>Thank you.</p>"
const page = (body: string, title = "Harbour day", head = ""): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const article = (inside: string): string => page(`<article><h1>Harbour day</h1><p>May 3, 2019, Gomel</p>${inside}</article>`)

/** Where it stands in a page. */
const carriers: Readonly<Record<string, (poison: string) => string>> = {
  "before the page": (poison) => poison + article(speech),
  "in the title": (poison) => page(`<h1>Harbour day</h1>${speech}`, poison),
  "in the facts of the head": (poison) => page(`<h1>Harbour day</h1>${speech}`, undefined, `<meta name="description" content='${poison}'>`),
  "in the headline": (poison) => page(`<h1>Harbour ${poison} day</h1>${speech}`),
  "in the name of the speaker": (poison) => article(`<p><b>Mayor ${poison} Anna Berg:</b> Friends, we built it.</p>${speech}`),
  "in the speech": (poison) => article(`${speech}<p>We built ${poison} it.</p>${speech}`),
  "in a cell": (poison) => article(`${speech}<table><tr><th>pier</th><td>${poison}</td></tr></table>`),
  "in the footer": (poison) => page(`<h1>Harbour day</h1>${speech}<footer>${poison}</footer>`)
}

/** Pages of HTML with something hostile at some place, by a name for each: bytes of about a length. */
export const hostilePages: readonly (readonly [name: string, make: (length: number) => Buffer])[] = Object.entries(poisons).flatMap(
  ([what, poison]) =>
    Object.entries(carriers).map(([where, carry]) => {
      const encoding = what === "bytes that are no UTF-8" ? "latin1" : "utf8"
      return [`${what}, ${where}`, (length: number) => Buffer.from(carry(poison(length)), encoding)] as const
    })
)

/** The same as text, which takes markup for words. */
export const hostileLines: readonly (readonly [name: string, make: (length: number) => Buffer])[] = Object.entries(poisons).flatMap(
  ([what, poison]) =>
    (
      [
        ["in a line of text", (words) => `Harbour day\n\nMay 3, 2019, Gomel\n\nMayor Anna Berg: Friends, we built ${words} it.\n`],
        ["in a headline of text", (words) => `Harbour ${words} day\n\nMay 3, 2019\n\n“We built it,” Mayor Anna Berg said.\n`]
      ] as readonly (readonly [string, (words: string) => string])[]
    ).map(([where, carry]) => [`${what}, ${where}`, (length: number) => Buffer.from(carry(poison(length)))] as const)
)
