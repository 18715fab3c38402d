import { useToolReasons } from '../../labs/tools/use-tool-reason';
import { useSession } from '../../use-snapshot';
import { PLACES, type PlaceRow } from './places';

/** A place that can be seen, and why it cannot be opened where that is so. */
export interface ShownPlace extends PlaceRow {
  readonly reason: string | undefined;
}

/** The places that there are now: for whom, whether a case is open, and as the running lab allows. */
export function usePlaces(): readonly ShownPlace[] {
  const isKiosk = useSession((state) => state.isKiosk);
  const hasCase = useSession((state) => state.customerCase !== null);
  const isGivenLab = useSession(({ isKiosk: alone, lab, offered }) => alone && (lab ?? offered) !== null);
  const reasonOf = useToolReasons();
  return PLACES.filter(
    ({ isForAuthors = false, needsCase = false, isOutsideLabs = false }) =>
      (!isForAuthors || !isKiosk) && (!needsCase || hasCase) && (!isOutsideLabs || !isGivenLab),
  ).map((place) => ({
    ...place,
    reason: place.id === 'open-customer-data' ? undefined : reasonOf(place.id),
  }));
}
