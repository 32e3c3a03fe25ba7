/** A reference as the service makes them: `7QK4-M2XD`. */
const REFERENCE = /([0-9A-Z]{4}-[0-9A-Z]{4})/;

/** A text whose references stay in one line: nobody types one in that broke in two. */
export function WithReferences({ children }: { children: string }) {
  return children.split(REFERENCE).map((part, index) =>
    // Every second part is what the expression found.
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="concierge-reference">
        {part}
      </span>
    ),
  );
}
