import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { AudienceField } from "./SayForm.tsx";
import type { ReplyInput } from "./comment.ts";
import type { CommentPageView } from "./comment-page.server.ts";

interface Props {
  page: CommentPageView;
  answered: Answered | undefined;
}

/** Adds a reply to a comment. */
export function ReplyForm({ page, answered }: Props) {
  const { side, mayReachBoth, usualAudience, once } = page;
  const id = "reply";
  const { fields, problems, theirs } = useAnswer<ReplyInput>(id, answered, {
    audience: usualAudience,
  });
  return (
    <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
      <TextArea field={fields.text} label="Your reply" rows={3} />
      {mayReachBoth && <AudienceField field={fields.audience} side={side} />}
      <Button look="secondary">Add the reply</Button>
    </PostForm>
  );
}
