package org.polyphony.platform.followup.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.followup.EvidencePacks;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.CsvArchive;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The evidence of an exchange as one file. */
@Controller
class PackController {

  private final EvidencePacks packs;

  PackController(EvidencePacks packs) {
    this.packs = packs;
  }

  @GetMapping("/manage/exchanges/{id:[0-9]{1,18}}/evidence.zip")
  ResponseEntity<byte[]> pack(@PathVariable long id, Actor actor) {
    var index =
        List.of(
            text("followup.pack.field.file"),
            text("followup.pack.field.holds"),
            text("followup.pack.field.rows"),
            "SHA-256");
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/zip")
        .header(HttpHeaders.CONTENT_LANGUAGE, Reader.language().htmlTag())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("evidence-" + id + ".zip").build().toString())
        .body(CsvArchive.of(index, packs.of(id, actor)));
  }
}
