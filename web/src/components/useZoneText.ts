import { useTranslation } from 'react-i18next';
import { readZone } from './zones';

/** What a zone is called in the reader's language. */
export function useZoneText(): (slug: string) => string {
  const { t } = useTranslation();
  return (slug) => {
    const known = readZone(slug);
    if (!known) return slug;
    const name = t(`zone.${known.zone.slug}`);
    return known.side === null ? name : t(`zoneOn.${known.side}`, { zone: name });
  };
}
