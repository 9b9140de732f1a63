/** What search engines are asked, where they may not list a public page. */
export const robotsOf = (search: boolean): Record<string, string> =>
  search ? {} : { "X-Robots-Tag": "noindex, nofollow" };
