/**
 * A script asks by this header, and is told by it, where its form led: a
 * redirect that is followed for it would hide the place on the page.
 */
export const ledHeader = "cf-led";
