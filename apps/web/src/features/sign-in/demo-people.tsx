import { ROLES } from '@consilium/tumour-board';
import { useText } from '@consilium/ui';
import type { DemoPeopleQuery } from '../../gql/graphql.js';

type DemoPerson = DemoPeopleQuery['demoPeople'][number];

export interface DemoPeopleProps {
  people: readonly DemoPerson[];
  busy: boolean;
  choose: (personId: string) => void;
}

/** The people of the demonstration board by role, each one click away, with what they come for. */
export function DemoPeople({ people, busy, choose }: DemoPeopleProps) {
  const { t, words } = useText();
  if (people.length === 0) return <p className="c-dim">{t('signIn.demoEmpty')}</p>;
  const groups = ROLES.map((role) => ({ role, members: people.filter((person) => person.role === role) }));
  return (
    <div className="demo-groups">
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ role, members }) => (
          <section key={role} className="demo-group">
            <h3>
              {words.role[role]} <span className="c-dim">{t(`signIn.comesFor${role}`)}</span>
            </h3>
            <ul>
              {members.map((person) => (
                <li key={person.id}>
                  <button type="button" className="demo-person" disabled={busy} onClick={() => choose(person.id)}>
                    <span className="demo-name">{person.name}</span>
                    <span className="c-dim">
                      {[person.specialty && words.specialty[person.specialty], person.organisation].filter(Boolean).join(' · ')}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
