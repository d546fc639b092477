package org.shanyraq.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Writes the product's own templates, {@code src/main/resources/papers/<language>/*.docx}, from their outlines in {@code
 * tools/papers}. In an outline a line is a paragraph: {@code #} a title, {@code ##} a heading, {@code >} at the right,
 * {@code -} a point, {@code _} small; {@code **bold**}; {@code |} a table's row, its cells parted by {@code |}. A
 * table begins with its columns' widths, {@code |= 1 3} without lines, {@code |# 1 3} with lines and a bold first row.
 * {@code ?} before a line: its words are not sure, a native speaker has to look at them.
 */
final class TemplateWriter {

    private static final int WIDTH = 9640;
    private static final String FONT = "Times New Roman";

    private final XWPFDocument document = new XWPFDocument();
    private XWPFTable table;
    private List<Integer> widths;
    private boolean headed;
    private boolean isBelowTable;

    private TemplateWriter() {
        document.createStyles().setDefaultFonts(fonts());
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(1416));
        margins.setRight(BigInteger.valueOf(850));
        margins.setTop(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
        margins.setFooter(BigInteger.valueOf(567));
    }

    public static void main(String[] arguments) throws IOException {
        Path outlines = Path.of("tools/papers");
        try (Stream<Path> files = Files.walk(outlines)) {
            files.filter(file -> file.toString().endsWith(".txt")).forEach(file -> write(outlines, file));
        }
    }

    private static void write(Path outlines, Path outline) {
        String name = outlines.relativize(outline).toString().replace(".txt", ".docx");
        Path target = Path.of("src/main/resources/papers").resolve(name);
        try {
            Files.createDirectories(target.getParent());
            try (OutputStream file = Files.newOutputStream(target)) {
                TemplateWriter writer = new TemplateWriter();
                Files.readAllLines(outline).forEach(writer::line);
                writer.document.write(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String given) {
        String line = given.startsWith("? ") ? given.substring(2) : given;
        if (line.startsWith("|")) {
            row(line);
            return;
        }
        boolean belowTable = table != null || isBelowTable;
        table = null;
        if (line.isBlank()) {
            isBelowTable = belowTable;
            return;
        }
        if (line.startsWith("~ ")) {
            footer(line.substring(2));
            return;
        }
        String mark = line.matches("(##?|>|=|-|_) .*") ? line.split(" ", 2)[0] : "";
        String text = mark.isEmpty() ? line : line.substring(mark.length()).strip();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph(paragraph, mark, text);
        isBelowTable = belowTable && text.startsWith("{{/");
        if (belowTable && !isBelowTable && paragraph.getSpacingBefore() <= 0) {
            paragraph.setSpacingBefore(100);
        }
    }

    private static void paragraph(XWPFParagraph paragraph, String mark, String text) {
        paragraph.setSpacingAfter(mark.equals("_") ? 40 : 100);
        switch (mark) {
            case "#" -> {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.setSpacingBefore(120);
                text(paragraph, text, 14, true);
            }
            case "##" -> {
                paragraph.setSpacingBefore(160);
                paragraph.setKeepNext(true);
                text(paragraph, text, 12, true);
            }
            case ">" -> {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
                text(paragraph, text, 11, false);
            }
            case "=" -> {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                text(paragraph, text, 12, false);
            }
            case "-" -> {
                paragraph.setIndentationLeft(360);
                paragraph.setIndentationHanging(240);
                text(paragraph, "– " + text, 12, false);
            }
            case "_" -> text(paragraph, text, 9, false);
            default -> text(paragraph, text, 12, false);
        }
    }

    private static void text(XWPFParagraph paragraph, String text, int size, boolean bold) {
        String[] parts = text.split("\\*\\*", -1);
        for (int part = 0; part < parts.length; part++) {
            if (!parts[part].isEmpty()) {
                XWPFRun run = paragraph.createRun();
                run.setFontFamily(FONT);
                run.setFontSize(size);
                run.setBold(bold || part % 2 == 1);
                run.setText(parts[part]);
            }
        }
    }

    private void row(String line) {
        if (table == null) {
            begin(line);
            return;
        }
        boolean isFirst = table.getRow(0).getCell(0).getText().isEmpty()
                && table.getRows().size() == 1
                && !table.getRow(0).isRepeatHeader();
        XWPFTableRow row = isFirst ? table.getRow(0) : table.createRow();
        row.setRepeatHeader(isFirst && headed);
        row.setCantSplitRow(true);
        String[] cells = line.substring(1).strip().split("\\s*\\|\\s*", -1);
        for (int place = 0; place < widths.size(); place++) {
            row.getCell(place).setWidth(String.valueOf(widths.get(place)));
            XWPFParagraph paragraph = row.getCell(place).getParagraphs().get(0);
            paragraph.setSpacingAfter(0);
            // The places to sign stay together.
            paragraph.setKeepNext(!headed);
            text(paragraph, place < cells.length ? cells[place] : "", 11, isFirst && headed);
        }
    }

    private void begin(String line) {
        headed = line.startsWith("|#");
        List<Integer> shares = Arrays.stream(line.substring(2).strip().split(" +"))
                .map(Integer::valueOf)
                .toList();
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        widths = shares.stream().map(share -> WIDTH * share / all).toList();
        table = document.createTable(1, widths.size());
        table.setWidth(WIDTH);
        table.setCellMargins(50, 100, 50, 100);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        if (!headed) {
            table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
            table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
            table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
            table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
            table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
            table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        }
    }

    private void footer(String text) {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        text(paragraph, "{{centre}} · " + text + " · ", 9, false);
        field(paragraph, "PAGE");
        text(paragraph, " / ", 9, false);
        field(paragraph, "NUMPAGES");
    }

    /** A number that is known only when the pages are laid. */
    private static void field(XWPFParagraph paragraph, String instruction) {
        for (STFldCharType.Enum mark : List.of(STFldCharType.BEGIN, STFldCharType.END)) {
            XWPFRun run = paragraph.createRun();
            run.setFontFamily(FONT);
            run.setFontSize(9);
            run.getCTR().addNewFldChar().setFldCharType(mark);
            if (mark == STFldCharType.BEGIN) {
                run.getCTR().addNewInstrText().setStringValue(instruction);
            }
        }
    }

    private static CTFonts fonts() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        return fonts;
    }
}
