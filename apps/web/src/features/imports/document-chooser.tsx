import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { FieldError, useText } from '@consilium/ui';

export interface ChosenDocument {
  name: string;
  text: string;
}

/** A bundle of one patient is far below this; above it, something else was chosen by mistake. */
const MAXIMUM_MEGABYTES = 5;

/** Takes a document by dropping, choosing or pasting it, and refuses at once what is no JSON. */
export function DocumentChooser({ busy, onChoose }: { busy: boolean; onChoose: (chosen: ChosenDocument) => void }) {
  const { t } = useText();
  const [pasted, setPasted] = useState('');
  const [pasting, setPasting] = useState(false);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const take = (name: string, text: string) => {
    try {
      JSON.parse(text);
    } catch (error) {
      setProblem(t('imports.notJson', { detail: error instanceof Error ? error.message : '' }));
      return;
    }
    setProblem(null);
    onChoose({ name, text });
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MAXIMUM_MEGABYTES * 1_000_000) return setProblem(t('imports.tooLarge', { megabytes: MAXIMUM_MEGABYTES }));
    try {
      take(file.name, await file.text());
    } catch {
      setProblem(t('imports.unreadable'));
    }
  };
  return (
    <div className="import-chooser">
      <div
        className="import-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void read(event.dataTransfer.files[0]);
        }}
      >
        <span>{t('imports.drop')}</span>
        <input
          ref={input}
          type="file"
          accept=".json,application/json,application/fhir+json"
          className="c-hidden"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {t('imports.choose')}
        </Button>
        <Button variant="subtle" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t('imports.paste')}
        </Button>
      </div>
      {pasting && (
        <div className="import-paste">
          <Textarea label={t('imports.pasteLabel')} rows={8} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} />
          <Button variant="default" disabled={busy || pasted.trim() === ''} onClick={() => take(t('imports.pasteLabel'), pasted)}>
            {t('imports.preview')}
          </Button>
        </div>
      )}
      <div role="alert">
        <FieldError>{problem}</FieldError>
      </div>
    </div>
  );
}
