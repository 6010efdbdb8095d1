package uk.candour.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Letters, emails, and what the applicant was told when. */
@SpringBootApplication(scanBasePackages = "uk.candour")
public class NotificationApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(NotificationApplication.class, arguments);
    }
}
