package org.polyphony.platform.stakeholders.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyphony.platform.shared.Refused;

/** Reads a part of a workbook from element to element; document types are never read. */
final class Xml implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;

  private Xml(InputStream in, XMLStreamReader xml) {
    this.in = in;
    this.xml = xml;
  }

  static Xml of(InputStream in) {
    try {
      return new Xml(in, FACTORY.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Goes on to the next element of a name; false at the end. */
  boolean to(String name) {
    while (next()) {
      if (opens(name)) {
        return true;
      }
    }
    return false;
  }

  /** Goes on by one event; false at the end. */
  boolean next() {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      xml.next();
      return true;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  boolean opens(String name) {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals(name);
  }

  boolean closes(String name) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
  }

  /** An attribute, whatever its namespace; empty if it is not there. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The text up to the end of the element that was just opened, cut where it is far too long. */
  String text(int limit) {
    var text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && next()) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (text.length() <= limit) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        default -> {
          // comments and instructions say nothing
        }
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static Refused broken(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
    }
    return Xlsx.broken(e);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
