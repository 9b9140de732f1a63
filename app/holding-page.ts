import type { RequestListener } from "node:http";

/**
 * What a browser gets while the service prepares itself: a page that says how
 * far it is and tries again by itself.
 */
export function holdingPage(): {
  answer: RequestListener;
  say: (words: string) => void;
} {
  let words = "Starting.";
  return {
    say: (next) => {
      words = next;
    },
    answer: (_request, response) => {
      response.writeHead(503, {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'",
        "Cache-Control": "no-store",
        "Retry-After": "2",
      });
      response.end(pageOf(words));
    },
  };
}

const pageOf = (words: string) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="2">
<title>Critical Friend is getting ready</title>
</head>
<body>
<main>
<h1>Critical Friend is getting ready</h1>
<p>${words}</p>
<p>This page opens by itself when everything is there.</p>
</main>
</body>
</html>
`;
