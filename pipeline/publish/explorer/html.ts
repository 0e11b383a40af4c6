import { hash } from "node:crypto"
import type { Bundle } from "./bundle.ts"
import type { About } from "./page/about.ts"

/** How the page begins and ends; the blocks of data stand between the two. */
interface Frame {
  readonly head: string
  readonly foot: string
}

const sha256 = (text: string): string => `'sha256-${hash("sha256", text, "base64")}'`

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

/** JSON that no parser of HTML takes for the end of its element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c")

/**
 * The page without its data. The browser is told to run and to style by nothing but what stands here, and to ask nobody for anything.
 * Where texts stand in files beside it (`withFiles`), the code may load scripts, and only it.
 */
export const frame = (about: About, { script, style }: Bundle, withFiles: boolean): Frame => {
  const policy = [
    "default-src 'none'",
    `script-src ${sha256(script)}${withFiles ? " 'strict-dynamic'" : ""}`,
    `style-src ${sha256(style)}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'"
  ]
  return {
    head: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(about.description)}">
<title>${escaped(about.title)}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>This page shows the tables beside it, and needs JavaScript for that. The tables need none: speeches.csv, speakers.csv, figures.csv.</p></noscript>
<script type="application/json" id="about">${inScript(about)}</script>
<script>${script}</script>
`,
    foot: "</body>\n</html>\n"
  }
}

/** A block of data as an element of the page, one line. */
export const element = (name: string, packed: string): string => `<script type="text/plain" id="${name}">${packed}</script>\n`

/** A block of data as a line of a script beside the page. */
export const statement = (name: string, packed: string): string => `explorerTexts("${name}","${packed}")\n`

/** The block of data that a line of the page or of a script beside it holds; null for other lines. */
export const blockIn = (line: string): { readonly name: string; readonly packed: string } | null => {
  const [, name, packed] =
    /^<script type="text\/plain" id="([^"]*)">([^<]*)<\/script>$/.exec(line) ?? /^explorerTexts\("([^"]*)","([^"]*)"\)$/.exec(line) ?? []
  return name === undefined || packed === undefined ? null : { name, packed }
}
