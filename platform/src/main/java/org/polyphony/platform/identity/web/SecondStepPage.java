package org.polyphony.platform.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.identity.SecondStep;
import org.polyphony.platform.ui.Form;

/**
 * Setting the second step up, and the recovery codes afterwards.
 *
 * @param form {@code code}
 * @param setup secret and picture; null once it is on
 * @param codes the recovery codes; empty before
 */
public record SecondStepPage(Form form, SecondStep.@Nullable Setup setup, List<String> codes) {}
