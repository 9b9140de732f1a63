/** What a person's own browser keeps of their writing, on the privacy page. */
export function KeptInBrowser() {
  return (
    <>
      <h2 className="govuk-heading-m">What stays in your browser</h2>
      <p>
        So that nothing typed is lost, your browser keeps what you have written
        and not saved yet: interview notes until they are sent, also without a
        connection, and what you type into other forms for up to two weeks. It
        is kept on your device only, under your account, and can be read by
        whoever can use your browser. Save what you write and do not use a
        shared device for interview notes; clearing the data of this site in
        your browser removes it all.
      </p>
    </>
  );
}
