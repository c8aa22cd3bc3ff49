package org.polyphony.platform.registration.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.Books;
import org.polyphony.platform.registration.Category;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.registration.Permissions;
import org.polyphony.platform.registration.Quota;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Categories and quotas of a registration. */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID + "/registration")
class PartController {

  private static final int NAME = 120;

  private final Registrations registrations;
  private final Books books;
  private final Words words;

  PartController(Registrations registrations, Books books, Words words) {
    this.registrations = registrations;
    this.books = books;
    this.words = words;
  }

  @GetMapping("/categories/add")
  String blankCategory(@PathVariable long id, Actor actor, Model model) {
    return category(id, null, Form.blank(), actor, model);
  }

  @GetMapping("/categories/" + Paths.PART)
  String openCategory(@PathVariable long id, @PathVariable long part, Actor actor, Model model) {
    Category it = category(id, part, actor);
    var form =
        Form.blank()
            .put("name", it.name())
            .put("group", it.group())
            .put("approval", it.approval() ? "yes" : null);
    return category(id, it, form, actor, model);
  }

  @PostMapping("/categories/add")
  String addCategory(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    return putCategory(id, null, form, actor, model, flash);
  }

  @PostMapping("/categories/" + Paths.PART)
  String changeCategory(
      @PathVariable long id,
      @PathVariable long part,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    return putCategory(id, category(id, part, actor), form, actor, model, flash);
  }

  private String putCategory(
      long id,
      @Nullable Category before,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    book(id, actor);
    return form.submit(
        () -> {
          LocalizedText name =
              form.requiredLocalized(
                  "name", before == null ? LocalizedText.EMPTY : before.name(), NAME);
          form.check();
          String group = form.value("group");
          books.put(
              actor,
              id,
              new Category(
                  before == null ? 0 : before.id(),
                  name,
                  group.isEmpty() ? null : group,
                  form.has("approval", "yes")));
          return saved(id, flash);
        },
        () -> category(id, before, form, actor, model));
  }

  @GetMapping("/quotas/add")
  String blankQuota(@PathVariable long id, Actor actor, Model model) {
    return quota(id, null, Form.blank(), actor, model);
  }

  @GetMapping("/quotas/" + Paths.PART)
  String openQuota(@PathVariable long id, @PathVariable long part, Actor actor, Model model) {
    Quota it = quota(id, part, actor);
    var form =
        Form.blank()
            .put("name", it.name())
            .putAll("categories", it.categories())
            .putAll("groups", it.groups())
            .putAll("countries", it.countries())
            .put("most", it.most())
            .put("reserved", it.reserved() == 0 ? null : it.reserved());
    return quota(id, it, form, actor, model);
  }

  @PostMapping("/quotas/add")
  String addQuota(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    return putQuota(id, null, form, actor, model, flash);
  }

  @PostMapping("/quotas/" + Paths.PART)
  String changeQuota(
      @PathVariable long id,
      @PathVariable long part,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    return putQuota(id, quota(id, part, actor), form, actor, model, flash);
  }

  private String putQuota(
      long id,
      @Nullable Quota before,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    book(id, actor);
    return form.submit(
        () -> {
          LocalizedText name =
              form.requiredLocalized(
                  "name", before == null ? LocalizedText.EMPTY : before.name(), NAME);
          Long most = form.number("most", 0, 100_000);
          Long reserved = form.number("reserved", 0, 100_000);
          form.check();
          books.put(
              actor,
              id,
              new Quota(
                  before == null ? 0 : before.id(),
                  name,
                  numbers(form.values("categories")),
                  Set.copyOf(form.values("groups")),
                  Set.copyOf(form.values("countries")),
                  most == null ? null : most.intValue(),
                  reserved == null ? 0 : reserved.intValue()));
          return saved(id, flash);
        },
        () -> quota(id, before, form, actor, model));
  }

  @GetMapping("/{kind:categories|quotas}/" + Paths.PART + "/remove")
  String askRemove(
      @PathVariable long id,
      @PathVariable String kind,
      @PathVariable long part,
      Actor actor,
      Model model) {
    return remove(id, kind, part, Form.blank(), actor, model);
  }

  @PostMapping("/{kind:categories|quotas}/" + Paths.PART + "/remove")
  String remove(
      @PathVariable long id,
      @PathVariable String kind,
      @PathVariable long part,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    return form.submit(
        () -> {
          if (kind.equals("quotas")) {
            books.removeQuota(actor, id, part);
          } else {
            books.removeCategory(actor, id, part);
          }
          flash.addFlashAttribute(Shell.NOTICE, "registration.notice.removed");
          return "redirect:" + Paths.work(id);
        },
        () -> remove(id, kind, part, form, actor, model));
  }

  private String remove(long id, String kind, long part, Form form, Actor actor, Model model) {
    LocalizedText name =
        kind.equals("quotas") ? quota(id, part, actor).name() : category(id, part, actor).name();
    String path = Paths.work(id) + "/" + kind + "/" + part;
    model.addAttribute(
        "page",
        new ConfirmPage(
            text("registration.remove.title", "name", Words.words(name)),
            text("registration.remove." + kind),
            path + "/remove",
            text("registration.action.remove"),
            path,
            form));
    return "registration/confirm";
  }

  private static Set<Long> numbers(List<String> values) {
    return values.stream()
        .filter(it -> it.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  private static String saved(long id, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "registration.notice.saved");
    return "redirect:" + Paths.work(id);
  }

  private String category(long id, @Nullable Category before, Form form, Actor actor, Model model) {
    book(id, actor);
    String path = Paths.work(id) + "/categories/";
    model.addAttribute(
        "page",
        new PartPage(
            occasion(id, actor),
            text(before == null ? "registration.category.add" : "registration.category.edit"),
            path + (before == null ? "add" : before.id()),
            form,
            before == null ? LocalizedText.EMPTY : before.name(),
            words.groups(),
            List.of(),
            List.of(),
            List.of(),
            before == null ? null : path + before.id() + "/remove"));
    return "registration/category";
  }

  private String quota(long id, @Nullable Quota before, Form form, Actor actor, Model model) {
    Book book = book(id, actor);
    String path = Paths.work(id) + "/quotas/";
    model.addAttribute(
        "page",
        new PartPage(
            occasion(id, actor),
            text(before == null ? "registration.quota.add" : "registration.quota.edit"),
            path + (before == null ? "add" : before.id()),
            form,
            before == null ? LocalizedText.EMPTY : before.name(),
            words.groups(),
            words.countries(),
            Words.categories(book),
            List.of(),
            before == null ? null : path + before.id() + "/remove"));
    return "registration/quota";
  }

  private Occasion occasion(long id, Actor actor) {
    return registrations.occasion(actor, id);
  }

  private Book book(long id, Actor actor) {
    actor.require(Permissions.MANAGE, occasion(id, actor).scopes());
    return registrations.book(actor, id).orElseThrow(() -> new NotFound("registration", id));
  }

  private Category category(long id, long part, Actor actor) {
    return book(id, actor).category(part).orElseThrow(() -> new NotFound("category", part));
  }

  private Quota quota(long id, long part, Actor actor) {
    return book(id, actor).quotas().stream()
        .filter(it -> it.id() == part)
        .findFirst()
        .orElseThrow(() -> new NotFound("quota", part));
  }
}
