package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What the families tell is Russian here, and so are the names of those who wrote it down. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"shanyraq.data-folder=target/pictures-database-ru", "shanyraq.demo.language=ru", "server.port=0"})
class PicturesInRussian extends PracticePictures {

    PicturesInRussian() {
        super("ru");
    }

    /** Names in Cyrillic on a Kazakh screen too. */
    @Test
    @Order(4)
    void aRefusalInKazakh(Desks desks) {
        Desk aigerim = atTheDesk(desks, "aigerim", "kk");
        refer(
                aigerim,
                "Бала бір аптадан бері кешке үйде жалғыз қалады; пәтер суық.",
                "Қожағұлова",
                "Қожағұлова Айсұлу",
                "Қожағұлов Ерасыл");
        aigerim.startAndSee();
        aigerim.page().navigate("/camunda/app/tasklist/default/");
        FormOnPage contact = meet(
                aigerim,
                "Қожағұлова",
                centre.now().plusDays(2),
                "Анасы, үйде",
                "Анасы көктемде жұмысынан айырылған; үйде тамақ аз.");
        aigerim.complete();
        assertThat(contact.refusalAt("Day of the contact")).hasText(aigerim.said("This contact lies in the future."));
        lay(aigerim, "tasklist-first-contact-kk.png");
    }
}
