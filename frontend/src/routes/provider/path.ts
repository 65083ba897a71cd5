/** The address of a provider's page, by what kind it is. */
export const providerPath = (provider: { __typename?: string; slug: string }) =>
  `/${provider.__typename === 'Agency' ? 'agencies' : 'organisations'}/${provider.slug}`;
