/** So many days the words of a file that was brought are kept at most. */
export const daysBrought = 14;
