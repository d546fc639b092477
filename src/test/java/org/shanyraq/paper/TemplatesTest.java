package org.shanyraq.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** Templates are names, sections and rows; what goes wrong with one is said in a sentence; what people typed stays what it is. */
class TemplatesTest {

    private static final String KAZAKH = "ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І";

    private final WordTemplates word = new WordTemplates();
    private final PdfPrinter pdf = new PdfPrinter();

    @TempDir
    Path folder;

    static Stream<Arguments> shipped() {
        return Stream.of(PaperKind.values())
                .flatMap(kind -> Stream.of(PaperLanguage.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyTemplateOfTheProductIsFilledAndPrinted(PaperKind kind, PaperLanguage language) throws IOException {
        Template template = templates(null).of(kind, language);

        byte[] filled = word.fill(template, new Facts(everything()));
        String printed = text(pdf.print(template.name(), filled, ""));

        assertThat(printed)
                .contains("2026-0042")
                .doesNotContain("{{", "}}", "null")
                .doesNotContain("[");
        assertThat(printed.replaceAll("\\s+", " ")).contains("Әсел");
    }

    /** No mark of a translator, no word of the other language, and a Kazakh date carries its ending on күні. */
    @ParameterizedTest
    @MethodSource("shipped")
    void aTemplateHoldsNothingButItsOwnWords(PaperKind kind, PaperLanguage language) throws IOException {
        String words = words(templates(null).of(kind, language).file());
        String own = words.replaceAll("\\{\\{[^}]*}}|\\[\\w+]", "");

        assertThat(words.lines()).noneMatch(line -> line.strip().startsWith("?"));
        assertThat(words).doesNotContain("TODO", "FIXME", "XXX", "???");
        assertThat(own).doesNotContainPattern(language == PaperLanguage.en ? "[А-Яа-яЁё]" : "[A-Za-z]{2}");
        assertThat(own.matches("(?s).*[ӘәҒғҚқҢңӨөҰұҮүҺһІі].*"))
                .as("Kazakh letters")
                .isEqualTo(language == PaperLanguage.kk);
        if (language == PaperLanguage.kk) {
            assertThat(words).doesNotContainPattern("\\b(printed|filed|correction)\\.on}} (?!кү)\\p{L}");
        }
    }

    @Test
    void everyKazakhLetterIsPrinted() throws IOException {
        Template template = written("{{family.name}}");

        String printed =
                text(pdf.print("x", word.fill(template, new Facts(Map.of("family", Map.of("name", KAZAKH)))), ""));

        assertThat(printed).contains(KAZAKH);
    }

    /** Neither as a placeholder, nor as XML, nor as a picture. */
    @Test
    void whatPeopleTypedIsPrintedAsTheyTypedIt() throws IOException {
        String typed = "{{caseNumber}} {{@picture}} [name] <w:p>&amp; ${7*7} #{T(java.lang.Runtime)}";
        Map<String, Object> facts = new HashMap<>(everything());
        facts.put("family", Map.of("name", typed));
        facts.put("members", List.of(Map.of("name", typed)));
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("{{?yes}}{{family.name}}{{/yes}}");
        var table = document.createTable(2, 1);
        table.getRow(0).getCell(0).setText("{{members}}");
        table.getRow(1).getCell(0).setText("[name]");
        facts.put("yes", true);

        String printed = words(word.fill(template(document), new Facts(facts)));

        assertThat(printed.lines().filter(line -> line.contains(typed))).hasSize(2);
    }

    @Test
    void aLineBreakStaysOne() throws IOException {
        Template template = written("{{family.name}}");

        assertThat(words(word.fill(template, new Facts(Map.of("family", Map.of("name", "one\ntwo"))))))
                .contains("one\ntwo");
    }

    @Test
    void aNameThatNoPaperHasIsTold() throws IOException {
        Template template = written("{{familly.name}}");

        BrokenTemplate broken = broken(template);

        assertThat(broken.key()).isEqualTo("paper.template.unknownName");
        assertThat(broken.arguments()).containsExactly("ru/own.docx", "familly.name");
    }

    @Test
    void anAnswerThatThisPaperDoesNotHaveStaysEmpty() throws IOException {
        assertThat(words(word.fill(written("Answered {{answers.later}} on {{openedOn}}"), new Facts(everything()))))
                .contains("Answered  on 01.02.2026");
    }

    @Test
    void picturesAndOtherFilesAreNotTakenIn() throws IOException {
        for (String sign : List.of("@", "#", "*", "+")) {
            assertThat(broken(written("{{" + sign + "family.name}}")).key()).isEqualTo("paper.template.notAllowed");
        }
    }

    @Test
    void whatIsNoWordFileIsTold() {
        assertThat(broken(new Template("ru/own.docx", "<html>".getBytes())).key())
                .isEqualTo("paper.template.unreadable");
    }

    @Test
    void aSectionWithoutItsEndIsTold() throws IOException {
        assertThat(broken(written("{{?correction}} and so on")).key()).startsWith("paper.template.");
    }

    @Test
    void theCentresOwnTemplateGoesBeforeTheProductsAndIsReadAnewEachTime() throws IOException {
        Files.createDirectories(folder.resolve("ru"));
        Templates own = templates(folder);
        byte[] shipped = own.of(PaperKind.agreement, PaperLanguage.ru).file();

        Files.write(folder.resolve("ru/agreement.docx"), written("Ours").file());

        assertThat(own.of(PaperKind.agreement, PaperLanguage.ru).file()).isNotEqualTo(shipped);
        assertThat(own.of(PaperKind.agreement, PaperLanguage.kk).file())
                .isEqualTo(templates(null)
                        .of(PaperKind.agreement, PaperLanguage.kk)
                        .file());
    }

    private static Templates templates(Path folder) {
        return new Templates(new PaperProperties(folder, PaperLanguage.ru, "", DataSize.ofMegabytes(1), 1, null));
    }

    private BrokenTemplate broken(Template template) {
        try {
            word.fill(template, new Facts(everything()));
            return fail("The template was taken");
        } catch (BrokenTemplate broken) {
            return broken;
        }
    }

    private static Template written(String text) throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText(text);
        document.createStyles();
        document.getDocument().getBody().addNewSectPr().addNewPgSz().setW(BigInteger.valueOf(11906));
        document.getDocument().getBody().getSectPr().getPgSz().setH(BigInteger.valueOf(16838));
        return template(document);
    }

    private static Template template(XWPFDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.write(file);
        return new Template("ru/own.docx", file.toByteArray());
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static Map<String, Object> everything() {
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, Object> stamp = Map.of("by", "Әсел Қайратова", "on", "22.11.2026", "reason", "Қате");
        facts.put("centre", "Отбасын қолдау орталығы");
        facts.put("caseNumber", "2026-0042");
        facts.put("caseManager", "Әсел Қайратова");
        facts.put("openedOn", "01.02.2026");
        facts.put("riskLevel", "высокий");
        facts.put("title", "Форма");
        facts.put("addressee", "Полиция");
        facts.put("family", Map.of("name", "Серікова", "type", "T", "address", "Астана", "phone", "+7"));
        facts.put("members", List.of(person("Әсел"), person("Ұлан")));
        facts.put("children", List.of(person("Ұлан")));
        for (String name : List.of("filed", "correction", "printed")) {
            facts.put(name, stamp);
        }
        List<Map<String, Object>> goals = List.of(Map.of(
                "number",
                "1",
                "goal",
                "Мектеп",
                "indicator",
                "I",
                "expectedResult",
                "R",
                "deadline",
                "01.01.2027",
                "conditions",
                "C",
                "outcome",
                "O",
                "comment",
                "K",
                "measures",
                List.of(Map.of(
                        "measure", "M", "service", "S", "responsible", "P", "responsibleName", "N", "deadline", "D"))));
        facts.put(
                "answers",
                Map.of(
                        "letter",
                        "Хат",
                        "services",
                        "S",
                        "firstReviewOn",
                        "01.03.2027",
                        "reviewEvery",
                        "R",
                        "needGrounds",
                        "N",
                        "goals",
                        goals,
                        "votes",
                        List.of(Map.of("worker", "W", "guest", "", "vote", "за"))));
        facts.put("application", Map.of("by", "A", "on", "01.02.2026", "oral", true, "written", false, "words", "W"));
        facts.put("number", "K-2026-0042");
        facts.put("madeOn", "01.02.2026");
        facts.put("answerBy", "06.02.2026");
        facts.put("takenBy", "B");
        facts.put("period", Map.of("from", "01.02.2026", "until", "01.03.2026"));
        facts.put(
                "contacts",
                List.of(Map.of(
                        "number", "1", "on", "D", "kind", "K", "by", "B", "with", "W", "summary", "Үйде болды")));
        facts.put("agreed", List.of(Map.of("number", "1", "service", "Кеңес")));
        facts.put("latest", Map.of("draftPlan", Map.of("goals", goals)));
        facts.put("request", Map.of("partner", "Емхана"));
        facts.put("danger", Map.of("children", "Ұлан"));
        facts.put(
                "parts",
                Map.of("familyCard", true, "riskHistory", true, "plan", true, "services", true, "reviews", true));
        facts.put(
                "assessed",
                List.of(Map.of(
                        "about",
                        "Ұлан",
                        "view",
                        "V",
                        "components",
                        List.of(Map.of("component", "C", "rating", "R", "evidence", "E", "need", "N")))));
        facts.put(
                "views",
                List.of(Map.of("role", "R", "rating", "R", "findings", "F", "needs", "N", "recommendedServices", "S")));
        facts.put("genogram", null);
        facts.put("changes", List.of());
        facts.put("faces", null);
        facts.put("ecoMap", null);
        facts.put("riskHistory", List.of(Map.of("on", "O", "level", "L")));
        facts.put("services", List.of(Map.of("on", "O", "service", "S")));
        facts.put(
                "rest",
                List.of(Map.of("question", new Heading("H"), "answer", ""), Map.of("question", "Q", "answer", "A")));
        facts.put("hasRest", true);
        return facts;
    }

    private static Map<String, Object> person(String name) {
        return Map.of("number", "1", "name", name, "kinship", "ұлы", "born", "01.02.2020");
    }
}
