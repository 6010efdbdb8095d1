package uk.candour.intake.request;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where an applicant can see what has become of their request. */
@Component
public class TrackingLinks {

    private final String publicUrl;

    TrackingLinks(@Value("${candour.public-url:http://localhost:8080}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    public String to(String trackingToken) {
        return publicUrl + "/track/" + trackingToken;
    }
}
