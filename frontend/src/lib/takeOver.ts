/**
 * Draws the application where the server's text stands. The text stays until the
 * page has its heading, so that nobody sees it go, wait and come again; a link
 * that had the focus has it still.
 */
export function takeOver(app: Element, draw: (into: Element) => void) {
  if (!app.firstElementChild) return draw(app);
  const drawn = app.cloneNode() as Element;
  const watch = new MutationObserver(() => {
    if (!drawn.querySelector('h1')) return;
    watch.disconnect();
    const held = app.contains(document.activeElement) && document.activeElement?.getAttribute('href');
    app.replaceWith(drawn);
    if (held) drawn.querySelector<HTMLElement>(`[href="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
  });
  watch.observe(drawn, { childList: true, subtree: true });
  draw(drawn);
}
