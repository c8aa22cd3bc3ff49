package org.polyphony.platform.operations.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.operations.HealthPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /health}: 200 when every part is well, 503 when one is not; always JSON. */
@RestController
class HealthController {
  private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);
  private static final int UNAVAILABLE = 503;

  private final List<HealthPart> parts;

  HealthController(List<HealthPart> parts) {
    this.parts = parts;
  }

  @GetMapping(path = "/health", produces = "application/json")
  ResponseEntity<Map<String, Object>> health() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("status", "up");
    for (HealthPart part : parts) {
      HealthPart.Result result = check(part);
      Map<String, Object> shown = new LinkedHashMap<>();
      shown.put("status", result.healthy() ? "up" : "down");
      shown.putAll(result.details());
      answer.put(part.name(), shown);
      if (!result.healthy()) {
        answer.put("status", "down");
      }
    }
    return ResponseEntity.status("up".equals(answer.get("status")) ? 200 : UNAVAILABLE)
        .cacheControl(CacheControl.noStore())
        .body(answer);
  }

  private static HealthPart.Result check(HealthPart part) {
    try {
      return part.check();
    } catch (RuntimeException e) {
      LOG.warn("The health of {} cannot be told", part.name(), e);
      return HealthPart.Result.unhealthy(Map.of("problem", "This part cannot be asked."));
    }
  }
}
