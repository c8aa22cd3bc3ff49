package org.polyphony.planted;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Planted: a public controller outside of web. */
@Controller
public class BadController {

  @GetMapping("/planted")
  String planted() {
    return "planted";
  }
}
