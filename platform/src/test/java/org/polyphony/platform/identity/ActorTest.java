package org.polyphony.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class ActorTest {

  private static final Scope ONE = new Scope("exchange", 1);
  private static final Scope TWO = new Scope("exchange", 2);

  private static Actor actor(Role role, @Nullable Scope scope) {
    var beans = new DefaultListableBeanFactory();
    PermissionSource source =
        () ->
            Map.of(
                "exchanges.edit", Set.of(Role.PROGRAMME_OFFICER),
                "audit.read", Set.of(Role.PROGRAMME_OFFICER));
    beans.registerSingleton("source", source);
    var permissions = new Permissions(beans.getBeanProvider(PermissionSource.class));
    return new AccountActor(7, "Ada", List.of(new Grant(1, role, scope)), permissions);
  }

  @Test
  void aRoleEverywhereHoldsInEveryRecord() {
    Actor officer = actor(Role.PROGRAMME_OFFICER, null);
    assertThat(officer.may("exchanges.edit")).isTrue();
    assertThat(officer.may("exchanges.edit", ONE)).isTrue();
    assertThat(officer.may("exchanges.delete")).isFalse();
    assertThat(actor(Role.MEMBER, null).may("exchanges.edit", ONE)).isFalse();
  }

  @Test
  void aRoleInOneRecordHoldsThereAlone() {
    Actor officer = actor(Role.PROGRAMME_OFFICER, ONE);
    assertThat(officer.may("exchanges.edit", ONE)).isTrue();
    assertThat(officer.may("exchanges.edit", TWO, ONE)).isTrue();
    assertThat(officer.may("exchanges.edit", TWO)).isFalse();
    assertThat(officer.may("exchanges.edit")).isFalse();
    assertThat(officer.may("exchanges.edit", new Scope("strategy", 1))).isFalse();
  }

  @Test
  void theAdministratorMayWhatNobodyDeclared() {
    assertThat(actor(Role.ADMINISTRATOR, null).may("anything.at-all")).isTrue();
    assertThat(actor(Role.ADMINISTRATOR, ONE).may("anything.at-all")).isFalse();
  }

  @Test
  void aTokenNeverGivesMoreThanItsOwnerAndGuardsAccess() {
    Actor owner = actor(Role.PROGRAMME_OFFICER, null);
    var plain = new TokenActor(owner, EnumSet.of(TokenScope.READ));
    assertThat(plain.may("exchanges.edit")).isTrue();
    assertThat(plain.may("audit.read")).isFalse();
    assertThat(new TokenActor(owner, EnumSet.allOf(TokenScope.class)).may("audit.read")).isTrue();
    assertThat(new TokenActor(owner, EnumSet.allOf(TokenScope.class)).may("identity.manage"))
        .isFalse();
  }
}
