/** Who tracks the changes in a file of ours that shows what changed. */
export const ourName = "Critical Friend";
