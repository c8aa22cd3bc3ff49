package org.polyphony.platform.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.polyphony.platform.reporting.ReportDocument;
import org.polyphony.platform.reporting.ReportDocuments;
import org.polyphony.platform.reporting.ReportFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report of a strategy: a page, a Word file and a PDF file with the same figures. */
@Controller
class ReportController {

  private final ReportDocuments reports;
  private final ReportFiles files;

  ReportController(ReportDocuments reports, ReportFiles files) {
    this.reports = reports;
    this.files = files;
  }

  @GetMapping("/strategies/{slug}/report")
  String report(@PathVariable String slug, Model model) {
    model.addAttribute("page", new ReportPage("/strategies/" + slug, reports.of(slug)));
    return "reporting/report";
  }

  @GetMapping("/strategies/{slug}/report.docx")
  void docx(@PathVariable String slug, HttpServletResponse response) throws IOException {
    send(slug, ReportFiles.Form.DOCX, response);
  }

  @GetMapping("/strategies/{slug}/report.pdf")
  void pdf(@PathVariable String slug, HttpServletResponse response) throws IOException {
    send(slug, ReportFiles.Form.PDF, response);
  }

  private void send(String slug, ReportFiles.Form form, HttpServletResponse response)
      throws IOException {
    ReportDocument report = reports.of(slug);
    String name = slug + "-" + report.language().code() + "." + form.extension();
    response.setContentType(form.type());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    files.write(report, form, response.getOutputStream());
  }
}
