package uk.candour.intake;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** intake-service: requests, triage, the statutory clock and the public pages. */
@SpringBootApplication(scanBasePackages = "uk.candour")
public class IntakeApplication {

    static void main(String[] args) {
        SpringApplication.run(IntakeApplication.class, args);
    }
}
