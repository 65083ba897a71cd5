/** The same page with other questions after its path: `undefined` takes one away. */
export function changed(url: string, changes: Record<string, string | undefined>): string {
  const [path, questions] = url.split('?');
  const asked = new URLSearchParams(questions);
  for (const [name, value] of Object.entries(changes)) {
    if (value) asked.set(name, value);
    else asked.delete(name);
  }
  const text = asked.toString();
  return text ? `${path}?${text}` : path!;
}
