package org.polyphony.platform.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Every error as a page in the reader's language. */
@Controller
@ControllerAdvice(annotations = Controller.class)
class ErrorPages implements ErrorController {

  @ExceptionHandler(NotFound.class)
  ModelAndView notFound(HttpServletRequest request, HttpServletResponse response) {
    return page(404, request, response);
  }

  @ExceptionHandler(Denied.class)
  ModelAndView denied(HttpServletRequest request, HttpServletResponse response) {
    if (!Shell.of(request).actor().signedIn()) {
      String here = request.getMethod().equals("GET") ? request.getRequestURI() : "/";
      return new ModelAndView(
          "redirect:/sign-in?next="
              + UriUtils.encode(here, java.nio.charset.StandardCharsets.UTF_8));
    }
    return page(403, request, response);
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) {
    return page(413, request, response);
  }

  @ExceptionHandler(Refused.class)
  ModelAndView refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(422);
    return view(new ErrorPage(422, Texts.text("ui.error.422.title"), Texts.text(refused), ""));
  }

  @RequestMapping("/error")
  ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return page(status instanceof Integer code ? code : 404, request, response);
  }

  private static ModelAndView page(
      int status, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(status);
    String known =
        Texts.has("ui.error." + status + ".title") ? "" + status : status < 500 ? "400" : "500";
    return view(
        new ErrorPage(
            status,
            Texts.text("ui.error." + known + ".title"),
            Texts.text("ui.error." + known + ".text"),
            status >= 500 ? Shell.of(request).reference() : ""));
  }

  private static ModelAndView view(ErrorPage page) {
    return new ModelAndView("ui/error", "page", page);
  }
}
