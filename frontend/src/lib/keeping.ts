// What the pages and the service worker agree on.

/** Where the worker keeps answers of the directory, for when there is no connection. */
export const answersCache = 'heartland-answers';

/** On an answer that was kept: when it came, in milliseconds since 1970. */
export const keptAtHeader = 'x-heartland-kept-at';
