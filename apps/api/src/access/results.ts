import { SignedIn } from '../people/me.object.js';
import { SignInRefused, TooManyAttempts } from '../graphql/refusals.js';
import { resultUnion } from '../graphql/result-union.js';

export const SignInResult = resultUnion('SignInResult', SignedIn, [SignInRefused, TooManyAttempts]);
