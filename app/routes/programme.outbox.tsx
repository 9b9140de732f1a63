import { useLoaderData } from "@remix-run/react";
import { countMail, listMail } from "#db/queries/mail.ts";
import { pageOf } from "../forms/page.ts";
import { byMail, isByHand } from "../people/mail.server.ts";
import { Letters } from "../programme/Letters.tsx";
import { withoutSecrets } from "../programme/outbox.ts";
import { asProgrammeManager } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Outbox");

const perPage = 25;

export const loader = asProgrammeManager(async ({ app, url }) => {
  const { number, count, offset } = pageOf(
    url,
    await countMail(app.db),
    perPage,
  );
  const letters = await listMail(app.db, { limit: perPage, offset });
  return {
    page: number,
    pages: count,
    byMail: byMail(app),
    letters: letters.map((letter) => {
      const at = letter.created_at;
      const fate = { at, sentAt: letter.sent_at, failure: letter.failure };
      return {
        id: letter.id,
        to: letter.recipient,
        subject: letter.subject,
        body: letter.sent_at ? withoutSecrets(letter.body) : letter.body,
        ...fate,
        byHand: isByHand(app, fate),
      };
    }),
  };
});

export default function Outbox() {
  const { letters, page, pages, byMail } = useLoaderData<typeof loader>();
  return (
    <Page
      narrow
      before={
        <Breadcrumbs items={[{ href: "/programme", label: "Programme" }]} />
      }
    >
      <PageHeading
        title="Outbox"
        lead="Every letter the service wrote, newest first. Only programme managers see this."
      />
      {!byMail && (
        <Notice title="No mail server is set up">
          Letters wait here. Pass each on to the person it is for, and to nobody
          else: the link in an invitation, for a new password or for an update
          lets in whoever opens it.
        </Notice>
      )}
      <Letters letters={letters} />
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
    </Page>
  );
}
