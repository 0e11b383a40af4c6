import { expect, it } from "vitest"
import { notices } from "../../../pipeline/publish/explorer/notices.ts"

it("the notices name each package of a bundle with its copyright, and each wording of a licence once", async () => {
  const licences: Readonly<Record<string, string>> = {
    "../../node_modules/dot": "Copyright 2010 Ann Example\n\nUse it.\n",
    "../../node_modules/@a/line": "Copyright 2011 Ben Example\r\n\r\nUse it.\r\n",
    "../../node_modules/box": "The MIT Licence\n\nCopyright 2012 Cay Example\n\nUse it well."
  }
  const files = [
    "main.ts",
    "../../node_modules/dot/src/a.js",
    "../../node_modules/dot/src/b.js",
    "../../node_modules/@a/line/i.js",
    "../../node_modules/box/x.js"
  ]
  expect(await notices(files, async (folder) => licences[folder]!)).toBe(
    "@a/line\nCopyright 2011 Ben Example\ndot\nCopyright 2010 Ann Example\n\nUse it.\n\nbox\nCopyright 2012 Cay Example\n\nThe MIT Licence\n\nUse it well.\n"
  )
})
