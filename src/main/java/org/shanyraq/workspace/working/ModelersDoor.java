package org.shanyraq.workspace.working;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.working.Proposals;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What the Modeler's Deploy button sends becomes a proposal, never a deployment. The answer is shaped as the engine's would
 * be, because the Modeler reads it; its link leads to the proposal.
 */
@Configuration(proxyBeanMethods = false)
class ModelersDoor {

    /** As the engine's REST interface has them: exact addresses go before its own. */
    private static final String[] ADDRESSES = {
        "/engine-rest/deployment/create", "/engine-rest/engine/default/deployment/create"
    };

    private static final long LARGEST_FILE = 1 << 20;
    private static final long LARGEST_REQUEST = 8 << 20;

    @Bean
    ServletRegistrationBean<HttpServlet> modelersDeployments(
            Proposals proposals,
            CentreClock clock,
            ObjectMapper json,
            MessageSource sentences,
            LocaleResolver languages) {
        ServletRegistrationBean<HttpServlet> door =
                new ServletRegistrationBean<>(new Door(proposals, clock, json, sentences, languages), ADDRESSES);
        door.setName("modelersDeployments");
        door.setMultipartConfig(new MultipartConfigElement("", LARGEST_FILE, LARGEST_REQUEST, (int) LARGEST_REQUEST));
        return door;
    }

    private static final class Door extends HttpServlet {

        private final transient Proposals proposals;
        private final transient CentreClock clock;
        private final transient ObjectMapper json;
        private final transient MessageSource sentences;
        private final transient LocaleResolver languages;

        private Door(
                Proposals proposals,
                CentreClock clock,
                ObjectMapper json,
                MessageSource sentences,
                LocaleResolver languages) {
            this.proposals = proposals;
            this.clock = clock;
            this.json = json;
            this.sentences = sentences;
            this.languages = languages;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                String title = "";
                Map<String, byte[]> files = new TreeMap<>();
                for (Part part : request.getParts()) {
                    byte[] content = part.getInputStream().readAllBytes();
                    if (part.getSubmittedFileName() != null) {
                        files.put(WorkingController.nameOf(part.getSubmittedFileName()), content);
                    } else if ("deployment-name".equals(part.getName())) {
                        title = new String(content, StandardCharsets.UTF_8);
                    }
                }
                int number = proposals.propose(title, files);
                answer(response, HttpServletResponse.SC_OK, deployed(request, number, title));
            } catch (Refusal e) {
                Locale language = languages.resolveLocale(request);
                refuse(response, sentences.getMessage(e.key(), e.arguments(), language));
            } catch (ServletException | IllegalStateException e) {
                refuse(response, sentences.getMessage("working.notReadable", null, languages.resolveLocale(request)));
            }
        }

        /** In the shape of the engine's answer; nothing was deployed, so there are no definitions in it. */
        private Map<String, Object> deployed(HttpServletRequest request, int number, String title) {
            String link = request.getRequestURL().toString().replaceFirst("/engine-rest/.*", "")
                    + "/casework/working.html?proposal=" + number;
            return Map.of(
                    "id",
                    "proposal-" + number,
                    "name",
                    title,
                    "source",
                    "proposal",
                    "deploymentTime",
                    clock.now().toString(),
                    "links",
                    List.of(Map.of("method", "GET", "href", link, "rel", "self")));
        }

        private void refuse(HttpServletResponse response, String sentence) throws IOException {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, Map.of("type", "Refusal", "message", sentence));
        }

        private void answer(HttpServletResponse response, int status, Object body) throws IOException {
            response.setStatus(status);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            json.writeValue(response.getOutputStream(), body);
        }
    }
}
