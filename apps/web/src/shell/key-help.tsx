import { Modal } from '@mantine/core';
import { useText } from '@consilium/ui';
import { useAllKeys, type Key } from './keys.js';

/** The list of keys behind `?`. */
export function KeyHelp({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useText();
  const keys = useAllKeys();
  const here = keys.filter((key) => !key.anywhere);
  return (
    <Modal opened={opened} onClose={close} title={t('common.keyboardShortcuts')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <div className="keys">
        {here.length > 0 && <KeyTable heading={t('common.keysHere')} keys={here} />}
        <KeyTable heading={t('common.keysAnywhere')} keys={keys.filter((key) => key.anywhere)} />
      </div>
    </Modal>
  );
}

function KeyTable({ heading, keys }: { heading: string; keys: readonly Key[] }) {
  const { t } = useText();
  return (
    <section>
      <h3>{heading}</h3>
      <dl>
        {keys.map((key) => (
          <div key={key.keys} style={{ display: 'contents' }}>
            <dt>
              {key.keys.split(' ').map((one, index) => (
                <span key={one}>
                  {index > 0 && ` ${t('common.keyThen')} `}
                  <kbd>{one.replace('mod+', 'Ctrl ').replace('ArrowRight', '→').replace('ArrowLeft', '←')}</kbd>
                </span>
              ))}
            </dt>
            <dd>{key.label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
