/**
 * What Croissant 1.1 demands of a description, as JSON Schema. Written after the tables "Required", "Modified and Added
 * Properties", "FileObject", "RecordSet" and "Field" of https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html.
 */
const text = { type: "string", minLength: 1 }
const url = { type: "string", format: "uri-reference", minLength: 1 }
const oneOrMany = (item: object) => ({ anyOf: [item, { type: "array", minItems: 1, items: item }] })
const reference = { type: "object", required: ["@id"], properties: { "@id": text }, additionalProperties: false }
const typed = (type: string, required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: "object",
  required: ["@type", ...required],
  properties: { "@type": { const: type }, ...properties }
})

const fileObject = typed("cr:FileObject", ["@id", "name", "contentUrl", "contentSize", "encodingFormat", "sha256"], {
  "@id": text,
  name: text,
  contentUrl: url,
  contentSize: { type: "string", pattern: "^[0-9]+ [KMGT]?B$" },
  encodingFormat: { type: "string", pattern: "^[a-z]+/[a-z0-9.+-]+$" },
  sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }
})

const field = typed("cr:Field", ["@id", "name", "dataType", "source"], {
  "@id": { type: "string", pattern: "^[^/]+/[^/]+$" },
  name: text,
  description: text,
  dataType: { enum: ["sc:Text", "sc:Integer", "sc:Float", "sc:Boolean", "sc:Date"] },
  isArray: { const: true },
  arrayShape: { const: "-1" },
  source: {
    type: "object",
    required: ["fileObject", "extract"],
    properties: { fileObject: reference, extract: { type: "object", required: ["column"], properties: { column: text } } },
    additionalProperties: false
  },
  references: reference
})

const recordSet = typed("cr:RecordSet", ["@id", "name", "field"], {
  "@id": text,
  name: text,
  description: text,
  key: oneOrMany(reference),
  field: { type: "array", minItems: 1, items: field }
})

export const croissantProfile = typed(
  "sc:Dataset",
  ["@context", "conformsTo", "name", "description", "license", "url", "creator", "datePublished", "distribution"],
  {
    "@context": { type: "object", required: ["@vocab", "cr", "dct", "sc"] },
    conformsTo: { const: "http://mlcommons.org/croissant/1.1" },
    name: text,
    description: text,
    license: oneOrMany(url),
    url,
    creator: oneOrMany({
      type: "object",
      required: ["@type", "name"],
      properties: { "@type": { enum: ["sc:Organization", "sc:Person"] }, name: text }
    }),
    datePublished: { type: "string", format: "date" },
    version: { type: "string", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
    distribution: { type: "array", minItems: 1, items: fileObject },
    recordSet: { type: "array", items: recordSet }
  }
)
