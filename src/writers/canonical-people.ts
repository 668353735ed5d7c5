import type { Presence, Session } from '../model/interview.ts';
import type { Told } from './told.ts';
import { quoted } from './yaml.ts';

/** Who took part in a session, one line each; nothing for those of whom the record is silent. */
export function personLines({ n, attendance }: Session, told: Told): readonly string[] {
  const named = (value: string | undefined): Parts => ({ name: nameIn(value) });
  return [
    // An interpreter is given by code, never by name (charter 3.4).
    ...person('interpreter', attendance.interpreter, { code: codeIn(told.value('interpreter', n)) }),
    ...person('officer', 'unknown', officer(told.value('officer', n))),
    ...person('lawyer', attendance.lawyer, named(told.people('lawyer', n))),
    ...person('trusted-person', attendance.trustedPerson, named(told.people('trusted-person', n))),
    ...person('guardian', attendance.guardian, named(told.people('guardian', n))),
  ];
}

type Parts = Readonly<Record<string, string | undefined>>;

function officer(value: string | undefined): Parts {
  const code = codeIn(value);
  return code ? { code } : { name: value };
}

function codeIn(value: string | undefined): string | undefined {
  return value && /[A-Z]{0,4}-?\d[\dA-Z-]*/.exec(value)?.[0];
}

/** « oui », `true`: there is a lawyer, but not which. */
function nameIn(value: string | undefined): string | undefined {
  return value && !/^(?:true|yes|oui|ja)$/i.test(value) ? value : undefined;
}

function person(key: string, presence: Presence, more: Parts): readonly string[] {
  if (presence === 'absent') return [`${key}: { present: false }`];
  const parts = Object.entries(more).flatMap(([name, value]) => (value ? [`${name}: ${quoted(value)}`] : []));
  const told = presence === 'present' ? ['present: true', ...parts] : parts;
  return told.length > 0 ? [`${key}: { ${told.join(', ')} }`] : [];
}
