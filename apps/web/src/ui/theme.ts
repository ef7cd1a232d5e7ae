// Light, dark, or as the machine says. The choice stands on <html data-theme>, where the tokens listen.
import { useEffect } from 'react';
import { preference } from './preference.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const theme = preference('hanze.theme', themes, 'system');

/** Puts the chosen theme on the page; called once before the first drawing, and again whenever the choice changes. */
export function applyTheme(chosen: Theme = theme.get()): void {
  const { dataset } = document.documentElement;
  if (chosen === 'system') delete dataset.theme;
  else dataset.theme = chosen;
}

export function useAppliedTheme(): void {
  const chosen = theme.use();
  useEffect(() => applyTheme(chosen), [chosen]);
}
