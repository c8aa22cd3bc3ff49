package org.polyphony.platform.house;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Shell;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/**
 * What came back from an address.
 *
 * @param text of the body, unpacked, and of the headers
 */
record Visit(String address, int status, String type, String text) {

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final Pattern CONTROL =
      Pattern.compile("<(?:input|select)\\b([^>]*)>((?:\\s*<option.*?</select>)?)", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"");
  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]+)\"");

  /** What is another one at each visit, or says only that a shared record was changed. */
  private static final Pattern PASSING =
      Pattern.compile(
          "name=\"version\" value=\"\\d+\"|SEQUENCE:\\d+|DTSTAMP:\\w+|nonce-?=?\"?[\\w+/=-]+|\\d+"
              + " ms|docProps/core.xml\\n.*|[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?");

  static Visit get(MockMvc server, Actor actor, String address) {
    return send(server, actor, MockMvcRequestBuilders.get(URI.create(address)), address);
  }

  static Visit post(MockMvc server, Actor actor, String address, String... fields) {
    var request = MockMvcRequestBuilders.post(URI.create(address));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return send(server, actor, request, address);
  }

  static Visit send(
      MockMvc server,
      Actor actor,
      AbstractMockHttpServletRequestBuilder<?> request,
      String address) {
    try {
      var response =
          server
              .perform(
                  request
                      .requestAttr(Shell.ACTOR_ATTRIBUTE, actor)
                      .requestAttr(Languages.REQUEST_ATTRIBUTE, Language.EN))
              .andReturn()
              .getResponse();
      var text = new StringBuilder();
      for (String name : response.getHeaderNames()) {
        if (!name.equals("Content-Length")) {
          text.append(name).append(": ").append(response.getHeaders(name)).append('\n');
        }
      }
      text.append(Readable.text(response.getContentAsByteArray()));
      return new Visit(
          address,
          response.getStatus(),
          String.valueOf(response.getContentType()),
          text.toString());
    } catch (Exception e) {
      throw new AssertionError(address, e);
    }
  }

  /** The same at every time, as long as what it tells is the same. */
  String lasting() {
    return status + " " + PASSING.matcher(text).replaceAll("…");
  }

  /** The words among these that stand there, in any case. */
  List<String> naming(List<String> words) {
    String all = text.toLowerCase(Locale.ROOT);
    return words.stream().filter(all::contains).toList();
  }

  /** The addresses that it links to. */
  List<String> links() {
    return LINK.matcher(text)
        .results()
        .map(it -> HtmlUtils.htmlUnescape(it.group(1)).replace(" ", "%20"))
        .distinct()
        .toList();
  }

  /** The fields by which a list is narrowed, each with the first of its choices if it has any. */
  Map<String, List<String>> filters() {
    var filters = new LinkedHashMap<String, List<String>>();
    FORM.matcher(text)
        .results()
        .filter(it -> !it.group(1).contains("method=\"post\""))
        .flatMap(it -> CONTROL.matcher(it.group(2)).results())
        .filter(it -> !it.group(1).contains("type=\"hidden\""))
        .forEach(it -> {
          Matcher name = NAME.matcher(it.group(1));
          if (name.find()) {
            filters.put(name.group(1), choices(it.group(2)));
          }
        });
    return filters;
  }

  private static List<String> choices(String options) {
    return OPTION
        .matcher(options)
        .results()
        .map(it -> HtmlUtils.htmlUnescape(it.group(1)))
        .filter(it -> it.matches("[\\w-]+"))
        .limit(1)
        .toList();
  }
}
