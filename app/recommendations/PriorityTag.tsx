import { Tag, type Tone } from "../ui/Tag.tsx";
import { priorityTitle } from "./recommendation.ts";

const tones: Record<string, Tone> = {
  high: "warn",
  medium: "info",
  low: "neutral",
};

/** "High priority" and the like. */
export function PriorityTag({ priority }: { priority: string }) {
  return (
    <Tag tone={tones[priority] ?? "neutral"}>
      {priorityTitle(priority)} priority
    </Tag>
  );
}
