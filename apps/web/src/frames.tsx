// What stands around every screen: the frame of who is signed in, and the plain one of who is not.
import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { SignedInFrame } from './identity/SignedInFrame.tsx';
import { NotFound } from './shell/Lost.tsx';
import { PlainFrame } from './shell/PlainFrame.tsx';

export const root = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <PlainFrame>
      <NotFound />
    </PlainFrame>
  ),
});

export const plain = createRoute({
  getParentRoute: () => root,
  id: 'plain',
  component: () => (
    <PlainFrame>
      <Outlet />
    </PlainFrame>
  ),
});

export const framed = createRoute({
  getParentRoute: () => root,
  id: 'framed',
  component: () => (
    <SignedInFrame>
      <Outlet />
    </SignedInFrame>
  ),
});
