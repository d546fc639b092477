package org.shanyraq.support;

import java.util.List;
import java.util.Random;
import org.shanyraq.support.CentreMix.Share;

/** How families are called, by the language of their names. A surname ends otherwise with a woman where it is declined. */
public enum CentreNames {
    kazakh(
            List.of(
                    "Әбдіров",
                    "Қасенов",
                    "Ғалиев",
                    "Өтегенов",
                    "Ұзақов",
                    "Үсенов",
                    "Іргебаев",
                    "Нұрланов",
                    "Сатпаев",
                    "Тлеуов",
                    "Байжанов",
                    "Дауылов",
                    "Ермеков",
                    "Жұмабаев",
                    "Серіков",
                    "Ахметов",
                    "Мұқанов",
                    "Оспанов"),
            List.of("Алия", "Ботагөз", "Гүлнар", "Динара", "Зере", "Камила", "Мадина", "Айгүл"),
            List.of("Ержан", "Қуаныш", "Нұрбол", "Данияр", "Тимур", "Ерлан", "Арман", "Ескендір")),
    russian(
            List.of("Соколов", "Морозов", "Лебедев", "Камаев", "Новиков", "Волков", "Зайцев", "Громов"),
            List.of("Инна", "Мария", "Елена", "Светлана", "Анна", "Ольга"),
            List.of("Иван", "Андрей", "Максим", "Сергей", "Пётр", "Олег")),
    other(
            List.of("Ким", "Цой", "Вебер", "Ткаченко", "Петренко", "Шмидт", "Юсупов", "Каримов"),
            List.of("Лаура", "Эльвира", "Виктория", "Жанна"),
            List.of("Роман", "Рустам", "Виктор", "Эдуард"));

    static final List<Share<CentreNames>> USUAL =
            List.of(new Share<>(kazakh, 0.65), new Share<>(russian, 0.22), new Share<>(other, 0.13));

    private final List<String> surnames;
    private final List<String> women;
    private final List<String> men;

    CentreNames(List<String> surnames, List<String> women, List<String> men) {
        this.surnames = surnames;
        this.women = women;
        this.men = men;
    }

    String surname(Random chance) {
        return surnames.get(chance.nextInt(surnames.size()));
    }

    String fullName(String surname, boolean woman, Random chance) {
        List<String> names = woman ? women : men;
        String declined = woman && (surname.endsWith("ов") || surname.endsWith("ев")) ? surname + "а" : surname;
        return declined + " " + names.get(chance.nextInt(names.size()));
    }
}
