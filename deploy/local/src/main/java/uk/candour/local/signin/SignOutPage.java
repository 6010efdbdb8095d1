package uk.candour.local.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a service sends people who sign out (OpenID Connect RP-Initiated Logout 1.0). The identity
 * token it sends along is enough to trust it, so this works after a restart too.
 */
@Controller
class SignOutPage {

    private final OurTokens ourTokens;
    private final RegisteredClientRepository clients;
    private final SingleSignOut signOut;

    SignOutPage(OurTokens ourTokens, RegisteredClientRepository clients, SingleSignOut signOut) {
        this.ourTokens = ourTokens;
        this.clients = clients;
        this.signOut = signOut;
    }

    @RequestMapping("/auth/connect/logout")
    String signOut(
            @RequestParam(name = "id_token_hint", defaultValue = "") String hint,
            @RequestParam(name = "post_logout_redirect_uri", defaultValue = "") String backTo,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request) {
        Jwt token;
        try {
            token = ourTokens.read(hint);
        } catch (JwtException e) {
            return "redirect:/auth/signed-out"; // not from one of ours: nothing is ended
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        String sessionId = token.getClaimAsString("sid");
        String subject = token.getSubject();
        if (sessionId != null && subject != null) {
            signOut.everywhere(subject, sessionId);
        }
        List<String> audience = token.getAudience();
        boolean known = audience != null && registered(backTo, audience);
        return "redirect:" + (known ? with(backTo, state) : "/auth/signed-out");
    }

    private boolean registered(String address, List<String> audience) {
        return audience.stream()
                .map(clients::findByClientId)
                .filter(RegisteredClient.class::isInstance)
                .anyMatch(client -> client.getPostLogoutRedirectUris().contains(address));
    }

    private static String with(String address, String state) {
        return state.isEmpty() ? address : address + "?state=" + state;
    }

    @GetMapping("/auth/signed-out")
    String signedOut() {
        return "auth/signed-out";
    }
}
