package org.polyphony.platform.stakeholders.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What columns are taken to hold. */
class HeadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name,Country,E-mail|NAME,COUNTRY,EMAIL",
        "Organization,Acronym,Country|NAME,ACRONYM,COUNTRY",
        "Name,Organization,Job title|NAME,ORGANISATION,FUNCTION",
        "Nom,Prénom,Organisation,Courriel|NAME,GIVEN_NAME,ORGANISATION,EMAIL",
        "Nombre,País,Teléfono|NAME,COUNTRY,PHONE",
        "ФИО,Место работы,Должность,Страна|NAME,ORGANISATION,FUNCTION,COUNTRY",
        "الاسم,البلد,البريد الإلكتروني|NAME,COUNTRY,EMAIL",
        "姓名,国家,职务|NAME,COUNTRY,FUNCTION",
        "Name,Shoe size,Name (en)|NAME,IGNORE,NAME_EN",
        "Family name,Given name,Sex|FAMILY_NAME,GIVEN_NAME,SEX",
      })
  void proposesWhatColumnsHold(String header, String fields) {
    assertThat(Headings.propose(List.of(header.split(","))))
        .extracting(Field::name)
        .containsExactly(fields.split(","));
  }
}
