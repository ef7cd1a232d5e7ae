// The partnership the reader is in: whose screens the menu lists. The address says it, else the reader's own.
import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import { Link } from '@tanstack/react-router';

export type Place = {
  /** Its name in addresses. */
  slug: string;
  /** Unknown for a partnership in which the reader does not act. */
  name?: string | undefined;
  says?: ReactNode;
};

const PlaceContext = createContext<Place | undefined>(undefined);
export const PlaceProvider = PlaceContext.Provider;
export const usePlace = (): Place | undefined => useContext(PlaceContext);

/** Above the menu: which partnership, and what kind. */
export function PlaceName() {
  const place = usePlace();
  if (!place?.name) return null;
  return (
    <>
      <Link to="/samenwerkingen/$slug" params={{ slug: place.slug }} className="rail__name">
        {place.name}
      </Link>
      {place.says !== undefined && <p className="tiny muted">{place.says}</p>}
    </>
  );
}
