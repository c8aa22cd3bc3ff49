package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.i18n.Reader;
import org.springframework.stereotype.Component;

/** The exchanges that moved last, as an Atom feed (RFC 4287). */
@Component
class ExchangeAtom {

  private final Site site;

  ExchangeAtom(Site site) {
    this.site = site;
  }

  String of(List<ExchangeView> exchanges) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      xml.writeAttribute("xml:lang", Reader.language().htmlTag());
      element(xml, "id", "tag:" + site.host() + ",2019:exchanges");
      element(xml, "title", text("exchanges.feed.title"));
      element(xml, "updated", updated(exchanges).toString());
      link(xml, "self", site.address("/exchanges.atom"));
      link(xml, "alternate", site.address("/exchanges"));
      xml.writeStartElement("author");
      element(xml, "name", "Polyphony");
      xml.writeEndElement();
      for (ExchangeView each : exchanges) {
        entry(xml, each);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static Instant updated(List<ExchangeView> exchanges) {
    return exchanges.stream()
        .map(ExchangeCalendar::revised)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private void entry(XMLStreamWriter xml, ExchangeView exchange) throws XMLStreamException {
    String when = Signs.when(exchange.draft());
    String state = Signs.name(exchange.state());
    xml.writeStartElement("entry");
    element(xml, "id", "tag:" + site.host() + ",2019:exchange:" + exchange.id());
    element(xml, "title", Signs.words(exchange.draft().title()));
    element(xml, "updated", ExchangeCalendar.revised(exchange).toString());
    link(xml, "alternate", site.address("/exchanges/" + exchange.id()));
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", exchange.state().slug());
    xml.writeAttribute("label", state);
    String moved = when.isEmpty() ? state : state + " · " + when;
    element(xml, "summary", moved + "\n" + Signs.words(exchange.draft().summary()));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    // XML 1.0 has no place for control characters, not even escaped
    xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", ""));
    xml.writeEndElement();
  }
}
