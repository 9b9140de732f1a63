/** The council with the richest challenge, where a visitor does best to begin. */
export const firstCouncil = {
  name: "Harrowmere District Council",
  short: "Harrowmere",
};

/** Whom to be first: one of each side, and the office between them. */
export const firstToTry = [
  { name: "Cllr Leo Pemberton", role: "lead peer" },
  { name: `Connie Ledger (${firstCouncil.short})`, role: "council lead" },
  { name: "Ines Farrow", role: "programme manager" },
];
