package org.polyphony.platform.operations.backup;

import org.jspecify.annotations.Nullable;

/** The version in the jar's manifest. */
final class ProductVersion {
  private ProductVersion() {}

  static String get() {
    @Nullable String version = ProductVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
