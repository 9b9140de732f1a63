const links = /(\/(?:invitations|reset-password|update)\/)[\w-]+/g;

/**
 * A letter's text without the secret of its link. Once a letter has gone out,
 * only its reader may use the link: it would let others act in their name.
 */
export function withoutSecrets(body: string): string {
  return body.replace(links, "$1…");
}
