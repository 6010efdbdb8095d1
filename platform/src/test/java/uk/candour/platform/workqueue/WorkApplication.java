package uk.candour.platform.workqueue;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import uk.candour.platform.PlatformBeansForTests;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;

/** A service with one departmental queue, "digging", and one that is not, "judging". */
@TestComponent // no part of a service whose tests scan the platform
@SpringBootApplication(
        scanBasePackages = {
            "uk.candour.platform.workqueue",
            "uk.candour.platform.documents",
            "uk.candour.platform.outbox"
        })
@Import(PlatformBeansForTests.class)
class WorkApplication {

    @Bean
    Desk digging() {
        return new SampleDesk("digging", "digger", true);
    }

    @Bean
    Desk judging() {
        return new SampleDesk("judging", "judge", false);
    }

    @Bean
    WorkEvents workEvents() {
        return new SampleEvents();
    }

    /** Accepts an answer with a reason. */
    record SampleDesk(String queue, String role, boolean departmental) implements Desk {

        @Override
        public String roleWithoutDepartment() {
            return "judge";
        }

        @Override
        public Object view(WorkItem item, Person viewer) {
            return Map.of("wanted", item.details());
        }

        @Override
        public Completion complete(WorkItem item, Answer answer, Person by) {
            if (!answer.body().has("reason")) {
                throw FieldErrors.of("reason", "Give a reason.");
            }
            return Completion.done();
        }
    }

    /** Says what happened in a word. */
    static class SampleEvents implements WorkEvents {

        record Happened(String what) {}

        @Override
        public String topic() {
            return "test.work";
        }

        @Override
        public Object opened(WorkItem item) {
            return new Happened("opened");
        }

        @Override
        public Object claimed(WorkItem item, Person by) {
            return new Happened("claimed");
        }

        @Override
        public Object released(WorkItem item, Person by) {
            return new Happened("released");
        }

        @Override
        public Object closed(WorkItem item, boolean completed) {
            return new Happened(completed ? "completed" : "cancelled");
        }
    }
}
