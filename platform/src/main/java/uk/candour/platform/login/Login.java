package uk.candour.platform.login;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.candour.platform.web.ApiPaths;

/**
 * Three doors: assets and probes for anyone, calls with a token, pages with a session. What a
 * service wants open behind the last two it declares as {@link PublicPaths}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginSettings.class)
@EnableMethodSecurity
class Login implements WebMvcConfigurer {

    private static final String[] OPEN = {
        "/assets/**", "/actuator/health/**", "/actuator/info", "/actuator/prometheus"
    };

    @Bean
    @Order(1)
    SecurityFilterChain openDoor(HttpSecurity http, SafeHeaders headers) {
        return http.securityMatcher(OPEN)
                .headers(headers)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain callDoor(
            HttpSecurity http,
            ApiPaths api,
            SafeHeaders headers,
            ApiRefusals refusals,
            ObjectProvider<PublicPaths> open) {
        return http.securityMatcher(api::contain)
                .headers(headers)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(tokens ->
                        tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(Tokens.toAuthentication()))
                                .authenticationEntryPoint(refusals)
                                .accessDeniedHandler(refusals))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(paths ->
                        paths.requestMatchers(PublicPaths.all(open))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageDoor(
            HttpSecurity http,
            ApiPaths api,
            SafeHeaders headers,
            LoginSettings login,
            ObjectProvider<PublicPaths> open,
            PageTokens pageTokens,
            SignOut signOut) {
        return http.headers(headers)
                .csrf(pageTokens)
                .addFilterBefore(new Recheck(login.recheck()), SecurityContextHolderFilter.class)
                .addFilterBefore(new KnownSenders(), CsrfFilter.class)
                .exceptionHandling(refused -> refused.accessDeniedHandler(new PageRefusals()))
                .oauth2Login(signIn ->
                        signIn.loginPage(Provider.SIGN_IN)
                                .userInfoEndpoint(
                                        user -> user.userAuthoritiesMapper(Provider.roles()))
                                .defaultSuccessUrl(api.workPath() + "/work")
                                .failureHandler(SignInPages::failed))
                .logout(signOut)
                .oidcLogout(provider -> provider.backChannel(withDefaults()))
                .authorizeHttpRequests(paths ->
                        paths.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(SignInPages.ADDRESSES)
                                .permitAll()
                                .requestMatchers(PublicPaths.all(open))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PersonParameter());
    }
}
