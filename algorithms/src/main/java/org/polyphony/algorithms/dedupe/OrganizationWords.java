package org.polyphony.algorithms.dedupe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words of organizations' names in several languages, taken to one of them. */
final class OrganizationWords {

  private static final Map<String, String> SAME = new HashMap<>();
  private static final Set<String> SMALL =
      Set.of(
          ("the a an and la le les d l die den und et e y en at in zu al el los las i het voor s studi")
              .split(" "));
  private static final Set<String> PART =
      Set.of(
          ("department dept division faculty section unit laboratory lab group chair key state program project"
                  + " school center college joint journal fund grant award")
              .split(" "));
  private static final Set<String> KIND =
      Set.of(
          ("university institute college academy hospital polytechnic corporation corp company foundation center"
                  + " agency ministry council observatory museum library clinic society association bank"
                  + " organization laboratory school inc ltd gmbh ag sa llc federation trust")
              .split(" "));
  private static final Set<String> GENERAL =
      Set.of(
          ("national state federal technical technology science medical medicine research education engineering"
                  + " applied international central public general health advanced autonomous catholic free royal"
                  + " regional new studies arts social agricultural agriculture physics chemistry biology"
                  + " mathematics computer information electronics materials material teaching physical"
                  + " chemical management economics business law natural environment environmental energy"
                  + " cancer clinical development innovation industrial group of")
              .split(" "));
  private static final Set<String> CLOSING =
      Set.of("university institute academy polytechnic corporation museum observatory".split(" "));
  private static final Set<String> COUNTRIES = countries();

  static {
    same(
        "of",
        "de du des di del della delle degli dei dell do da dos das der van von for fur fuer pour para per zur");
    same(
        "university",
        "universidad universidade universita universite universitat universitaet universiteit"
            + " uniwersytet univerzita univerzitet univ universitas yliopisto universitet universitetet"
            + " universitesi univerza ollscoil uni univerity");
    same(
        "institute",
        "institut instituto istituto inst institutt instituut institutes instytut instutute");
    same("hospital", "hopital ospedale krankenhaus hosp hospitals klinikum chu");
    same("academy", "academia akademie accademia academie akademia acad academies");
    same("national", "nacional nazionale nationale nationales natl");
    same("technical", "technische technique tecnica technic");
    same(
        "technology",
        "tecnologia technologie technologies technologia tecnologico technol tech tecnologias");
    same("science", "sciences sci ciencia ciencias scienze scienza wissenschaft wissenschaften");
    same("autonomous", "autonoma autonome autonom autonomo");
    same("polytechnic", "politecnico politecnica polytechnique politechnika polytechnical");
    same("center", "centre centro zentrum centrum ctr");
    same("laboratory", "lab labs laboratoire laboratorio labor laboratories");
    same("department", "dept dep departamento departement dipartimento departments");
    same("college", "colegio collegio coll");
    same("faculty", "faculdade facultad facolta fakultat faculte fac");
    same("school", "ecole escuela escola scuola schule sch");
    same("medical", "medica medicale medico medizinische med");
    same(
        "research",
        "recherche recherches ricerca ricerche investigacion investigaciones forschung pesquisa res");
    same("free", "freie libre libera vrije");
    same("organization", "organisation organizacion organizacao");
    same("engineering", "ingenieria ingegneria engenharia eng");
    same("corporation", "corp");
    same("company", "co companies");
    same("foundation", "fondation fundacion fondazione stiftung fundacao");
    same("federal", "federale bundes");
    same("physics", "fisica physique physik");
    same("energy", "energia energie energeticas");
    same("milan", "milano");
    same("rome", "roma");
    same("turin", "torino");
    same("naples", "napoli");
    same("florence", "firenze");
    same("munich", "munchen muenchen");
    same("vienna", "wien");
    same("cologne", "koln koeln");
    same("prague", "praha");
    same("geneva", "geneve");
    same("lisbon", "lisboa");
    same("moscow", "moskva moscou");
    same("warsaw", "warszawa");
    same("copenhagen", "kobenhavn");
    same("gothenburg", "goteborg");
    same("seville", "sevilla");
    same("brussels", "bruxelles brussel");
    same("zurich", "zuerich");
  }

  private OrganizationWords() {}

  private static void same(String word, String others) {
    for (String other : others.split(" ")) {
      SAME.put(other, word);
    }
  }

  private static Set<String> countries() {
    Set<String> names = new HashSet<>();
    for (String code : Locale.getISOCountries()) {
      names.add(Folding.fold(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
    }
    names.addAll(
        List.of(
            "usa",
            "uk",
            "us",
            "u s a",
            "united states of america",
            "england",
            "scotland",
            "wales",
            "peoples republic of china",
            "p r china",
            "pr china",
            "cn",
            "korea",
            "republic of korea",
            "russian federation",
            "the netherlands",
            "czech republic",
            "hong kong",
            "viet nam"));
    return Set.copyOf(names);
  }

  static String canonical(String word) {
    return SAME.getOrDefault(word, word);
  }

  static boolean small(String word) {
    return SMALL.contains(word);
  }

  /** Whether a segment that begins so names a part of an organization. */
  static boolean part(String word) {
    return PART.contains(word);
  }

  /** Whether a word says what kind of organization it is. */
  static boolean kind(String word) {
    return KIND.contains(word);
  }

  /** Whether the words before this one name an organization wherever they stand. */
  static boolean closing(String word) {
    return CLOSING.contains(word);
  }

  /** Whether a word tells one organization from others. */
  static boolean telling(String word) {
    return word.length() > 1
        && !KIND.contains(word)
        && !GENERAL.contains(word)
        && !PART.contains(word);
  }

  static boolean country(String folded) {
    return COUNTRIES.contains(folded);
  }
}
