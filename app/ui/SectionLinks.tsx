import { Details } from "./Details.tsx";
import type { NavLink } from "./SiteHeader.tsx";

interface Props {
  /** What they are the sections of, for who hears the page. */
  label: string;
  sections: readonly NavLink[];
  /** "folded" gives a wide page all the width too. */
  navigation: "side" | "folded";
}

/** The links between the sections of a challenge or a plan. */
export function SectionLinks({ label, sections, navigation }: Props) {
  return (
    <nav className="cf-sections" aria-label={label}>
      <Details summary="All sections" onPhone={navigation !== "folded"}>
        <ul className="cf-sections__list">
          {sections.map((section) => (
            <li key={section.href}>
              <Section {...section} />
            </li>
          ))}
        </ul>
      </Details>
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
