package uk.candour.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.candour.contract.ApprovalCommand.SeekOpinion;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.Stage;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.casefile.Claims;
import uk.candour.process.casefile.Place;

/** What the service tasks say that test the claims of a case and weigh them. */
@Configuration(proxyBeanMethods = false)
class ClaimCommands {

    private final Dispatch dispatch;

    ClaimCommands(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Bean
    JavaDelegate assessHarm() {
        return dispatch.step(
                Stage.GROUNDS,
                ClaimCommands::department,
                (at, file) ->
                        new AssessHarm(
                                at.request(),
                                file.consideration(),
                                at.claim(),
                                previous(at, file),
                                file.heard().redoneBecause(previous(at, file))));
    }

    @Bean
    JavaDelegate justifyExemption() {
        return dispatch.step(
                Stage.GROUNDS,
                ClaimCommands::department,
                (at, file) ->
                        new JustifyExemption(
                                at.request(),
                                file.consideration(),
                                at.claim(),
                                previous(at, file),
                                file.heard().redoneBecause(previous(at, file))));
    }

    @Bean
    JavaDelegate seekOpinion() {
        return dispatch.step(
                Stage.GROUNDS,
                (at, file) ->
                        new SeekOpinion(
                                at.request(),
                                file.consideration(),
                                at.claim(),
                                previous(at, file),
                                file.heard().redoneBecause(previous(at, file))));
    }

    private static @Nullable String department(At at, CaseFile file) {
        return file.claims().claim(at.claim()).department();
    }

    private static @Nullable UUID previous(At at, CaseFile file) {
        return file.claims().previousGround(at.claim());
    }

    @Bean
    JavaDelegate balancePublicInterest() {
        return dispatch.step(
                Stage.PUBLIC_INTEREST,
                (at, file) -> {
                    Claims claims = file.claims();
                    Place place = at.place();
                    List<UUID> weighed = claims.weighed(place);
                    UUID previous = claims.previousBalance(place);
                    return new BalancePublicInterest(
                            at.request(),
                            file.consideration(),
                            place.item(),
                            place.question(),
                            weighed,
                            claims.grounds(weighed),
                            previous,
                            claims.leftOpen(place)
                                    ? previous
                                    : file.heard().redoneBecause(previous));
                });
    }
}
