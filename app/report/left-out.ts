/** Says that findings are not in a text because they are not agreed. */
export function leftOutWords(count: number): string {
  return count === 1
    ? "One finding is not agreed yet: it is not in this text, and the report waits for it"
    : `${count} findings are not agreed yet: they are not in this text, and the report waits for them`;
}
