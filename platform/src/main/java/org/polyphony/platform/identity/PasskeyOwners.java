package org.polyphony.platform.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as Spring Security's passkeys see them; the user name is the account's number. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

  private final AccountStore accounts;

  PasskeyOwners(AccountStore accounts) {
    this.accounts = accounts;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return find(PasskeyStore.account(handle));
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String number) {
    return find(Long.parseLong(number));
  }

  @Override
  public void save(PublicKeyCredentialUserEntity entity) {
    throw new UnsupportedOperationException("Accounts are made elsewhere");
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException("Accounts are removed elsewhere");
  }

  private @Nullable PublicKeyCredentialUserEntity find(long id) {
    return accounts
        .find(id)
        .map(it ->
            ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyStore.handle(it.id()))
                .name(it.email())
                .displayName(it.name())
                .build())
        .orElse(null);
  }
}
