/** A page of plain text as a site would send it: its paragraphs in the markup, menus and scripts that such pages have around a text. */
export const htmlPage = (text: string): string => {
  const [title = "", ...paragraphs] = text.split(/\n+/).map(escaped)
  const links = Array.from(
    { length: 40 },
    (_, index) => `<li class="menu__item"><a href="/section/${index}?from=menu">Section ${index}</a></li>`
  )
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><link rel="canonical" href="https://harbour.example/speech">
<script>${"window.layer=window.layer||[];function tag(){layer.push(arguments)}if(1<2&&3>2){tag('set')}\n".repeat(20)}</script>
<style>${".menu__item{display:block;margin:0 1em}\n".repeat(40)}</style></head>
<body><header class="header"><nav><ul>${links.join("\n")}</ul></nav></header>
<main><article><h1 class="title">${title}</h1><div class="entry-content">
${paragraphs.map((paragraph) => `<p class="text">${paragraph.replace(/^([^:]{1,40}):/, "<b>$1:</b>")}</p>`).join("\n")}
</div></article></main>
<footer class="footer"><ul>${links.join("\n")}</ul><p>&copy; The Harbour Board</p></footer></body></html>`
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("’", "&rsquo;")
