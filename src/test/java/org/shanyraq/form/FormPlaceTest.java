package org.shanyraq.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.FormDoor;

/** A form is found by its address, and one that is opened twice by the name of its place. */
class FormPlaceTest {

    private static final String FORMS = "/casework/api/forms";

    /** So that the tests which knock at every door knock at each kind of place. */
    @Test
    void everyKindOfPlaceHasAnAddress() {
        assertThat(FormDoor.paths(FORMS + "/{*place}"))
                .extracting(address -> FormPlace.of(address.substring(FORMS.length())))
                .<Object>extracting(FormPlace::getClass)
                .containsExactlyInAnyOrder((Object[]) FormPlace.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/task", "/task/1/2", "/act/2026-0001", "/correction/1", "/tasks/1", "//1", "/form/1"})
    void whatIsNoPlaceIsNoAddress(String address) {
        assertThatThrownBy(() -> FormPlace.of(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/task/7, task/7",
        "/start/familyCase:3:12, start/familyCase",
        "/act/2026-0001/contactLog, act/contactLog/2026-0001",
        "/correction/2026-0001/7, correction/2026-0001/7"
    })
    void anOpeningIsKnownByItsPlaceWhicheverVersionOfAProcessItIs(String address, String name) {
        assertThat(FormPlace.of(address).name()).isEqualTo(name);
    }
}
