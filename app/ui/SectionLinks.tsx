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
  /** "true" where the links lead to parts, and the page is within the present one. */
  currentIs?: "page" | "true";
}

/** The links between the sections of a challenge or a plan. */
export function SectionLinks(props: Props) {
  const { label, sections, navigation, currentIs = "page" } = props;
  const links = sections.map((section) => (
    <li key={section.href}>
      <Section {...section} currentIs={currentIs} />
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

function Section({
  href,
  label,
  current,
  currentIs,
}: NavLink & { currentIs: "page" | "true" }) {
  return (
    <a
      className="cf-sections__link"
      href={href}
      aria-current={current ? currentIs : undefined}
    >
      {label}
    </a>
  );
}
