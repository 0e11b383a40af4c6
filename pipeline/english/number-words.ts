/** Number words and the digits they stand for, so that "three" meets "3". English cardinals; "a dozen" and halves are words like others. */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ...[
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty"
  ].map((word, index) => [word, String(index + 2)] as const),
  ...["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map((word, index) => [word, String((index + 3) * 10)] as const)
])
