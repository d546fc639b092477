package org.shanyraq.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.drawing.Drawing;
import org.shanyraq.drawing.Shape;
import org.springframework.util.unit.DataSize;

/** A paper is set as a printer would set it: nothing empty is named, no line and no heading stands alone, no word is cut. */
@Tag("layout")
class SetPapersTest {

    private final WordTemplates word = new WordTemplates();
    private final PdfPrinter pdf = new PdfPrinter();

    static Stream<Arguments> shipped() {
        return TemplatesTest.shipped();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Seen by: {{answers.no}} | ''",
                "Result: {{answers.yes}}. By {{answers.day}}. Conditions: {{answers.no}} | Result: ja. By 1 May.",
                "Result: {{answers.no}}. By {{answers.day}}. Conditions: {{answers.yes}} | By 1 May. Conditions: ja",
                "Family {{answers.yes}}, {{answers.no}}. Address: {{answers.no}}. Phone: {{answers.day}}. | Family ja. Phone: 1 May.",
                "Came: {{answers.yes}}; {{answers.no}}. {{answers.no}} | Came: ja.",
                "Came: {{answers.no}}; {{answers.yes}}. | Came: ja.",
                "Reason: {{answers.yes}} {{answers.no}} | Reason: ja",
                "– {{answers.yes}}: {{answers.no}} | – ja:",
                "{{answers.yes}} ({{answers.no}}) | ja",
                "{{answers.colon}} {{answers.no}} | He said:",
            })
    void aLabelWithoutAnAnswerIsLeftOut(String given, String printed) throws IOException {
        XWPFDocument own = new XWPFDocument();
        paragraph(own, given, false);
        Map<String, Object> answers = Map.of("yes", "ja", "day", "1 May", "colon", "He said:");

        List<XWPFParagraph> left = filled(own, Map.of("answers", answers)).getParagraphs();

        assertThat(left.stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining("\n"))
                        .strip())
                .isEqualTo(printed);
        assertThat(left).hasSize(printed.isEmpty() ? 0 : 1);
    }

    @Test
    void aHeadingUnderWhichNothingStandsIsLeftOut() throws IOException {
        XWPFDocument own = new XWPFDocument();
        paragraph(own, "Empty", true);
        paragraph(own, "{{answers.no}}", false);
        paragraph(own, "Note: {{answers.no}}", false);
        paragraph(own, "Rows", true);
        XWPFTable table = own.createTable(2, 1);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).getCell(0).setText("{{answers.rows}}Head");
        table.getRow(1).getCell(0).setText("[name]");
        paragraph(own, "Said", true);
        paragraph(own, "{{answers.yes}}", false);

        XWPFDocument filled = filled(own, Map.of("answers", Map.of("yes", "ja", "rows", List.of())));

        assertThat(filled.getParagraphs()).extracting(XWPFParagraph::getText).containsExactly("Said", "ja");
        assertThat(filled.getTables()).isEmpty();
    }

    /** Whatever is on the page above: a paragraph of five lines never leaves one of them alone. */
    @Test
    void noLineOfAParagraphStandsAlone() throws IOException {
        String five = IntStream.range(0, 110).mapToObj(each -> "сөз").collect(Collectors.joining(" ")) + " .";
        for (int above = 1; above <= 14; above++) {
            XWPFDocument own = new XWPFDocument();
            own.createStyles();
            for (int line = 0; line < above; line++) {
                paragraph(own, "above", false);
            }
            for (int more = 0; more < 14; more++) {
                paragraph(own, five, false);
            }
            List<String> pages = pages(pdf.print("own", bytes(own), ""));

            assertThat(pages).hasSizeGreaterThan(1);
            assertThat(pages.stream()
                            .map(page -> page.split("сөз", -1).length - 1)
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(110 * 14);
            for (int page = 0; page + 1 < pages.size(); page++) {
                List<String> lines = pages.get(page).lines().toList();
                List<String> next = pages.get(page + 1).lines().toList();
                int last = lines.size() - 1 - lastEnd(lines);
                assertThat(last).as("lines at the foot, %d above", above).isNotEqualTo(1);
                int first = next.indexOf(next.stream()
                                .filter(SetPapersTest::ends)
                                .findFirst()
                                .orElseThrow())
                        + 1;
                assertThat(first).as("lines at the head, %d above", above).isGreaterThan(1);
            }
        }
    }

    private static int lastEnd(List<String> lines) {
        int end = -1;
        for (int line = 0; line < lines.size(); line++) {
            end = ends(lines.get(line)) || lines.get(line).equals("above") ? line : end;
        }
        return end;
    }

    private static boolean ends(String line) {
        return line.strip().endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 30, 33, 36, 38, 39, 40, 41, 42, 43})
    void aHeadingStandsAboveWhatItNames(int above) throws IOException {
        XWPFDocument own = new XWPFDocument();
        own.createStyles();
        for (int line = 0; line < above; line++) {
            paragraph(own, "above", false);
        }
        paragraph(own, "Heading", true);
        XWPFTable table = own.createTable(30, 2);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).getCell(0).setText("Head");
        for (int row = 1; row < 30; row++) {
            table.getRow(row).getCell(0).setText("first " + "word ".repeat(60));
            table.getRow(row).getCell(1).setText("row");
        }

        List<String> pages = pages(pdf.print("own", bytes(own), ""));

        assertThat(pages)
                .filteredOn(page -> page.contains("Heading"))
                .singleElement()
                .asString()
                .contains("first");
        assertThat(pages)
                .filteredOn(page -> page.contains("first"))
                .allSatisfy(page -> assertThat(page).contains("Head"));
    }

    /** In a record the headings are rows. */
    @ParameterizedTest
    @ValueSource(ints = {28, 30, 31, 32, 33, 34, 35, 36, 37, 38})
    void aRowThatIsAHeadingStandsAboveARow(int above) throws IOException {
        XWPFDocument own = new XWPFDocument();
        own.createStyles();
        XWPFTable table = own.createTable(above + 4, 2);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).getCell(0).setText("Head");
        for (int row = 1; row < above + 4; row++) {
            boolean heading = row == above;
            XWPFParagraph first = table.getRow(row).getCell(0).getParagraphs().get(0);
            first.createRun().setText(heading ? "Heading" : row == above + 1 ? "first" : "row");
            first.getRuns().get(0).setBold(heading);
            table.getRow(row).getCell(1).setText(heading ? "" : "answer");
        }

        List<String> pages = pages(pdf.print("own", bytes(own), ""));

        assertThat(pages)
                .filteredOn(page -> page.contains("Heading"))
                .singleElement()
                .asString()
                .contains("first");
        assertThat(pages).allSatisfy(page -> assertThat(page).startsWith("Head"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noWordOfATableIsCut(PaperKind kind, PaperLanguage language) throws IOException {
        Template template = templates().of(kind, language);
        Map<String, Object> facts = wordy();

        byte[] printed = pdf.print(template.name(), word.fill(template, new Facts(facts)), "");
        draw(printed, kind + "-" + language);

        List<String> words = new ArrayList<>();
        for (String page : pages(printed)) {
            words.addAll(Arrays.asList(page.split("\\s+")));
        }
        try (XWPFDocument filled = new XWPFDocument(new ByteArrayInputStream(word.fill(template, new Facts(facts))))) {
            filled.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> Stream.of(cell.getText().split("[\\s-]+")))
                    .filter(said -> !said.isBlank())
                    .forEach(said -> assertThat(words).anyMatch(found -> found.contains(said)));
        }
    }

    /** As a centre's papers are: long words in narrow columns, and more rows than a page has. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> wordy() {
        Map<String, Object> facts = TemplatesTest.everything();
        List<Map<String, Object>> measures = List.of(
                Map.of(
                        "measure", "Повторить нейросонографию в рамках гарантированного объёма бесплатной помощи",
                        "service", "Психолого-медико-педагогическая консультация",
                        "responsible", "Кейс-менеджер",
                        "responsibleName", "",
                        "deadline", "24 September 2027"),
                Map.of(
                        "measure", "Найти комнату",
                        "service", "Жилищно-коммунальное обустройство, несовершеннолетнему",
                        "responsible", "Другие",
                        "responsibleName", "Школа № 23, социальный педагог",
                        "deadline", "01.03.2027"));
        List<Map<String, Object>> goals = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> {
                    Map<String, Object> goal = new LinkedHashMap<>();
                    goal.put("number", String.valueOf(number));
                    goal.put("goal", "У нас есть жильё, из которого нас никто не выгонит");
                    goal.put("indicator", "Снята комната по договору и получен номер в очереди на жильё");
                    goal.put("expectedResult", number == 2 ? null : "Девочки каждую ночь спят на одном месте");
                    goal.put("deadline", "01.03.2027");
                    goal.put("conditions", number == 3 ? "Если акимат района выделит место" : null);
                    goal.put("outcome", "достигнуто частично");
                    goal.put("comment", null);
                    goal.put("measures", measures);
                    return goal;
                })
                .toList();
        facts.put("latest", Map.of("draftPlan", Map.of("goals", goals, "writtenWith", "родитель, ребёнок")));
        Map<String, Object> answers = new LinkedHashMap<>((Map<String, Object>) facts.get("answers"));
        answers.put("goals", goals);
        answers.put("heldOn", "01.02.2027");
        answers.put("familyPresent", "Жұлдызова Элина");
        answers.put("risksInWords", "Нет своего жилья, нет дохода, кроме социальной помощи. ".repeat(30));
        answers.put("needsInWords", "Жильё, продукты и одежда, обследование и лечение младшей девочки. ".repeat(9));
        facts.put("answers", answers);
        facts.put("changes", List.of());
        facts.put("faces", null);
        facts.put("genogram", drawing("Генограмма: Жұлдызова", 720, 300));
        facts.put("ecoMap", drawing("Экокарта: Жұлдызова", 300, 200));
        facts.put(
                "assessed",
                IntStream.range(0, 3)
                        .mapToObj(child -> assessed("Жұлдызова Медина"))
                        .toList());
        facts.put(
                "views",
                List.of(Map.of(
                        "role", "Психолог",
                        "rating", "серьёзное беспокойство",
                        "findings", "Травма после длительного насилия. ".repeat(20),
                        "needs", "Занятия",
                        "recommendedServices", "")));
        facts.put(
                "contacts",
                IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> Map.<String, Object>of(
                                "number", String.valueOf(number),
                                "on", "24.11.2026",
                                "kind", "посещение на дому",
                                "by", "Айгерим Сулейменова",
                                "with", "Мать и несовершеннолетние дети",
                                "summary", "Телефон был сломан. Девочка смеялась. Старший мальчик никого не ударил."))
                        .toList());
        facts.put(
                "rest",
                IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> Map.<String, Object>of(
                                "question", number % 5 == 0 ? new Heading("Жилищные условия") : "Что решено",
                                "answer",
                                        number % 5 == 0 ? "" : "Договор аренды, прописка, заявления. ".repeat(number)))
                        .toList());
        return facts;
    }

    private static Drawing drawing(String name, double width, double height) {
        return new Drawing(
                name,
                "Квадрат — мужчина или мальчик, круг — женщина или девочка, ромб — неизвестно. Внутри возраст.",
                List.of("Элина и Марина"),
                width,
                height,
                List.of(
                        new Shape("rectangle", "together", 4, 4, width - 8, height - 8, 14, null, null, null),
                        new Shape("circle", "symbol child", 100, 100, 44, 44, 0, null, null, "Элина"),
                        new Shape("path", "bond ended", 0, 0, 0, 0, 0, "M100 100H200V150l-20 -10Z", null, null),
                        new Shape("words", "name", 100, 140, 0, 0, 0, null, List.of("Әсел Ұлан", "Қайратқызы"), null)));
    }

    private static Map<String, Object> assessed(String about) {
        return Map.of(
                "about",
                about,
                "view",
                "Хочу свой стол и комнату с дверью.",
                "components",
                Stream.of("Здоровье", "Образование", "Эмоциональное развитие и поведение", "Самообслуживание")
                        .map(component -> Map.<String, Object>of(
                                "component", component,
                                "rating", "серьёзное беспокойство",
                                "evidence", "Родилась раньше срока. На январской нейросонографии расширены желудочки.",
                                "need", "Повторное обследование, наблюдение невролога, лекарства"))
                        .toList());
    }

    private XWPFDocument filled(XWPFDocument own, Map<String, Object> facts) throws IOException {
        byte[] filled = word.fill(new Template("ru/own.docx", bytes(own)), new Facts(new LinkedHashMap<>(facts)));
        return new XWPFDocument(new ByteArrayInputStream(filled));
    }

    private static void paragraph(XWPFDocument own, String text, boolean heading) {
        XWPFParagraph paragraph = own.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setKeepNext(heading);
        paragraph.createRun().setText(text);
    }

    private static byte[] bytes(XWPFDocument own) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        own.write(file);
        return file.toByteArray();
    }

    private static Templates templates() {
        return new Templates(new PaperProperties(null, PaperLanguage.ru, "", DataSize.ofMegabytes(1), 1, null));
    }

    private static List<String> pages(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document).strip());
            }
        }
        return pages;
    }

    /** To be looked at. */
    private static void draw(byte[] file, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers/set"));
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(3, document.getNumberOfPages()); page++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(page, 70),
                        "png",
                        folder.resolve("%s-%d.png".formatted(name, page + 1)).toFile());
            }
        }
    }
}
