import { Ajv } from "ajv"
import addFormats from "ajv-formats"

/** Places and reasons where a JSON text does not fit a profile. */
export const misfits = (profile: object, text: string): readonly string[] => {
  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats.default(ajv)
  const accepts = ajv.compile(profile)
  return accepts(JSON.parse(text)) ? [] : (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
