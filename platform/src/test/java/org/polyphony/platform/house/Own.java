package org.polyphony.platform.house;

import java.util.HashMap;
import java.util.Map;

/** Which number of a twin fills which variable. */
final class Own {

  private Own() {}

  static Map<String, String> values(Map<String, Long> made, Scene scene) {
    var values = new HashMap<String, String>();
    put(values, made.get("organisation"), "/manage/organisations/{id}");
    put(values, made.get("organisation"), "/manage/organisations/{stakeholder}");
    put(values, made.get("person"), "/manage/people/{id}", "/manage/people/{person}");
    put(values, made.get("person"), "/manage/people/{stakeholder}");
    put(values, made.get("affiliation"), "/manage/people/{person}/affiliations/{id}");
    put(values, made.get("role.organisation"), "/manage/organisations/{stakeholder}/roles/{id}");
    put(values, made.get("role.person"), "/manage/people/{stakeholder}/roles/{id}");
    put(values, made.get("tie"), "/manage/contacts/{stakeholder}/ties/{id}");
    put(
        values,
        scene.one("select min(id) from engagement_point where note_id = " + made.get("note")),
        "/manage/notes/{id}/points/{point}");
    put(values, made.get("note"), "/manage/notes/{id}");
    put(values, made.get("commitment"), "/manage/commitments/{id}");
    put(values, made.get("person"), "/manage/relationships/{id}");
    put(values, made.get("person"), "/manage/contacts/{stakeholder}");
    put(values, made.get("person"), "/manage/privacy/{person}");
    put(values, made.get("point"), "/manage/contacts/{stakeholder}/points/{id}");
    put(
        values,
        made.get("organisation"),
        "/manage/influence/{stakeholder}",
        "/manage/needs/{stakeholder}");
    put(values, made.get("assessment"), "/manage/influence/{stakeholder}/{id}");
    put(values, made.get("need"), "/manage/needs/{stakeholder}/{id}");
    put(values, made.get("merge"), "/manage/merges/{id}");
    put(
        values,
        made.get("person"),
        "/manage/merges/of/{id}",
        "/manage/merges/{survivor}",
        "/manage/stakeholders/duplicates/{one}");
    put(
        values,
        made.get("twin"),
        "/manage/merges/{survivor}/with/{merged}",
        "/manage/stakeholders/duplicates/{one}/{other}");
    put(values, made.get("action"), "/manage/actions/{id}");
    put(values, made.get("person"), "/manage/stakeholders/ladder/{strategy}/{id}");
    put(values, made.get("guest"), "/manage/exchanges/{id}/invitations/{round}/people/{part}");
    put(values, made.get("participant"), "/manage/exchanges/{id}/participants/{part}");
    put(values, made.get("person"), "/manage/segments/{id}/members/{stakeholder}");
    put(
        values,
        scene.one("select max(id) from registration_entry where person_id = " + made.get("person")),
        "/manage/exchanges/{id}/registration/people/{part}");
    return values;
  }

  private static void put(Map<String, String> values, Long number, String... variables) {
    for (String each : variables) {
      values.put(each, String.valueOf(number));
    }
  }
}
