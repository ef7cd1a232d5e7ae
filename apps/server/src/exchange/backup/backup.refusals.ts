// What a backup or a restore can refuse.
import { refusing } from '@hanze/shared/kernel/refusal';

interface File {
  file: string;
}

export const refuse = refusing({
  'postgresql-backup': {
    nl: ({ file }: File) =>
      `Deze installatie bewaart haar gegevens in PostgreSQL. Maak de reservekopie met: pg_dump --format=custom --file=${file} "$DATABASE_URL"`,
    en: ({ file }: File) =>
      `this installation keeps its data in PostgreSQL; make the backup with: pg_dump --format=custom --file=${file} "$DATABASE_URL"`,
  },
  'postgresql-restore': {
    nl: ({ file }: File) =>
      `Deze installatie bewaart haar gegevens in PostgreSQL. Zet terug in een lege database met: pg_restore --exit-on-error --no-owner --dbname="$DATABASE_URL" ${file}`,
    en: ({ file }: File) =>
      `this installation keeps its data in PostgreSQL; restore into an empty database with: pg_restore --exit-on-error --no-owner --dbname="$DATABASE_URL" ${file}`,
  },
  'no-database': {
    nl: ({ folder }: { folder: string }) => `In ${folder} staat geen database. Kijk of HANZE_DATA_DIR klopt.`,
    en: ({ folder }: { folder: string }) => `there is no database in ${folder}; see whether HANZE_DATA_DIR is right`,
  },
  'backup-exists': {
    nl: ({ file }: File) => `${file} bestaat al. Een reservekopie overschrijft niets: kies een andere naam.`,
    en: ({ file }: File) => `${file} already exists; a backup overwrites nothing: choose another name`,
  },
  'backup-unwritable': {
    nl: ({ file, reason }: File & { reason: string }) => `${file} is niet te schrijven (${reason}).`,
    en: ({ file, reason }: File & { reason: string }) => `${file} cannot be written (${reason})`,
  },
  'backup-unreadable': {
    nl: ({ file, reason }: File & { reason: string }) => `${file} is niet te lezen (${reason}).`,
    en: ({ file, reason }: File & { reason: string }) => `${file} cannot be read (${reason})`,
  },
  'not-a-backup': {
    nl: ({ file }: File) => `${file} is geen reservekopie van Hanze.`,
    en: ({ file }: File) => `${file} is not a backup of Hanze`,
  },
  'backup-damaged': {
    nl: ({ file }: File) =>
      `${file} is beschadigd of afgebroken: de controlesom klopt niet. Er is niets teruggezet. Neem een eerdere reservekopie.`,
    en: ({ file }: File) => `${file} is damaged or cut off: its checksum does not match; nothing was restored, take an earlier backup`,
  },
  'database-damaged': {
    nl: ({ file, found }: File & { found: string }) => `De database in ${file} is niet in orde (${found}).`,
    en: ({ file, found }: File & { found: string }) => `the database in ${file} is not sound (${found})`,
  },
  'file-changing': {
    nl: ({ file }: File) => `${file} veranderde tijdens het kopiëren. Probeer het opnieuw.`,
    en: ({ file }: File) => `${file} changed while it was copied; try again`,
  },
  'still-running': {
    nl: ({ folder }: { folder: string }) => `Hanze draait nog met de gegevens in ${folder}. Stop Hanze eerst; er is niets teruggezet.`,
    en: ({ folder }: { folder: string }) => `Hanze still runs on the data in ${folder}; stop it first, nothing was restored`,
  },
});
