package org.polyphony.launcher.opinion;

/** The style of the page: print-like, readable on a phone, light or dark as the reader has it. */
final class PageStyle {

  /** One rule a language shows its phrases and hides the others; Arabic turns the page round. */
  static final String CSS =
      """
      :root{color-scheme:light dark;--ink:#1d1d1b;--paper:#fdfcf9;--line:#8a877f;--mark:#1b5e8c}
      @media (prefers-color-scheme:dark){:root{--ink:#efece4;--paper:#191917;--line:#8f8b82;--mark:#8ec5ea}}
      body{margin:0 auto;max-width:46rem;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Georgia,"Times New Roman",serif}
      h1{font-size:1.9rem;line-height:1.2}h2{margin-top:2.2rem;border-top:1px solid var(--line);padding-top:.6rem}h3{font-size:1.05rem}
      .choice{position:absolute;opacity:0}nav{display:flex;flex-wrap:wrap;gap:.4rem}
      nav label{padding:.3rem .7rem;border:1px solid var(--line);border-radius:1rem;cursor:pointer}
      dl{display:flex;flex-wrap:wrap;gap:1.5rem}dt{font-size:.9rem}dd{margin:0;font-size:1.6rem}
      table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.35rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}
      .map{box-sizing:border-box;width:100%;height:auto;border:1px solid var(--line)}.map text{fill:#fff;font:bold 11px sans-serif;text-anchor:middle;dominant-baseline:central}
      .n{white-space:nowrap}.bar{width:7rem;height:.7rem}.bar path{stroke:var(--line);fill:none}.bar rect{fill:var(--mark)}
      .badge{display:inline-block;min-width:1.6rem;text-align:center;border-radius:.8rem;color:#fff}
      .t{display:none}
      @media print{nav{display:none}section{break-inside:avoid}}
      """
          + shown();

  private PageStyle() {}

  private static String shown() {
    StringBuilder rules = new StringBuilder();
    for (String language : PageWords.LANGUAGES) {
      rules.append(
          """
          #l-%1$s:checked~main .t[lang=%1$s]{display:inline}
          #l-%1$s:checked~nav label[for=l-%1$s]{background:var(--ink);color:var(--paper)}
          #l-%1$s:focus-visible~nav label[for=l-%1$s]{outline:3px solid var(--mark)}
          """
              .formatted(language));
    }
    return rules.append("#l-ar:checked~main{direction:rtl}\n").toString();
  }
}
