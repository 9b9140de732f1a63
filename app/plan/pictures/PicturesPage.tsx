import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { BarPatterns } from "../../ui/StackedBar.tsx";
import { PictureShown } from "./PictureShown.tsx";
import type { picturesOf } from "./read-pictures.server.ts";

type Props = Awaited<ReturnType<typeof picturesOf>>;

/** How the plan stands, drawn; each picture with the table of its figures. */
export function PicturesPage({ pictures }: Props) {
  return (
    <div className="cf-pictures">
      <PageHeading
        title="Pictures"
        lead="How the plan stands, and how it stood in its editions."
      />
      {pictures.length === 0 && (
        <EmptyState title="There is nothing to draw yet">
          The plan has no action.
        </EmptyState>
      )}
      <BarPatterns />
      {pictures.map((picture) => (
        <PictureShown key={picture.key} picture={picture} />
      ))}
    </div>
  );
}
