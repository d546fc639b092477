package org.shanyraq.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server for a test: what has come to it, and times in which it is down. */
final class MailServer implements AutoCloseable {

    private static final int NOBODY_LISTENS = 9;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final JavaMailSenderImpl sender;

    private MailServer(JavaMailSenderImpl sender) {
        this.sender = sender;
    }

    static MailServer open(JavaMailSenderImpl sender) {
        MailServer opened = new MailServer(sender);
        opened.server.start();
        opened.isUp();
        return opened;
    }

    void isUp() {
        sender.setPort(server.getSmtp().getPort());
    }

    void isDown() {
        sender.setPort(NOBODY_LISTENS);
    }

    /** What came to this address. */
    List<Received> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(Received::of)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    List<Received> all() {
        return Arrays.stream(server.getReceivedMessages()).map(Received::of).toList();
    }

    @Override
    public void close() {
        isDown();
        server.stop();
    }

    record Received(String id, String to, String subject, String text) {

        private static Received of(MimeMessage mail) {
            try {
                return new Received(
                        mail.getMessageID(),
                        mail.getRecipients(RecipientType.TO)[0].toString(),
                        mail.getSubject(),
                        mail.getContent().toString().replace("\r\n", "\n"));
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException("The server holds what is no mail", e);
            }
        }
    }
}
