package org.polyphony.platform.interop.web;

import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Errors of the interface as problem details (RFC 9457). */
@RestControllerAdvice(annotations = RestController.class, basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

  @ExceptionHandler(NotFound.class)
  ProblemDetail notFound() {
    return problem(HttpStatus.NOT_FOUND, Texts.text("ui.error.404.title"));
  }

  @ExceptionHandler(Denied.class)
  ProblemDetail denied() {
    return problem(HttpStatus.FORBIDDEN, Texts.text("ui.error.403.title"));
  }

  @ExceptionHandler(Refused.class)
  ProblemDetail refused(Refused refused) {
    return problem(HttpStatus.UNPROCESSABLE_CONTENT, Texts.text(refused));
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ProblemDetail mismatch(MethodArgumentTypeMismatchException mismatch) {
    String value = String.valueOf(mismatch.getValue());
    var problem = problem(HttpStatus.BAD_REQUEST, Texts.text("ui.form.choice", "value", value));
    problem.setProperty("parameter", mismatch.getName());
    return problem;
  }

  private static ProblemDetail problem(HttpStatus status, String detail) {
    return ProblemDetail.forStatusAndDetail(status, detail);
  }
}
