/** A document as it was sent, in memory: nothing of it is kept. */
export interface SentDocument {
  name: string;
  bytes: Buffer;
}
