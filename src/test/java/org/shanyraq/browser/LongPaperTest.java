package org.shanyraq.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.IN_THREE_MONTHS;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.row;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Pdfs;
import org.springframework.beans.factory.annotation.Autowired;

/** A paper of many pages, printed with the button that a person presses, looked at page by page as a reader does. */
@BrowserTest
class LongPaperTest {

    private static final List<String> CHILDREN = List.of(
            "Әлихан-Мұхаммедсұлтан Жақыпбекұлы Өтегенов",
            "Гүлнәр-Ақмаңдайлым Жақыпбекқызы Өтегенова",
            "Ердәулетмұхаммед Жақыпбекұлы Өтегенов",
            "Іңкәр-Ұлпанжамал Жақыпбекқызы Өтегенова",
            "Қуанышбекқожа Жақыпбекұлы Өтегенов",
            "Нұрбибіғайша Жақыпбекқызы Өтегенова",
            "Үмітжан-Һәкімхан Жақыпбекұлы Өтегенов");

    private static final int GOALS = 6;
    private static final int MEASURES = 15;
    private static final int CONTACTS = 90;
    private static final String WIDE = "үйде, ішкі бөлмеде, көршілердің көзінше; ";

    /** What the templates leave free at the edges, in points. */
    private static final float LEFT = 70;

    private static final float RIGHT = 595 - 42;
    private static final float TOP = 56;
    private static final float BOTTOM = 842 - 28;

    @Autowired
    private Cases cases;

    @Test
    void aPlanOfManyMeasuresStandsWholeOnItsPages(Desks desks) throws IOException {
        String family = cases.atPlan(largeFamily());
        cases.file(family, plan());
        cases.file(family, Answers.planSigned().with("childOpinion", WIDE.repeat(30) + "соңғы сөз"));
        Desk aigerim = desks.of("aigerim");
        aigerim.openCase(family);
        aigerim.goToPart("papers");
        aigerim.page().getByLabel("Papers are printed in").selectOption("kk");

        List<String> pages = pages(
                aigerim, aigerim.openPaper("Sign plan").getByText(Pattern.compile(".*\\(PDF\\)")), family, "long-plan");

        assertThat(pages).hasSizeGreaterThan(8);
        inOrder(pages, CHILDREN);
        rows(pages, GOALS, MEASURES);
        headed(pages, "«\\d+\\.\\d+»", "Іс-шара\\s+Қызмет\\s+Жауапты\\s+Мерзімі");
        noHeadingIsLeftBehind(pages, "\\d+-мақсат.*");
        inOrder(pages, List.of("соңғы сөз"));
        assertThat(pages.get(pages.size() - 1)).contains("қолы");
    }

    @Test
    void aSheetOfManyContactsStandsWholeOnItsPages(Desks desks) throws IOException {
        String family = cases.accompanied(largeFamily());
        cases.file(
                family,
                Answers.accompanied()
                        .with(
                                "contacts",
                                IntStream.rangeClosed(1, CONTACTS)
                                        .mapToObj(LongPaperTest::contact)
                                        .toList()));
        Desk aigerim = desks.of("aigerim");
        aigerim.openCase(family);
        aigerim.goToPart("papers");
        aigerim.page().getByLabel("Papers are printed in").selectOption("kk");
        Locator contacts = aigerim.caseFile().locator(".cw-records").first();
        contacts.locator("summary").click();

        List<String> pages = pages(aigerim, contacts.getByText("Contact sheet (PDF)"), family, "long-contact-sheet");

        assertThat(pages).hasSizeGreaterThan(4);
        rows(pages, 1, CONTACTS);
    }

    /** Downloaded, drawn to be looked at, and held to what every page must be. */
    private static List<String> pages(Desk desk, Locator button, String family, String name) throws IOException {
        byte[] pdf = desk.download(button.first());
        Pdfs.draw(pdf, name);
        List<String> pages = Pdfs.pages(pdf);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(beyondTheEdges(pdf, page))
                    .as("beyond the edges of page " + page)
                    .isEmpty();
            assertThat(lines(pages.get(page - 1)))
                    .as("page " + page)
                    .hasSizeGreaterThan(3)
                    .anyMatch(line -> line.contains(family));
            assertThat(pages.get(page - 1)).containsPattern("(?m)· %d / %d\\s*$".formatted(page, pages.size()));
            assertThat(pages.get(page - 1)).doesNotContain("{{", "□");
        }
        return pages;
    }

    /** Signs that are printed where the paper is to be empty, or where there is no paper. */
    private static List<String> beyondTheEdges(byte[] pdf, int page) throws IOException {
        List<String> beyond = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> signs) throws IOException {
                    signs.stream()
                            .filter(sign -> !sign.getUnicode().isBlank())
                            .filter(sign -> sign.getX() < LEFT
                                    || sign.getX() + sign.getWidth() > RIGHT
                                    || sign.getY() < TOP
                                    || sign.getY() > BOTTOM)
                            .forEach(sign -> beyond.add("%s of “%s” at %.0f, %.0f"
                                    .formatted(sign.getUnicode(), text, sign.getX(), sign.getY())));
                    super.writeString(text, signs);
                }
            };
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.getText(document);
        }
        return beyond;
    }

    /** Each row once, in its order, begun and ended on the same page. */
    private static void rows(List<String> pages, int groups, int each) {
        List<String> begun = new ArrayList<>();
        for (String page : pages) {
            List<String> here = found(page, "«(\\d+\\.\\d+)»");
            assertThat(found(page, "“(\\d+\\.\\d+)”"))
                    .as("rows that end on this page")
                    .isEqualTo(here);
            begun.addAll(here);
        }
        assertThat(begun)
                .isEqualTo(IntStream.rangeClosed(1, groups)
                        .boxed()
                        .flatMap(group -> IntStream.rangeClosed(1, each).mapToObj(row -> group + "." + row))
                        .toList());
    }

    /** A page that has rows has the head of their table too. */
    private static void headed(List<String> pages, String row, String head) {
        assertThat(pages)
                .filteredOn(page -> Pattern.compile(row).matcher(page).find())
                .allSatisfy(page -> assertThat(page).containsPattern(head));
    }

    /** No heading is the last that a page says before its foot. */
    private static void noHeadingIsLeftBehind(List<String> pages, String heading) {
        for (String page : pages) {
            List<String> lines = lines(page);
            List<String> beforeTheFoot = lines.subList(Math.max(lines.size() - 4, 0), lines.size() - 1);
            assertThat(beforeTheFoot).noneMatch(line -> line.matches(heading));
        }
    }

    private static void inOrder(List<String> pages, List<String> names) {
        String all = String.join(" ", pages).replaceAll("\\s+", " ");
        assertThat(all).containsSubsequence(names);
        names.forEach(
                name -> assertThat(all.split(Pattern.quote(name), -1)).as(name).hasSize(2));
    }

    private static List<String> found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        return matcher.results().map(found -> found.group(1)).toList();
    }

    private static List<String> lines(String page) {
        return page.lines().filter(line -> !line.isBlank()).toList();
    }

    private static Answers largeFamily() {
        return referral()
                .with("familyName", "Өтегенова")
                .with(
                        "members",
                        Stream.concat(
                                        Stream.of(member(
                                                "Жаңылхан Әбдіқадырқызы Өтегенова",
                                                "mother",
                                                false,
                                                today -> LocalDate.of(1988, 2, 29))),
                                        CHILDREN.stream()
                                                .map(child -> member(
                                                        child,
                                                        "son",
                                                        true,
                                                        today ->
                                                                today.today().minusYears(3 + CHILDREN.indexOf(child)))))
                                .toList());
    }

    private static Answers plan() {
        return Answers.plan()
                .with("strengths", WIDE.repeat(40))
                .with(
                        "goals",
                        IntStream.rangeClosed(1, GOALS)
                                .mapToObj(LongPaperTest::goal)
                                .toList());
    }

    private static Map<String, Object> goal(int goal) {
        return row(
                "goal", "Балалар күн сайын мектепке барады, ал анасы жұмыс табады",
                "indicator", WIDE.repeat(5),
                "expectedResult", WIDE.repeat(4),
                "deadline", IN_THREE_MONTHS,
                "conditions", WIDE.repeat(3),
                "measures",
                        IntStream.rangeClosed(1, MEASURES)
                                .mapToObj(number -> measure(goal + "." + number, number))
                                .toList());
    }

    private static Map<String, Object> measure(String name, int length) {
        return row(
                "measure",
                "«%s» %s “%s”".formatted(name, WIDE.repeat(length % 7), name),
                "responsible",
                "parent",
                "responsibleName",
                "Жаңылхан Әбдіқадырқызы",
                "deadline",
                IN_THREE_MONTHS);
    }

    private static Map<String, Object> contact(int number) {
        String name = "1." + number;
        return row(
                "contactOn",
                TODAY,
                "contactKind",
                "visit",
                "contactReached",
                true,
                "contactWith",
                "Анасы мен әжесі",
                "contactNote",
                "«%s» %s “%s”".formatted(name, WIDE.repeat(number % 7), name));
    }
}
