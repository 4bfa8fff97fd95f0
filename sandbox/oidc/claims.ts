import { UserScope } from '@logto/core-kit';
import type { User } from '@logto/schemas';
import type { AccountClaims } from 'oidc-provider';

/** What a token or userinfo says about a person; the engine picks what the scopes allow. */
export const claimsOf = (user: User, use: string): AccountClaims => {
  const { givenName, familyName, middleName, preferredUsername, ...profile } = user.profile;
  return {
    ...profile,
    sub: user.id,
    given_name: givenName,
    family_name: familyName,
    middle_name: middleName,
    preferred_username: preferredUsername,
    username: user.username,
    name: user.name,
    picture: user.avatar,
    email: user.primaryEmail,
    email_verified: user.primaryEmail !== null,
    phone_number: user.primaryPhone,
    phone_number_verified: user.primaryPhone !== null,
    created_at: user.createdAt,
    updated_at: user.updatedAt,
    // Logto keeps custom data and identities out of ID tokens unless the tenant asks for them.
    ...(use === 'userinfo' && { custom_data: user.customData, identities: user.identities }),
  };
};

export const grantableScopes: readonly string[] = Object.values(UserScope);
