const key = 'heartland.town';

/** Remembers the town last looked at until the browser is closed, so that it need not be asked for again. */
export function rememberTown(slug: string) {
  try {
    sessionStorage.setItem(key, slug);
  } catch {
    // A browser that keeps nothing asks again.
  }
}

/** The town last looked at. */
export function rememberedTown(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The variables of a query that answers for a town when one is known. */
export const from = (town?: string) => ({ near: town ? { slug: town } : null, town: town ?? '', here: Boolean(town) });
