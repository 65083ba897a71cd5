/** How far a centre may be to count as near a town. */
export const nearKm = 50;
