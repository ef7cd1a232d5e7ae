// Under which mandate everything is done now.
import { isRole, roles } from '@hanze/shared/identity/roles';
import type { useOwnMandate } from '../identity/useOwnMandate.ts';
import { Facts } from '../ui/Facts.tsx';
import { useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { todayLabels } from './labels.ts';

export function OwnMandate({ mandate }: { mandate: ReturnType<typeof useOwnMandate> }) {
  const t = useText();
  if (!mandate)
    return (
      <Section title={t(todayLabels.mandate)}>
        <Empty title={t(todayLabels.noMandate)}>{t(todayLabels.noMandateSays)}</Empty>
      </Section>
    );
  const { role, organisationName, partnershipName } = mandate;
  return (
    <Section title={t(todayLabels.mandate)}>
      <Facts
        rows={[
          [t(todayLabels.role), isRole(role) ? t(roles[role].label) : role],
          ...(organisationName ? [[t(todayLabels.organisation), organisationName] as const] : []),
          [t(todayLabels.partnership), partnershipName ?? t(todayLabels.everywhere)],
        ]}
      />
    </Section>
  );
}
