package org.polyphony.platform.identity;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.NotFound;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Accounts as Spring Security's passkeys see them; the user name is the account's number. Passkeys
 * neither make nor change an account, so that there is nothing of it to save.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

  private final AccountStore accounts;
  private final PasskeyStore passkeys;

  PasskeyOwners(AccountStore accounts, PasskeyStore passkeys) {
    this.accounts = accounts;
    this.passkeys = passkeys;
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
    if (findById(entity.getId()) == null) {
      throw new NotFound("account", entity.getName());
    }
  }

  @Override
  public void delete(Bytes handle) {
    passkeys.findByUserId(handle).forEach(it -> passkeys.delete(it.getCredentialId()));
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
