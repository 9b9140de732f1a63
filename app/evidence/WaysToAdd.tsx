import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Card } from "../ui/Card.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";

/** The three ways to add evidence. */
export function WaysToAdd({ register }: { register: string }) {
  return (
    <>
      <Breadcrumbs items={[{ href: register, label: "Evidence" }]} />
      <PageHeading title="Add evidence" />
      <div className="cf-grid">
        <Card title="Upload files" href={`${register}/upload`}>
          <p>Documents, tables, slides, pictures: one or several at once.</p>
        </Card>
        <Card title="Add a web link" href={`${register}/new?kind=link`}>
          <p>Something that is published already.</p>
        </Card>
        <Card
          title="Point to a place in an item"
          href={`${register}/new?kind=pointer`}
        >
          <p>The page or paragraph of a long document that matters here.</p>
        </Card>
      </div>
    </>
  );
}
