import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { FieldError, useText } from '@consilium/ui';
import { AboutDocument } from '../../gql/graphql.js';
import type { ChosenDocument } from './document-chooser.js';

const EXAMPLES = [
  { file: 'mcode-example-jenny-m.json', label: 'imports.example_mcode' },
  { file: 'published-case-c09.json', label: 'imports.example_case' },
] as const;

/** Documents to try the import with, on the demonstration board only. */
export function Examples({ onChoose }: { onChoose: (chosen: ChosenDocument) => void }) {
  const { t } = useText();
  const { data } = useQuery(AboutDocument, { fetchPolicy: 'cache-first' });
  const [failed, setFailed] = useState(false);
  if (!data?.about.demo) return null;
  const fetchExample = async (file: string) => {
    try {
      const answer = await fetch(`/downloads/examples/${file}`);
      setFailed(!answer.ok);
      if (answer.ok) onChoose({ name: file, text: await answer.text() });
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="import-examples" aria-labelledby="examples-heading">
      <h2 id="examples-heading">{t('imports.examples')}</h2>
      <ul>
        {EXAMPLES.map(({ file, label }) => (
          <li key={file}>
            <span>{t(label)}</span>
            <Button size="xs" variant="light" onClick={() => void fetchExample(file)}>
              {t('imports.preview')}
            </Button>
            <a href={`/downloads/examples/${file}`} download>
              {t('common.download')}
            </a>
          </li>
        ))}
      </ul>
      <FieldError>{failed ? t('common.loadFailed') : null}</FieldError>
    </section>
  );
}
