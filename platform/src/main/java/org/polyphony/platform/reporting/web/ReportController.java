package org.polyphony.platform.reporting.web;

import org.polyphony.platform.reporting.ReportDocument;
import org.polyphony.platform.reporting.ReportDocuments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report of a strategy: a page, a Word file and a PDF file with the same figures. */
@Controller
class ReportController {

  private final ReportDocuments reports;

  ReportController(ReportDocuments reports) {
    this.reports = reports;
  }

  @GetMapping("/strategies/{slug}/report")
  String report(@PathVariable String slug, Model model) {
    ReportDocument report = reports.of(slug);
    model.addAttribute("page", new ReportPage("/strategies/" + slug, report));
    return "reporting/report";
  }
}
