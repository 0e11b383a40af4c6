/** A share rounded to four decimals: more would only publish the noise of floating point. */
export const fourDecimals = (share: number): number => Math.round(share * 10_000) / 10_000
