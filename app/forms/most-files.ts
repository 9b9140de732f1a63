/** How many files one form may carry. */
export const mostFiles = 20;
