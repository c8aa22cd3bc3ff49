package org.polyphony.platform.exchanges.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.planning.Recommender;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.planning.RuleBook;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rule tables by which instruments are proposed. */
@Controller
@RequestMapping(RulesPage.PATH)
class RulesController {

  private static final int VERSION = 80;

  private final RuleBook book;
  private final Trials trials;

  RulesController(RuleBook book, Trials trials) {
    this.book = book;
    this.trials = trials;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    return show(Form.blank(), actor, model);
  }

  @GetMapping("/" + Paths.ID + ".csv")
  ResponseEntity<byte[]> csv(@PathVariable long id, Actor actor) {
    byte[] text = book.csv(id, actor).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("rules-" + id + ".csv").build().toString())
        .body(text);
  }

  @GetMapping("/" + Paths.ID + "/trial")
  String trial(@PathVariable long id, Actor actor, Model model) {
    return trial(book.byId(id, actor), actor, model);
  }

  @PostMapping("/adopt")
  String adopt(
      Form form,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    actor.require(ExchangePermissions.RULES);
    return form.submit(
        () -> {
          String csv = content(form, file);
          String version = form.text("version", VERSION);
          form.check();
          if (form.has("do", "try")) {
            return trial(book.candidate(csv, version, actor), actor, model);
          }
          book.adopt(csv, version, actor);
          flash.addFlashAttribute(Shell.NOTICE, "exchanges.rules.notice.adopted");
          return "redirect:" + RulesPage.PATH;
        },
        () -> show(form, actor, model));
  }

  @PostMapping("/" + Paths.ID + "/force")
  String force(@PathVariable long id, Actor actor, RedirectAttributes flash) {
    book.force(id, actor);
    flash.addFlashAttribute(Shell.NOTICE, "exchanges.rules.notice.forced");
    return "redirect:" + RulesPage.PATH;
  }

  /** The table that came; a file stands in the form afterwards, so that it can be mended there. */
  private static String content(Form form, @Nullable MultipartFile file) {
    if (file != null && !file.isEmpty()) {
      try {
        form.put(
            "table", StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())));
      } catch (CharacterCodingException _) {
        throw Refused.at("table", "exchanges.rules.refused.encoding");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (form.value("table").isBlank()) {
      throw Refused.at("table", "exchanges.rules.refused.nothing");
    }
    return form.value("table");
  }

  private String show(Form form, Actor actor, Model model) {
    model.addAttribute("page", new RulesPage(book.all(actor), form));
    return "exchanges/rules/page";
  }

  private String trial(Recommender rules, Actor actor, Model model) {
    model.addAttribute("page", trials.of(rules, actor));
    return "exchanges/rules/trial";
  }
}
