/** What an event is said to be, and into how many dashes its ring and the lines to it are broken: as in `statusDashes`. */
export const standings = [
  ['reported', 0],
  ['disputed', 2],
  ['denied', 4],
  ['announced or hypothetical', 8],
] as const
