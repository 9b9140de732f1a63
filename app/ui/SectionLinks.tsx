import { Details } from "./Details.tsx";
import type { NavLink } from "./SiteHeader.tsx";

interface Props {
  /** What they are the sections of, for who hears the page. */
  label: string;
  sections: readonly NavLink[];
  /**
   * "folded" gives a wide page all the width too; "open" does with all of them
   * in sight, side by side.
   */
  navigation: "side" | "folded" | "open";
}

/** The links between the sections of a challenge or a plan. */
export function SectionLinks({ label, sections, navigation }: Props) {
  const links = sections.map((section) => (
    <li key={section.href}>
      <Section {...section} />
    </li>
  ));
  return (
    <nav className="cf-sections" aria-label={label}>
      {navigation === "open" ? (
        <ul className="cf-cluster">{links}</ul>
      ) : (
        <Details summary="All sections" onPhone={navigation !== "folded"}>
          <ul className="cf-sections__list">{links}</ul>
        </Details>
      )}
    </nav>
  );
}

function Section({ href, label, current }: NavLink) {
  return (
    <a
      className="cf-sections__link"
      href={href}
      aria-current={current ? "page" : undefined}
    >
      {label}
    </a>
  );
}
