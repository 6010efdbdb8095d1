package uk.candour.contract;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/** Anything that travels on a topic: a command or an event of one request. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Message
        permits IntakeCommand,
                IntakeEvent,
                AssessmentCommand,
                AssessmentEvent,
                ApprovalCommand,
                ApprovalEvent,
                NotificationCommand,
                NotificationEvent,
                ProcessEvent,
                ContactEvent {

    /** The request that the message belongs to; the key of its record on the topic. */
    UUID requestId();
}
