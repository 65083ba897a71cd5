/** The address of a provider's page, by what kind it is. */
export const providerPath = (provider: { __typename?: string; slug: string }) =>
  `/${provider.__typename === 'Agency' ? 'agencies' : 'organisations'}/${provider.slug}`;

export const visitPath = (id: string) => `/visits/${encodeURIComponent(id)}`;

/** Where booking a time begins. */
export const bookingPath = (visit: string, startsAt: string, step = 'name') =>
  `/book/${step}?visit=${encodeURIComponent(visit)}&time=${encodeURIComponent(startsAt)}`;
