package org.polyphony.platform.identity;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/**
 * Reads and writes {@code identity_passkey} for Spring Security. A user's handle is the account.
 */
@Repository
class PasskeyStore implements UserCredentialRepository {

  private final JdbcClient database;

  PasskeyStore(JdbcClient database) {
    this.database = database;
  }

  static Bytes handle(long account) {
    return new Bytes(ByteBuffer.allocate(Long.BYTES).putLong(account).array());
  }

  static long account(Bytes handle) {
    byte[] bytes = handle.getBytes();
    return bytes.length == Long.BYTES ? ByteBuffer.wrap(bytes).getLong() : -1;
  }

  @Override
  public void save(CredentialRecord record) {
    database
        .sql(
            """
            insert into identity_passkey (account_id, credential_id, name, public_key,
              signature_count, uv_initialized, backup_eligible, backup_state, transports,
              created_at, used_at, attestation_object, client_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (credential_id) do update set signature_count = excluded.signature_count,
              backup_state = excluded.backup_state, uv_initialized = excluded.uv_initialized,
              used_at = excluded.used_at
            where identity_passkey.account_id = excluded.account_id
            """)
        .param(account(record.getUserEntityUserId()))
        .param(record.getCredentialId().toBase64UrlString())
        .param(record.getLabel())
        .param(record.getPublicKey().getBytes())
        .param(record.getSignatureCount())
        .param(record.isUvInitialized())
        .param(record.isBackupEligible())
        .param(record.isBackupState())
        .param(
            record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(" ")))
        .param(Moments.sql(record.getCreated()))
        .param(Moments.sql(record.getLastUsed()))
        .param(bytes(record.getAttestationObject()))
        .param(bytes(record.getAttestationClientDataJSON()))
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return database
        .sql("select * from identity_passkey where credential_id = ?")
        .param(credential.toBase64UrlString())
        .query(PasskeyStore::row)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return database
        .sql("select * from identity_passkey where account_id = ? order by id")
        .param(account(handle))
        .query(PasskeyStore::row)
        .list();
  }

  @Override
  public void delete(Bytes credential) {
    database
        .sql("delete from identity_passkey where credential_id = ?")
        .param(credential.toBase64UrlString())
        .update();
  }

  private static byte[] bytes(@Nullable Bytes value) {
    return value == null ? new byte[0] : value.getBytes();
  }

  private static CredentialRecord row(ResultSet row, int number) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(Bytes.fromBase64(row.getString("credential_id")))
        .userEntityUserId(handle(row.getLong("account_id")))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("uv_initialized"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backup_state"))
        .transports(transports(row.getString("transports")))
        .attestationObject(new Bytes(row.getBytes("attestation_object")))
        .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
        .created(Moments.get(row, "created_at"))
        .lastUsed(Moments.get(row, "used_at"))
        .label(row.getString("name"))
        .build();
  }

  private static Set<AuthenticatorTransport> transports(String written) {
    return Arrays.stream(written.split(" "))
        .filter(it -> !it.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }
}
