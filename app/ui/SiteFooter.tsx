const links = [
  { href: "/accessibility", label: "Accessibility" },
  { href: "/privacy", label: "Privacy" },
  { href: "/about", label: "About" },
];

/** The foot of every page. */
export function SiteFooter() {
  return (
    <footer className="cf-footer">
      <div className="govuk-width-container">
        <div className="cf-footer__inner">
          <nav aria-label="About this service">
            <ul className="cf-footer__links">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a className="govuk-link" href={href}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p>Critical Friend is open-source software.</p>
        </div>
      </div>
    </footer>
  );
}
