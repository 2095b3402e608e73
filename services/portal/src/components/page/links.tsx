import { Anchor, type AnchorProps, Button, type ButtonProps, NavLink, type NavLinkProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

type WithAttributes<Props> = Props & Omit<ComponentProps<'a'>, keyof Props>;

/** Components of Mantine as links of the router: their `to`, `params` and `search` are typed. */
export const AnchorLink = createLink((props: WithAttributes<AnchorProps>) => <Anchor {...props} />);
export const ButtonLink = createLink((props: WithAttributes<ButtonProps>) => <Button component="a" {...props} />);
export const NavigationLink = createLink((props: WithAttributes<NavLinkProps>) => <NavLink {...props} />);
