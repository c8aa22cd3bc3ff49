package org.polyphony.platform.privacy.web;

import java.nio.charset.StandardCharsets;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.privacy.PersonalFiles;
import org.polyphony.platform.shared.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** All that is kept of a person, on a page and as files to be given to that person. */
@Controller
@RequestMapping("/manage/privacy/{person}")
class FileController {

  private final PersonalFiles files;
  private final FileWords words;

  FileController(PersonalFiles files, FileWords words) {
    this.files = files;
    this.words = words;
  }

  @GetMapping("/data")
  String show(Actor actor, @PathVariable long person, Model model) {
    model.addAttribute("page", words.page(files.of(actor, person)));
    return "privacy/data";
  }

  @GetMapping("/data.html")
  ResponseEntity<byte[]> html(Actor actor, @PathVariable long person) {
    var file = words.html(files.given(actor, person)).getBytes(StandardCharsets.UTF_8);
    return sent("text/html;charset=UTF-8", person, "html", file);
  }

  @GetMapping("/data.json")
  ResponseEntity<byte[]> json(Actor actor, @PathVariable long person) {
    return sent("application/json", person, "json", words.json(files.given(actor, person)));
  }

  @GetMapping("/data.zip")
  ResponseEntity<byte[]> zip(Actor actor, @PathVariable long person) {
    return sent("application/zip", person, "zip", words.zip(files.given(actor, person)));
  }

  static ResponseEntity<byte[]> sent(String type, long person, String ending, byte[] file) {
    String name = "data-" + person + "." + ending;
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_LANGUAGE, Reader.language().htmlTag())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(file);
  }
}
