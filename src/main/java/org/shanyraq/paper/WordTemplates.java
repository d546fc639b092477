package org.shanyraq.paper;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.GramerSymbol;
import com.deepoove.poi.data.Texts;
import com.deepoove.poi.exception.RenderException;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.policy.TextRenderPolicy;
import com.deepoove.poi.render.compute.EnvModel;
import com.deepoove.poi.render.compute.RenderDataCompute;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.shanyraq.drawing.Drawing;
import org.springframework.stereotype.Component;

/** Fills Word templates. What it takes from a template is names, sections and rows; everything else is refused. */
@Component
class WordTemplates {

    /**
     * @throws BrokenTemplate if the template names what there is not, or is no Word file
     */
    byte[] fill(Template template, Facts facts) {
        Configure rules = rules(template, facts);
        try (XWPFTemplate open = XWPFTemplate.compile(new ByteArrayInputStream(template.file()), rules);
                ByteArrayOutputStream filled = new ByteArrayOutputStream()) {
            open.render(facts.byName()).write(filled);
            return withoutEmptyPlaces(filled.toByteArray());
        } catch (IOException e) {
            throw BrokenTemplate.unreadable(template.name(), e);
        } catch (RuntimeException e) {
            throw broken(template, e);
        }
    }

    private static byte[] withoutEmptyPlaces(byte[] filled) throws IOException {
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(filled));
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            EmptyPlaces.takeOut(paper);
            paper.write(file);
            return file.toByteArray();
        }
    }

    private static BrokenTemplate broken(Template template, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenTemplate known) {
                return known;
            }
            if (cause instanceof Facts.UnknownName unknown) {
                return BrokenTemplate.unknownName(template.name(), unknown.getMessage());
            }
        }
        return failure instanceof RenderException
                ? BrokenTemplate.misspelt(template.name(), failure)
                : BrokenTemplate.unreadable(template.name(), failure);
    }

    private static Configure rules(Template template, Facts facts) {
        RenderPolicy refused = (element, data, paper) -> {
            throw BrokenTemplate.notAllowed(template.name(), element.getSource());
        };
        return Configure.builder()
                .setRenderDataComputeFactory(scope -> lookUp(scope, facts))
                .addPlugin(GramerSymbol.TEXT.getSymbol(), new TextOrRows())
                .addPlugin(GramerSymbol.TEXT_ALIAS.getSymbol(), new TextOrRows())
                .addPlugin(GramerSymbol.IMAGE.getSymbol(), refused)
                .addPlugin(GramerSymbol.TABLE.getSymbol(), refused)
                .addPlugin(GramerSymbol.NUMBERING.getSymbol(), refused)
                .addPlugin(GramerSymbol.DOCX_TEMPLATE.getSymbol(), refused)
                .build();
    }

    /** Within a section or a row its own names come first, then those of the whole paper. */
    @SuppressWarnings("unchecked")
    private static RenderDataCompute lookUp(EnvModel scope, Facts facts) {
        Facts known = scope.getRoot() instanceof Map<?, ?> row ? facts.with((Map<String, Object>) row) : facts;
        return known::named;
    }

    /** A text where a text is named; where a list is named in a table, the row below is printed once for each item. */
    private static final class TextOrRows implements RenderPolicy {

        /** In points. */
        private static final double WIDEST = 480;

        private static final double TALLEST = 400;
        private static final double LARGEST = 0.75;
        private static final int SMALL = 9;

        private final RenderPolicy text = new TextRenderPolicy();
        private final RenderPolicy rows = new LoopRowTableRenderPolicy();

        @Override
        public void render(ElementTemplate place, Object found, XWPFTemplate paper) {
            if (found instanceof List<?>) {
                rows.render(place, found, paper);
            } else if (found == null || found.toString().isBlank()) {
                ((RunTemplate) place).getRun().setText(EmptyPlaces.NOTHING, 0);
            } else if (found instanceof Drawing drawing) {
                draw(((RunTemplate) place).getRun(), drawing);
            } else if (found instanceof Heading heading) {
                text.render(place, Texts.of(heading.words()).bold().create(), paper);
            } else {
                write(((RunTemplate) place).getRun(), found.toString().split("\n", -1));
            }
        }

        /** Each line is a run of its own: whoever reads a run looks through all of it for every part. */
        private static void write(XWPFRun place, String[] lines) {
            place.setText(lines[0], 0);
            XWPFParagraph paragraph = (XWPFParagraph) place.getParent();
            int after = paragraph.getRuns().indexOf(place);
            for (int line = 1; line < lines.length; line++) {
                XWPFRun next = paragraph.insertNewRun(after + line);
                if (place.getCTR().isSetRPr()) {
                    next.getCTR().addNewRPr().set(place.getCTR().getRPr());
                }
                next.addBreak();
                next.setText(lines[line]);
            }
        }

        /** The drawing as wide as the page leaves room, and under it how it is read. */
        private static void draw(XWPFRun place, Drawing drawing) {
            double share = Math.min(Math.min(WIDEST / drawing.width(), TALLEST / drawing.height()), LARGEST);
            place.setText("", 0);
            try {
                place.addPicture(
                        new ByteArrayInputStream(DrawnPicture.png(drawing)),
                        PictureType.PNG,
                        "drawing.png",
                        Units.toEMU(drawing.width() * share),
                        Units.toEMU(drawing.height() * share));
            } catch (IOException | InvalidFormatException e) {
                throw new IllegalStateException(e);
            }
            CTDrawing drawn = place.getCTR().getDrawingArray(0);
            drawn.getInlineArray(0).getDocPr().setDescr(drawing.name() + ". " + String.join(". ", drawing.told()));
            XWPFRun legend = ((XWPFParagraph) place.getParent()).createRun();
            legend.setFontFamily(place.getFontFamily());
            legend.setFontSize(SMALL);
            legend.addBreak();
            legend.setText(drawing.legend());
        }
    }
}
