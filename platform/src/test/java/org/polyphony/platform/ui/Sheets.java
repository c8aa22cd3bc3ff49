package org.polyphony.platform.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads the sheets of a workbook by the standard alone (ECMA-376, part 1, 18.3), without the
 * library that wrote them. A cell that is not a text is a failure.
 */
public final class Sheets {
  private Sheets() {}

  /** The rows of one sheet, from 1. */
  public static List<List<String>> read(byte[] file, int number) {
    Document sheet = part(file, "xl/worksheets/sheet" + number + ".xml");
    if (sheet.getElementsByTagName("f").getLength() > 0) {
      throw new AssertionError("A cell holds a formula");
    }
    var rows = new ArrayList<List<String>>();
    for (Element row : elements(sheet.getDocumentElement(), "row")) {
      rows.add(elements(row, "c").stream().map(Sheets::text).toList());
    }
    return rows;
  }

  /** One part of the package, as XML. */
  public static Document part(byte[] file, String name) {
    Map<String, byte[]> parts = new HashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
    } catch (IOException
        | org.xml.sax.SAXException
        | javax.xml.parsers.ParserConfigurationException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Element cell) {
    if (!cell.getAttribute("t").equals("inlineStr")) {
      throw new AssertionError("Cell " + cell.getAttribute("r") + " is not a text");
    }
    return cell.getTextContent();
  }

  private static List<Element> elements(Element within, String name) {
    var found = within.getElementsByTagName(name);
    var all = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }
}
