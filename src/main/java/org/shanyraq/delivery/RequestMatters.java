package org.shanyraq.delivery;

import java.util.List;
import java.util.Map;
import org.shanyraq.casefile.OpenMatters;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.staff.RoleNames;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What specialists have been asked for and have not finished. */
@Component
class RequestMatters implements OpenMatters {

    private final ServiceRequestRepository requests;
    private final ServiceCatalogue catalogue;
    private final RoleNames roles;
    private final MessageSource words;

    RequestMatters(
            ServiceRequestRepository requests, ServiceCatalogue catalogue, RoleNames roles, MessageSource words) {
        this.requests = requests;
        this.catalogue = catalogue;
        this.roles = roles;
        this.words = words;
    }

    @Override
    public List<Matter> of(String caseNumber) {
        Map<String, String> services = catalogue.names();
        return requests.findByCaseNumberAndEndedAtIsNull(caseNumber).stream()
                .map(request -> matter(request, services))
                .toList();
    }

    private Matter matter(ServiceRequest request, Map<String, String> services) {
        String state = "set.delivery." + request.status();
        return new Matter(
                "delivery",
                "%s (%s)"
                        .formatted(
                                services.getOrDefault(request.service(), request.service()),
                                roles.of(request.specialist())),
                words.getMessage(state, null, state, LocaleContextHolder.getLocale()),
                request.recipients(),
                request.askedAt(),
                request.wantedBy());
    }
}
