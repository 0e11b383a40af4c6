/**
 * What the profile of Data Package 2.0 demands of the properties this package uses, as JSON Schema. Written after
 * profiles/target/2.0/datapackage.json and dataresource.json of https://github.com/frictionlessdata/datapackage, which
 * https://datapackage.org/profiles/2.0/datapackage.json publishes; stricter in one thing: a property that the profile
 * does not name is refused, so that a typing slip cannot pass for a custom property (`rows` is the one we have).
 */
const text = { type: "string" }
const texts = { type: "array", minItems: 1, uniqueItems: true, items: text }

/** A URL, or a POSIX path below the package. */
const path = { type: "string", pattern: "^((?=[^./~])(?!file:)((?!\\/\\.\\.\\/)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?:\\/\\/.*)$" }

const object = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false
})

const common = { required: { type: "boolean" }, unique: { type: "boolean" } }
const limits = (type: string) => ({ minimum: { type: ["string", type] }, maximum: { type: ["string", type] } })

/** A field has exactly one type; `example` is text whatever the type. */
const field = (type: string, constraints: Readonly<Record<string, object>>, more: Readonly<Record<string, object>> = {}) =>
  object(["name", "type"], {
    name: text,
    title: text,
    description: text,
    example: text,
    type: { const: type },
    constraints: object([], { ...common, ...constraints }),
    ...more
  })

const fields = [
  field("string", { pattern: text, enum: texts, minLength: { type: "integer" }, maxLength: { type: "integer" } }),
  field("number", limits("number")),
  field("integer", limits("integer")),
  field("boolean", {}),
  field("date", { minimum: text, maximum: text }),
  field("list", {}, { delimiter: text, itemType: { enum: ["string", "integer", "boolean", "number", "datetime", "date", "time"] } }),
  field("array", {})
]

/** The description of a table, in a file of its own. */
export const tableSchemaProfile = object(["fields"], {
  $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
  fields: { type: "array", minItems: 1, items: { oneOf: fields } },
  missingValues: { type: "array", items: text },
  primaryKey: texts,
  foreignKeys: {
    type: "array",
    minItems: 1,
    items: object(["fields", "reference"], { fields: texts, reference: object(["fields"], { resource: text, fields: texts }) })
  }
})

const resource = object(["name", "path"], {
  name: { type: "string", pattern: "^[a-z0-9._-]+$" },
  path,
  type: { const: "table" },
  title: text,
  description: text,
  format: text,
  mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
  encoding: text,
  bytes: { type: "integer" },
  hash: { type: "string", pattern: "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$" },
  rows: { type: "integer" },
  dialect: object([], {
    delimiter: text,
    lineTerminator: text,
    quoteChar: text,
    doubleQuote: { type: "boolean" },
    header: { type: "boolean" }
  }),
  schema: path
})

const described = { title: text, path, email: { type: "string", format: "email" } }

export const dataPackageProfile = object(["resources"], {
  $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
  name: { type: "string", pattern: "^[a-z0-9._-]+$" },
  title: text,
  description: text,
  homepage: { type: "string", format: "uri" },
  version: text,
  created: { type: "string", format: "date-time" },
  licenses: {
    type: "array",
    minItems: 1,
    items: object(["name"], { name: { type: "string", pattern: "^([-a-zA-Z0-9._])+$" }, path, title: text })
  },
  contributors: { type: "array", minItems: 1, items: object([], { ...described, roles: texts }) },
  sources: { type: "array", minItems: 1, items: object([], described) },
  resources: { type: "array", minItems: 1, items: resource }
})
