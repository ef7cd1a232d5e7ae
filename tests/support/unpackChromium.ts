// Unpacks the Chromium of the packages into TMPDIR; a process of its own, because importing the package changes the environment.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
