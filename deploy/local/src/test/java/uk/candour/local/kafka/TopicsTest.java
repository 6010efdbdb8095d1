package uk.candour.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.candour.contract.Topic;

class TopicsTest {

    @Test
    void keepsMessagesSevenDaysInTwelvePartitions() {
        var topic = Topics.asNew(Topic.INTAKE_EVENTS);

        assertThat(topic.name()).isEqualTo("foi.intake.events");
        assertThat(topic.numPartitions()).isEqualTo(12);
        assertThat(topic.configs()).isEqualTo(Map.of("retention.ms", "604800000"));
    }

    @Test
    void compactsContactsSoThatErasedOnesAreGoneWithinADay() {
        var contacts = Topics.asNew(Topic.APPLICANT_CONTACTS);

        assertThat(contacts.configs())
                .isEqualTo(
                        Map.of(
                                "cleanup.policy", "compact",
                                "segment.ms", "3600000",
                                "max.compaction.lag.ms", "86400000"));
    }
}
