import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Notice, useText } from '@consilium/ui';
import type { SignInRefusal } from './use-sign-in.js';

export interface SignInFormProps {
  busy: boolean;
  refusal: SignInRefusal | null;
  failed: boolean;
  submit: (login: string, password: string) => void;
}

/** Local accounts: address and password, with what is wrong beside them. */
export function SignInForm({ busy, refusal, failed, submit }: SignInFormProps) {
  const { t, refusal: sentence } = useText();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (login.trim() && password) return submit(login.trim(), password);
    document.getElementById(login.trim() ? 'password' : 'login')?.focus();
  }
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="md">
        {failed && (
          <Notice tone="danger" role="alert" title={t('common.offlineSignIn')}>
            {t('common.tryAgain')}
          </Notice>
        )}
        {refusal && (
          <Notice tone="danger" role="alert" title={sentence(refusal.code)}>
            {refusal.__typename === 'TooManyAttempts' && <p>{waitText(t, refusal.retryAfterSeconds)}</p>}
          </Notice>
        )}
        <TextInput
          id="login"
          name="login"
          label={t('signIn.login')}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
          error={tried && !login.trim() ? t('signIn.loginMissing') : null}
        />
        <PasswordInput
          id="password"
          name="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          size="md"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={tried && !password ? t('signIn.passwordMissing') : null}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <Button type="submit" size="md" disabled={busy} aria-busy={busy}>
          {busy ? t('signIn.working') : t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}

function waitText(t: ReturnType<typeof useText>['t'], seconds: number): string {
  return seconds < 90 ? t('signIn.waitSeconds', { count: seconds }) : t('signIn.waitMinutes', { count: Math.ceil(seconds / 60) });
}
