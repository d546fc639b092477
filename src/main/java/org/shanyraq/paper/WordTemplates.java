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
            return filled.toByteArray();
        } catch (IOException e) {
            throw BrokenTemplate.unreadable(template.name(), e);
        } catch (RuntimeException e) {
            throw broken(template, e);
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

        private final RenderPolicy text = new TextRenderPolicy();
        private final RenderPolicy rows = new LoopRowTableRenderPolicy();

        @Override
        public void render(ElementTemplate place, Object found, XWPFTemplate paper) {
            if (found instanceof List<?>) {
                rows.render(place, found, paper);
            } else if (found == null) {
                ((RunTemplate) place).getRun().setText("", 0);
            } else if (found instanceof Heading heading) {
                text.render(place, Texts.of(heading.words()).bold().create(), paper);
            } else {
                text.render(place, found.toString(), paper);
            }
        }
    }
}
