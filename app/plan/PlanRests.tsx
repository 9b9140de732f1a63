/** Why nobody can change a plan that is not over. */
export function PlanRests({ rests }: { rests: boolean }) {
  if (!rests) return null;
  return (
    <p>
      The plan rests while the report is worked on again: its actions can be
      changed once the final report is issued.
    </p>
  );
}
