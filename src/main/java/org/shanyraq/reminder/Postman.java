package org.shanyraq.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.shanyraq.calendar.CentreClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes mails out of the outbox to the mail server, one transaction for each: as long as one is on its way, no other
 * machine takes it.
 *
 * If this application falls after the server has taken a mail and before that is written down, the mail is sent again,
 * with the same Message-ID, by which mail servers and programs know it for the same.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final String PRODUCT = "Shanyraq";
    private static final int LONGEST_ERROR = 500;

    private final OutgoingMailRepository mails;
    private final ObjectProvider<JavaMailSender> server;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final ReminderProperties settings;
    private final CentreClock clock;

    Postman(
            OutgoingMailRepository mails,
            ObjectProvider<JavaMailSender> server,
            Outbox outbox,
            TransactionTemplate transaction,
            ReminderProperties settings,
            CentreClock clock) {
        this.mails = mails;
        this.server = server;
        this.outbox = outbox;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Until nothing waits, or one cannot be sent: the others would hardly fare better now. */
    @Scheduled(
            fixedDelayString = "${shanyraq.reminder.look-every:PT1M}",
            initialDelayString = "${shanyraq.reminder.look-every:PT1M}")
    void deliver() {
        boolean more = outbox.isOpen();
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(
                    step -> mails.takeNext(clock.now()).map(this::deliver).orElse(false)));
        }
    }

    private boolean deliver(OutgoingMail mail) {
        try {
            JavaMailSender sender = server.getObject();
            sender.send(message(mail, sender.createMimeMessage()));
            mail.sent(clock.now());
            return true;
        } catch (MailException | MessagingException e) {
            mail.failed(said(e), clock.now());
            LOG.warn("Mail {} was not sent, try {}: {}", mail.fact(), mail.tries(), mail.lastError());
            return false;
        }
    }

    private MimeMessage message(OutgoingMail mail, MimeMessage message) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(sender());
        helper.setTo(mail.address());
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        helper.setSentDate(Date.from(mail.writtenAt().toInstant()));
        message.setHeader(
                "Message-ID", "<%s@%s>".formatted(mail.id(), settings.site().getHost()));
        // Nobody's answer that they are away is wanted.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** The product's name beside the address, where the centre has written none. */
    private InternetAddress sender() throws MessagingException {
        InternetAddress from = new InternetAddress(settings.from());
        try {
            if (from.getPersonal() == null) {
                from.setPersonal(PRODUCT, StandardCharsets.UTF_8.name());
            }
            return from;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String said(Exception e) {
        String error = String.valueOf(NestedExceptionUtils.getMostSpecificCause(e));
        return error.substring(0, Math.min(error.length(), LONGEST_ERROR));
    }
}
