package org.polyphony.platform.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.polyphony.platform.shared.Language;

/** Styles, fonts and page of a Word document, after ISO/IEC 29500-1, 17.7 to 17.8. */
final class DocxStyles {

  private static final String SPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  /** Name, base, size in half points, space before and after in twentieths, further properties. */
  private static final String[][] STYLES = {
    {"Kind", "Normal", "20", "0", "60", ""},
    {"Title", "Normal", "44", "0", "160", "b"},
    {"Subtitle", "Normal", "26", "0", "160", ""},
    {"Heading1", "Normal", "30", "360", "120", "b0"},
    {"Heading2", "Normal", "22", "240", "80", "b1"},
    {"Note", "Normal", "17", "0", "80", ""},
    {"TableText", "Normal", "17", "20", "20", ""},
    {"TableHead", "TableText", "17", "20", "20", "b"},
    {"TableFigure", "TableText", "17", "20", "20", "end"},
    {"FigureHead", "TableHead", "17", "20", "20", "end"},
  };

  private DocxStyles() {}

  static void apply(XWPFDocument document, Language language) throws IOException {
    try {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles(language)).getStyles());
      var fonts = document.getPackage();
      var part =
          fonts.createPart(
              PackagingURIHelper.createPartName("/word/fontTable.xml"),
              "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
      try (OutputStream out = part.getOutputStream()) {
        out.write(fontTable().getBytes(StandardCharsets.UTF_8));
      }
      document
          .getPackagePart()
          .addRelationship(
              part.getPartName(),
              TargetMode.INTERNAL,
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
    } catch (XmlException | InvalidFormatException e) {
      throw new IllegalStateException("The styles of Word documents are broken", e);
    }
  }

  private static String styles(Language language) {
    var xml = new StringBuilder("<w:styles " + SPACE + "><w:docDefaults><w:rPrDefault><w:rPr>");
    xml.append("<w:rFonts w:ascii=\"Noto Sans\" w:hAnsi=\"Noto Sans\" w:cs=\"Noto Sans Arabic\"");
    xml.append(" w:eastAsia=\"Noto Sans SC\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>");
    xml.append("<w:lang w:val=\"").append(tag(language)).append("\" w:eastAsia=\"zh-CN\"");
    xml.append(" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>");
    xml.append("<w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr>");
    xml.append("</w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\"");
    xml.append(" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
    for (String[] style : STYLES) {
      xml.append(style(style));
    }
    return xml.append("</w:styles>").toString();
  }

  private static String style(String[] facts) {
    String more = facts[5];
    String name = facts[0].startsWith("Heading") ? "heading " + facts[0].charAt(7) : facts[0];
    var xml = new StringBuilder("<w:style w:type=\"paragraph\" w:styleId=\"" + facts[0] + "\">");
    xml.append("<w:name w:val=\"").append(name).append("\"/><w:basedOn w:val=\"");
    xml.append(facts[1]).append("\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr>");
    xml.append(facts[0].startsWith("Heading") ? "<w:keepNext/>" : "");
    xml.append("<w:spacing w:before=\"").append(facts[3]).append("\" w:after=\"");
    xml.append(facts[4]).append("\"/>");
    xml.append(more.equals("end") ? "<w:jc w:val=\"end\"/>" : "");
    if (more.length() == 2) {
      xml.append("<w:outlineLvl w:val=\"").append(more.charAt(1)).append("\"/>");
    }
    xml.append("</w:pPr><w:rPr>");
    xml.append(more.startsWith("b") ? "<w:b/><w:bCs/>" : "");
    xml.append("<w:sz w:val=\"").append(facts[2]).append("\"/><w:szCs w:val=\"");
    return xml.append(facts[2]).append("\"/></w:rPr></w:style>").toString();
  }

  /** The fonts to take where ours are not installed. */
  private static String fontTable() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts "
        + SPACE
        + ">"
        + font("Noto Sans", "Arial")
        + font("Noto Sans Arabic", "Arial")
        + font("Noto Sans SC", "Microsoft YaHei")
        + "</w:fonts>";
  }

  private static String font(String name, String other) {
    return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + other + "\"/></w:font>";
  }

  /** The language with a region, as word processors want it. */
  private static String tag(Language language) {
    return switch (language) {
      case EN -> "en-GB";
      case FR -> "fr-FR";
      case ES -> "es-ES";
      case RU -> "ru-RU";
      case AR -> "ar-SA";
      case ZH -> "zh-CN";
    };
  }

  static void table(XWPFTable table, Language language) {
    table.setWidth("100%");
    var properties = table.getCTTbl().getTblPr();
    if (language.rightToLeft()) {
      properties.addNewBidiVisual();
    }
    var none = XWPFTable.XWPFBorderType.NONE;
    table.setInsideVBorder(none, 0, 0, "auto");
    table.setLeftBorder(none, 0, 0, "auto");
    table.setRightBorder(none, 0, 0, "auto");
    table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "C5CED3");
    table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, "13202C");
    table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "C5CED3");
  }

  /** A4, with margins of 20 millimetres; the direction of the section for Arabic. */
  static void page(XWPFDocument document, Language language) {
    var body = document.getDocument().getBody();
    var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    var wide = BigInteger.valueOf(1134);
    margins.setTop(wide);
    margins.setBottom(wide);
    margins.setLeft(wide);
    margins.setRight(wide);
    if (language.rightToLeft()) {
      section.addNewBidi();
    }
  }
}
