/** Soft hyphens, zero-width spaces and joiners, marks of direction and variants: they are no part of the words they stand in. */
export const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]/g

/** Tells whether a text holds such characters; hardly any does. */
export const maybeInvisible = new RegExp(invisible.source)

/** A text without them. */
export const visible = (text: string): string => (maybeInvisible.test(text) ? text.replace(invisible, "") : text)
