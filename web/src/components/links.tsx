import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type Native = Omit<ComponentPropsWithRef<'a'>, keyof ButtonProps>;

/** A button that leads to another screen. */
export const LinkButton = createLink((props: Native & ButtonProps) => (
  <Button component="a" {...props} />
));

/** A text link to another screen. */
export const LinkAnchor = createLink(
  (props: Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps> & AnchorProps) => (
    <Anchor {...props} />
  ),
);
