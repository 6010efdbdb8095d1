package uk.candour.assessment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Searches, exemptions, harm, public interest and the reply. */
@SpringBootApplication(scanBasePackages = "uk.candour")
public class AssessmentApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AssessmentApplication.class, arguments);
    }
}
