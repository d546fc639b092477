package org.shanyraq.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** Whatever a form allows to be written is printed, over as many pages as it needs, and in bounded time. */
@Tag("layout")
class LongPapersTest {

    /** The longest answer that a form takes. */
    private static final int LONGEST = 10_000;

    private static final String LAST = "соңғы сөз";
    private static final String MARKS_TOLD = "the marks are told";

    private final WordTemplates word = new WordTemplates();
    private final PdfPrinter pdf = new PdfPrinter();

    static Stream<Arguments> longAnswers() {
        return Stream.of(
                Arguments.of("65 lines of a list", lines(65, "Step done")),
                Arguments.of("3,500 characters", prose(3_500)),
                Arguments.of("the longest prose", prose(LONGEST)),
                Arguments.of("nothing but short lines", "a\n".repeat(LONGEST / 2)),
                Arguments.of("one word without an end", "х".repeat(LONGEST)),
                Arguments.of("one paragraph without a space but full stops", "а.".repeat(LONGEST / 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longAnswers")
    void anAnswerOfAnyLengthIsPrintedWhole(String what, String answer) throws IOException {
        byte[] printed = record(PaperLanguage.kk, List.of(row("Q", answer), row(answer, "A"), row("Last", LAST)));

        String text = text(printed);
        assertThat(letters(text)).as(what).contains(letters(LAST));
        assertThat(count(text, answer.charAt(0)))
                .as("letters of %s", what)
                .isGreaterThanOrEqualTo(2 * count(answer, answer.charAt(0)));
    }

    @Test
    void aRecordFullOfTheLongestAnswersIsPrintedInTime() throws IOException {
        List<Map<String, Object>> rows = IntStream.range(0, 40)
                .mapToObj(question -> row("Сұрақ " + question, prose(4_000)))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(row("Last", LAST));

        byte[] printed = record(PaperLanguage.kk, rows);

        try (PDDocument document = Loader.loadPDF(printed)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(30);
        }
        assertThat(letters(text(printed))).contains(letters(LAST));
        draw(printed, "long-record-kk", 6);
    }

    /** Every template of the product names its texts at places of its own, outside of tables too. */
    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyTemplateTakesTheLongestTextAtEveryPlace(PaperKind kind) throws IOException {
        Template template = templates().of(kind, PaperLanguage.kk);
        Map<String, Object> facts = TemplatesTest.everything();
        facts.put("answers", everywhere(prose(LONGEST)));
        facts.put("latest", Map.of());
        facts.put("rest", List.of(row("Q", prose(LONGEST)), row("Last", LAST)));

        byte[] printed = pdf.print(template.name(), word.fill(template, new Facts(facts)), MARKS_TOLD);

        assertThat(text(printed)).contains("2026-0042").doesNotContain("{{");
    }

    /** Of a centre's own template: a row that forbids to be broken and is taller than a page is broken nevertheless. */
    @Test
    void aCentresOwnRowsBreakToo() throws IOException {
        XWPFDocument own = new XWPFDocument();
        own.createStyles();
        XWPFTable table = own.createTable(2, 2);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).getCell(0).setText("{{rest}}Head");
        table.getRow(1).setRepeatHeader(true);
        table.getRow(1).setCantSplitRow(true);
        table.getRow(1).getCell(0).setText("[question]");
        table.getRow(1).getCell(1).setText("[answer]");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        own.write(file);
        Template template = new Template("ru/own.docx", file.toByteArray());
        Facts facts = new Facts(new LinkedHashMap<>(Map.of("rest", List.of(row("Q", prose(LONGEST)), row("L", LAST)))));

        byte[] printed = pdf.print(template.name(), word.fill(template, facts), MARKS_TOLD);

        assertThat(letters(text(printed))).contains(letters(LAST));
    }

    @Test
    void aSignThatNoFontHasIsMarkedAndToldAtTheEnd() throws IOException {
        String printed = text(record(PaperLanguage.kk, List.of(row("Q", "Ол «中文» дейді, مرحبا, \uD83D\uDC6A"))));

        assertThat(printed).contains("«□□»", "□□□□□", MARKS_TOLD).contains("дейді");
    }

    @Test
    void lettersOfTheNeighboursArePrinted() throws IOException {
        String printed = text(record(PaperLanguage.ru, List.of(row("Q", "ნინო, Արամ, Νίκος, Oʻzbek, й"))));

        assertThat(printed).contains("ნინო", "Արամ", "Νίκος", "Oʻzbek", "й").doesNotContain("□", MARKS_TOLD);
    }

    /** Neighbour of row 18: neither right to left, nor taken together, nor beyond the first plane is a sign lost. */
    @Test
    void ofAFarawayScriptEverySignIsMarked() throws IOException {
        String printed = text(record(PaperLanguage.ru, List.of(row("Q", "(שלום) [हिन्दी] {สวัสดี} <\uD840\uDC0B> й"))));

        assertThat(printed).contains("(□□□□)", "[□□□□□□]", "{□□□□□□}", "<□>", "й", MARKS_TOLD);
    }

    @Test
    void whatIsTooMuchForAPdfSaysSoForGood() {
        List<Map<String, Object>> rows = IntStream.range(0, 4)
                .mapToObj(question -> row("Q", "a\n".repeat(LONGEST / 2)))
                .toList();

        assertThatThrownBy(() -> record(PaperLanguage.ru, rows)).isInstanceOf(PaperTooLong.class);
    }

    @Test
    void aPrintThatTakesTooLongEnds() {
        PdfBounds bounds = new PdfBounds(Duration.ZERO, 1);

        assertThatThrownBy(bounds::ensureTime).isInstanceOf(PdfBounds.TooMuch.class);
    }

    private byte[] record(PaperLanguage language, List<Map<String, Object>> rows) {
        Template template = templates().of(PaperKind.record, language);
        Map<String, Object> facts = TemplatesTest.everything();
        facts.put("rest", rows);
        return pdf.print(template.name(), word.fill(template, new Facts(facts)), MARKS_TOLD);
    }

    private static Templates templates() {
        return new Templates(new PaperProperties(null, PaperLanguage.ru, "", DataSize.ofMegabytes(1), 1, null));
    }

    /** Any key has this answer. */
    private static Map<String, Object> everywhere(String answer) {
        return Map.of(
                "changes", answer,
                "grounds", answer,
                "report", answer,
                "letter", answer,
                "consents", answer,
                "risksInWords", answer,
                "needsInWords", answer,
                "votes", List.of(Map.of("worker", answer, "guest", "", "vote", "за")));
    }

    private static Map<String, Object> row(String question, String answer) {
        return Map.of("question", question, "answer", answer);
    }

    private static String lines(int many, String text) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(line -> line + ". " + text)
                .collect(Collectors.joining("\n"));
    }

    private static String prose(int length) {
        StringBuilder prose = new StringBuilder();
        for (int sentence = 1; prose.length() < length; sentence++) {
            prose.append("Бала мектепке барады, бұл ").append(sentence).append("-сөйлем. ");
            if (sentence % 12 == 0) {
                prose.append('\n');
            }
        }
        return prose.substring(0, length);
    }

    private static long count(String text, char letter) {
        return text.chars().filter(found -> found == letter).count();
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** To be looked at, page by page. */
    private static void draw(byte[] file, String name, int pages) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers"));
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(pages, document.getNumberOfPages()); page++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(page, 60),
                        "png",
                        folder.resolve("%s-%d.png".formatted(name, page + 1)).toFile());
            }
        }
    }
}
