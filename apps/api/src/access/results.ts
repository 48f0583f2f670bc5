import { SignedIn } from '../people/people.object.js';
import { SignInRefused, TooManyAttempts } from '../graphql/refusals.js';
import { resultUnion } from '../graphql/result-union.js';

export const SignInResult = resultUnion('SignInResult', SignedIn, [SignInRefused, TooManyAttempts]);
