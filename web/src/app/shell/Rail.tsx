import { Text } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLinks } from './NavLinks';
import { type Destination, grouped } from './navigation';
import classes from './Shell.module.css';

interface RailProps {
  destinations: Destination[];
}

/** All screens beside the page, by what belongs together; it scrolls by itself and keeps the present one in view. */
export function Rail({ destinations }: RailProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen, another link to keep in view
  useEffect(() => {
    list.current?.querySelector('[data-status="active"]')?.scrollIntoView({ block: 'nearest' });
  }, [pathname]);
  return (
    <div ref={list} className={classes.screens}>
      {grouped(destinations).map(({ group, screens }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div
          key={group}
          role="group"
          aria-label={t(`nav.group.${group}`)}
          className={classes.group}
        >
          <Text className={classes.groupTitle} visibleFrom="lg" aria-hidden>
            {t(`nav.group.${group}`)}
          </Text>
          <NavLinks destinations={screens} className={classes.railLink} />
        </div>
      ))}
    </div>
  );
}
