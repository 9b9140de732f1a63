/** A figure with its word, one or many: "1 note", "2 notes". */
export const counted = (value: number, one: string, many = `${one}s`) => ({
  label: value === 1 ? one : many,
  value,
});
