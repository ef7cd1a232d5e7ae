// Overlays are drawn inside main, so that everything on the page stays within a landmark.

export const MAIN_ID = 'inhoud';

export const layer = (): HTMLElement => document.getElementById(MAIN_ID) ?? document.body;
