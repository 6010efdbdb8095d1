package uk.candour.local.gateway;

import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import uk.candour.local.jar.Service;
import uk.candour.local.settings.Settings;

/**
 * Which service answers which address. Sign-in and mailbox are in this very process; what is for
 * operators only is not led anywhere.
 */
@Configuration(proxyBeanMethods = false)
class Routes {

    private static final RequestPredicate FOR_OPERATORS =
            RequestPredicates.path("/actuator/**").or(RequestPredicates.path("/*/actuator/**"));
    private static final RequestPredicate OUR_OWN =
            RequestPredicates.path("/auth/**")
                    .or(RequestPredicates.path("/mailbox/**"))
                    .or(RequestPredicates.path("/error"));

    @Bean
    RouterFunction<ServerResponse> toServices(Settings settings) {
        RouterFunctions.Builder all = GatewayRouterFunctions.route("services");
        all.route(FOR_OPERATORS, Unavailable::notFound);
        for (Service service : Service.ALL) {
            if (!service.contextPath().isEmpty()) {
                all.add(
                        lead(
                                RequestPredicates.path(service.contextPath() + "/**"),
                                service,
                                settings));
            }
        }
        for (Service service : Service.ALL) {
            if (service.contextPath().isEmpty()) {
                all.add(lead(OUR_OWN.negate(), service, settings));
            }
        }
        return all.build();
    }

    private static RouterFunction<ServerResponse> lead(
            RequestPredicate addresses, Service service, Settings settings) {
        URI behind = URI.create("http://127.0.0.1:" + settings.port(service.listener()));
        return GatewayRouterFunctions.route(service.name())
                .route(addresses, HandlerFunctions.http())
                .before(BeforeFilterFunctions.uri(behind))
                .onError(ResourceAccessException.class, Unavailable::tryAgain)
                .build();
    }
}
