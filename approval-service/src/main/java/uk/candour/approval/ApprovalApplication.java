package uk.candour.approval;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts approval-service. */
@SpringBootApplication(scanBasePackages = "uk.candour")
@EnableScheduling
public class ApprovalApplication {

    static void main(String[] arguments) {
        SpringApplication.run(ApprovalApplication.class, arguments);
    }
}
